package nienbieu.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nienbieu.content.Passage;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.Origin;
import nienbieu.read.YamlNode.Mapping;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.source.Nearest;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;

/**
 * A folder of Markdown texts, one file for each language: {@code about.vi.md} and {@code
 * about.en.md} are one text.
 */
final class TextFolder {
  private static final String ENDING = "md";

  private final Reading reading;
  private final SourceTree tree;
  private final String folder;
  private final String kind;

  /**
   * @param folder below the root, for example {@code articles}
   * @param kind of the records, for references: {@code article}
   */
  TextFolder(Reading reading, SourceTree tree, String folder, String kind) {
    this.reading = reading;
    this.tree = tree;
    this.folder = folder;
    this.kind = kind;
  }

  /**
   * What stands in every language's file, and where title and summary stand.
   *
   * @param more texts that stand in the original's file in all languages
   */
  record Half(
      Text title,
      Text summary,
      Origin titleAt,
      Origin summaryAt,
      ProseFields.Half body,
      RecordTexts more) {}

  /** Puts the files of the folder together by id, in order of the ids. */
  Map<String, Map<Language, SourceFile>> group() {
    Map<String, Map<Language, SourceFile>> texts = new TreeMap<>();
    for (SourceFile file : tree.below(folder)) {
      String[] parts = file.name().split("\\.", -1);
      Optional<Language> language = language(parts);
      if (language.isEmpty()) {
        reportName(file, parts);
        continue;
      }
      Place place = Place.of(file);
      Optional<Problem> wrong = Slug.problem(parts[0], place);
      if (wrong.isPresent()) {
        reading.references().isIncomplete(kind);
        reading.problems().add(wrong.get());
        continue;
      }
      SourceFile first =
          texts
              .computeIfAbsent(parts[0], id -> new LinkedHashMap<>())
              .putIfAbsent(language.get(), file);
      if (first != null) {
        reading.report(Rule.ID_DUPLICATE, place, kind, parts[0], first);
      }
    }
    if (tree.hasRefusedBelow(folder)) {
      reading.references().isIncomplete(kind);
    }
    return texts;
  }

  private Optional<Language> language(String[] parts) {
    return parts.length == 3 && parts[2].equals(ENDING)
        ? reading.languages().find(parts[1])
        : Optional.empty();
  }

  private void reportName(SourceFile file, String[] parts) {
    List<String> tags = reading.languages().all().stream().map(Language::tag).toList();
    Optional<String> meant =
        parts.length == 3 && parts[2].equals(ENDING)
            ? LanguageTags.meant(parts[1])
                .filter(tags::contains)
                .or(() -> Nearest.to(parts[1], tags))
            : Optional.empty();
    String id = Slug.isSlug(parts[0]) ? parts[0] : Slug.of(parts[0]);
    String expected = id + "." + meant.orElse(tags.get(0)) + "." + ENDING;
    reading.references().isIncomplete(kind);
    reading
        .problems()
        .add(Problem.of(Rule.FILE_NOT_EXPECTED, Place.of(file), file.name()).suggesting(expected));
  }

  /** Declares the id of a text, at its original file. */
  Place declare(String id, Map<Language, SourceFile> files) {
    Language original = reading.languages().original();
    SourceFile first = files.getOrDefault(original, files.values().iterator().next());
    Place place = Place.of(first);
    reading.references().declare(kind, id, place);
    for (Language language : reading.languages()) {
      String name = id + "." + language.tag() + "." + ENDING;
      if (!files.containsKey(language) && !tree.isRefused(folder + "/" + name)) {
        reading.reportMissing(Rule.LANGUAGE_MISSING_FILE, place, name, language);
      }
    }
    return place;
  }

  /** The half in each language; where a file is missing, that of the original. */
  <T> Localized<T> localized(Map<Language, T> halves) {
    T original =
        halves.getOrDefault(reading.languages().original(), halves.values().iterator().next());
    return Localized.of(reading.languages(), language -> halves.getOrDefault(language, original));
  }

  /** Title, summary and words of one file. */
  Half half(FieldReader fields, FrontMatterFile file, Language language) {
    Text title = new Text(fields.words("title", language), language);
    Text summary = new Text(fields.words("summary", language), language);
    Set<String> introduced =
        reading.names().glossary().introduced(title, summary, Optional.empty(), language);
    return new Half(
        title,
        summary,
        origin(fields, "title", title),
        origin(fields, "summary", summary),
        ProseFields.compile(reading, file.body(), language, file.origin(), introduced),
        fields.texts());
  }

  private static Origin origin(FieldReader fields, String name, Text line) {
    return fields
        .take(name)
        .filter(Scalar.class::isInstance)
        .map(node -> ScalarOrigin.of((Scalar) node, line.value()))
        .orElse((row, column, length) -> fields.place());
  }

  /** The bodies of all halves, with the same anchors in each. */
  Localized<Passage> bodies(String id, Map<Language, Half> halves) {
    RecordTexts texts = RecordTexts.of(new Mapping(List.of(), false, place(halves)));
    texts.belongTo(kind, id);
    texts.add("title", lines(halves, Half::title, Half::titleAt));
    texts.add("summary", lines(halves, Half::summary, Half::summaryAt));
    Map<Language, ProseFields.Half> bodies = new LinkedHashMap<>();
    halves.forEach((language, half) -> bodies.put(language, half.body()));
    Localized<Passage> passages = new LocalizedReader(reading, texts).passages("body", bodies);
    halves.values().forEach(half -> texts.addAll(half.more()));
    texts.end(reading.translations());
    return passages;
  }

  private static Place place(Map<Language, Half> halves) {
    return halves.values().iterator().next().titleAt().start();
  }

  private static Map<Language, WrittenText.Half> lines(
      Map<Language, Half> halves, Function<Half, Text> text, Function<Half, Origin> origin) {
    Map<Language, WrittenText.Half> lines = new LinkedHashMap<>();
    halves.forEach(
        (language, half) ->
            lines.put(
                language,
                new WrittenText.Half(
                    text.apply(half).value(), origin.apply(half), Optional.empty())));
    return lines;
  }
}
