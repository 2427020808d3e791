package nienbieu.read;

import static nienbieu.markdown.RecordKind.EVENT;
import static nienbieu.markdown.RecordKind.SOURCE;
import static nienbieu.markdown.RecordKind.TOPIC;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nienbieu.content.Article;
import nienbieu.content.Correction;
import nienbieu.content.Passage;
import nienbieu.content.PlainPage;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.read.TextFolder.Half;
import nienbieu.source.Place;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;

/** Reads articles and plain pages: texts of which each language has a file of its own. */
final class ArticleReader {
  private final Reading reading;
  private final Readings.Begun parts;

  /**
   * @param parts what was read before
   */
  ArticleReader(Reading reading, Readings.Begun parts) {
    this.reading = reading;
    this.parts = parts;
  }

  /** What a text has in every language, put together. */
  private record Written(
      String id,
      Localized<Text> title,
      Localized<Text> summary,
      Localized<Passage> body,
      Place place) {}

  /** What only the original's front matter says of an article. */
  record ArticleFacts(
      Optional<String> source,
      Optional<HistoricalDate> published,
      List<String> events,
      List<String> topics,
      List<Correction> corrections) {
    static final ArticleFacts NONE =
        new ArticleFacts(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

    static ArticleFacts read(FieldReader fields) {
      return new ArticleFacts(
          fields.reference("source", SOURCE.scheme()),
          fields.optionalDate("published"),
          fields.references("events", EVENT.scheme()),
          fields.references("topics", TOPIC.scheme()),
          RecordReaders.corrections(fields));
    }
  }

  /** What only the original's front matter says of a plain page. */
  record PageFacts(boolean inNavigation, List<Correction> corrections) {
    static PageFacts read(FieldReader fields) {
      return new PageFacts(fields.yes("navigation", false), RecordReaders.corrections(fields));
    }
  }

  List<Article> articles(SourceTree tree) {
    return texts(
        tree,
        "articles",
        RecordKind.ARTICLE,
        ArticleFacts.NONE,
        ArticleFacts::read,
        (written, facts) ->
            new Article(
                written.id(),
                written.title(),
                written.summary(),
                written.body(),
                facts.source(),
                facts.published(),
                facts.events(),
                facts.topics(),
                facts.corrections(),
                written.place()));
  }

  List<PlainPage> pages(SourceTree tree) {
    return texts(
        tree,
        "pages",
        RecordKind.PAGE,
        new PageFacts(false, List.of()),
        PageFacts::read,
        (written, facts) ->
            new PlainPage(
                written.id(),
                written.title(),
                written.summary(),
                written.body(),
                facts.inNavigation(),
                facts.corrections(),
                written.place()));
  }

  private <F, R> List<R> texts(
      SourceTree tree,
      String folder,
      RecordKind kind,
      F noFacts,
      Function<FieldReader, F> readFacts,
      BiFunction<Written, F, R> make) {
    List<R> records = new ArrayList<>();
    new TextFolder(reading, tree, folder, kind.scheme())
        .group()
        .forEach(
            (id, files) ->
                records.addAll(
                    parts.part(
                        folder + "/" + id + refused(tree, folder, id),
                        List.copyOf(files.values()),
                        own -> {
                          TextFolder texts = new TextFolder(own, tree, folder, kind.scheme());
                          return new ArticleReader(own, parts)
                              .text(texts, id, files, kind, noFacts, readFacts, make);
                        })));
    return records;
  }

  /** A half that is refused is not missing; none of the files that are there says which it is. */
  private String refused(SourceTree tree, String folder, String id) {
    return reading.languages().all().stream()
        .map(language -> folder + "/" + id + "." + language.tag() + ".md")
        .filter(tree::isRefused)
        .collect(Collectors.joining(" "));
  }

  /** One text; none if no half of it could be read. */
  private <F, R> List<R> text(
      TextFolder texts,
      String id,
      Map<Language, SourceFile> files,
      RecordKind kind,
      F noFacts,
      Function<FieldReader, F> readFacts,
      BiFunction<Written, F, R> make) {
    Place place = texts.declare(id, files);
    Map<Language, Half> halves = new LinkedHashMap<>();
    List<F> facts = new ArrayList<>();
    files.forEach(
        (language, file) ->
            half(texts, file, language, kind, place, readFacts, facts)
                .ifPresent(half -> halves.put(language, half)));
    if (halves.isEmpty()) {
      return List.of();
    }
    Written written = written(texts, id, place, halves);
    return List.of(make.apply(written, facts.isEmpty() ? noFacts : facts.get(0)));
  }

  /** Reads one file; the facts stand in the original only, and are put into the list. */
  private <F> Optional<Half> half(
      TextFolder texts,
      SourceFile file,
      Language language,
      RecordKind kind,
      Place original,
      Function<FieldReader, F> readFacts,
      List<F> facts) {
    boolean isOriginal = file.path().equals(original.file().path());
    String what = kind.scheme() + (isOriginal ? "" : "-translation");
    return FrontMatterFile.read(file, reading.problems())
        .flatMap(
            parts ->
                FieldReader.read(
                    reading,
                    what,
                    parts.fields(),
                    fields -> {
                      if (isOriginal) {
                        facts.add(readFacts.apply(fields));
                      }
                      return texts.half(fields, parts, language);
                    }));
  }

  private static Written written(
      TextFolder texts, String id, Place place, Map<Language, Half> halves) {
    Map<Language, Text> titles = new LinkedHashMap<>();
    Map<Language, Text> summaries = new LinkedHashMap<>();
    halves.forEach(
        (language, half) -> {
          titles.put(language, half.title());
          summaries.put(language, half.summary());
        });
    return new Written(
        id, texts.localized(titles), texts.localized(summaries), texts.bodies(id, halves), place);
  }
}
