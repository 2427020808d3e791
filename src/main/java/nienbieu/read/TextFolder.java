package nienbieu.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nienbieu.content.Passage;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
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
  private final Reading reading;
  private final String kind;

  /**
   * @param kind of the records, for references: {@code article}
   */
  TextFolder(Reading reading, String kind) {
    this.reading = reading;
    this.kind = kind;
  }

  /** What stands in every language's file. */
  record Half(Text title, Text summary, Passage body) {}

  /** Puts the files of a folder together by id, in order of the ids. */
  Map<String, Map<Language, SourceFile>> group(SourceTree tree, String folder) {
    Map<String, Map<Language, SourceFile>> texts = new TreeMap<>();
    for (SourceFile file : tree.below(folder)) {
      String name = file.name();
      String[] parts = name.split("\\.", -1);
      Optional<Language> language =
          parts.length == 3 && parts[2].equals("md")
              ? reading.languages().find(parts[1])
              : Optional.empty();
      if (language.isEmpty()) {
        reportName(file, parts);
        continue;
      }
      Place place = Place.of(file);
      Optional<Problem> wrong = Slug.problem(parts[0], place);
      if (wrong.isPresent()) {
        reading.problems().add(wrong.get());
      } else {
        texts.computeIfAbsent(parts[0], none -> new LinkedHashMap<>()).put(language.get(), file);
      }
    }
    return texts;
  }

  private void reportName(SourceFile file, String[] parts) {
    var tags = reading.languages().all().stream().map(Language::tag).toList();
    String expected = parts[0] + "." + reading.languages().original().tag() + ".md";
    Problem problem =
        Problem.of(
            Rule.FILE_NOT_EXPECTED, Place.of(file), file.name(), "NAME." + tags.get(0) + ".md");
    if (parts.length == 3 && parts[2].equals("md")) {
      expected =
          Nearest.to(parts[1], tags).map(tag -> parts[0] + "." + tag + ".md").orElse(expected);
    }
    reading.references().isIncomplete(kind);
    reading.problems().add(problem.suggesting(expected));
  }

  /** Declares the id of a text, at its original file. */
  Place declare(String id, Map<Language, SourceFile> files) {
    Language original = reading.languages().original();
    SourceFile first = files.getOrDefault(original, files.values().iterator().next());
    Place place = Place.of(first);
    reading.references().declare(kind, id, place);
    for (Language language : reading.languages()) {
      if (!files.containsKey(language)) {
        reading.reportMissing(first.name(), language.tag(), place);
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
    Text title = new Text(fields.line("title"), language);
    Text summary = new Text(fields.line("summary"), language);
    var prose = ProseFields.compile(reading, file.body(), file.origin());
    return new Half(title, summary, new Passage(prose, language));
  }

  /** The bodies of all halves, with the same anchors in each. */
  Localized<Passage> bodies(Map<Language, Half> halves, Place place) {
    Map<Language, Passage> bodies = new LinkedHashMap<>();
    halves.forEach((language, half) -> bodies.put(language, half.body()));
    return new LocalizedReader(reading).passages(bodies, place);
  }
}
