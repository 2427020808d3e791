package nienbieu.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Records;
import nienbieu.content.Timeline;
import nienbieu.markdown.RecordKind;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.source.Limits;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.Severity;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;

/** Reads a whole content folder into a checked {@link Timeline}. */
public final class ContentReader {
  private static final String SETTINGS = "site.yaml";

  private final SourceTree tree;
  private final Problems problems;
  private final Set<String> expected = new HashSet<>();

  private ContentReader(SourceTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /**
   * Reads everything, and reports everything that is wrong with it.
   *
   * @return the timeline; nothing if there are errors among the problems
   */
  public static Optional<Timeline> read(SourceTree tree, Problems problems) {
    ContentReader reader = new ContentReader(tree, problems);
    Optional<SourceFile> settings = tree.text(SETTINGS);
    if (settings.isEmpty()) {
      if (!problems.hasErrors()) {
        String path = tree.name() + "/" + SETTINGS;
        problems.add(Rule.FILE_MISSING, Place.of(SourceFile.of(path, "")), path);
      }
      return Optional.empty();
    }
    Optional<Timeline> timeline =
        new SettingsReader(settings.get(), problems).read().map(reader::read);
    return problems.hasErrors() ? Optional.empty() : timeline;
  }

  private Timeline read(SettingsReader.Start start) {
    expected.add(SETTINGS);
    Reading reading = start.reading();
    ArticleReader texts = new ArticleReader(reading);
    Timeline timeline =
        new Timeline(
            start.settings(),
            Records.of(events(reading)),
            Records.of(texts.articles(tree)),
            Records.of(
                records(reading, "people", RecordKind.PERSON.scheme(), RecordReaders::person)),
            Records.of(records(reading, "ranks", References.RANK, RecordReaders::rank)),
            Records.of(
                records(
                    reading,
                    "organisations",
                    RecordKind.ORGANISATION.scheme(),
                    RecordReaders::organisation)),
            Records.of(records(reading, "places", RecordKind.PLACE.scheme(), RecordReaders::spot)),
            Records.of(records(reading, "topics", RecordKind.TOPIC.scheme(), RecordReaders::topic)),
            Records.of(records(reading, "terms", RecordKind.TERM.scheme(), RecordReaders::term)),
            Records.of(
                records(reading, "sources", RecordKind.SOURCE.scheme(), RecordReaders::source)),
            Records.of(texts.pages(tree)),
            Records.of(
                records(
                    reading, "images", RecordKind.IMAGE.scheme(), new ImageReader(tree)::read)));
    reading.references().check(problems);
    reading.references().checkUnused(RecordKind.SOURCE.scheme(), Rule.SOURCE_UNUSED, problems);
    new CrossCheck(timeline, problems).check();
    reportUnexpected();
    return timeline;
  }

  /** Events come from any number of files, which are read side by side. */
  private List<Event> events(Reading reading) {
    List<SourceFile> files = tree.below("events");
    List<List<Event>> lists =
        files.parallelStream()
            .filter(file -> file.name().endsWith(".yaml"))
            .map(file -> list(reading, file, RecordKind.EVENT.scheme(), EventReader::read))
            .toList();
    List<Event> events = new ArrayList<>();
    lists.forEach(events::addAll);
    events.sort(
        Comparator.comparing(Event::date).thenComparing(Event::order).thenComparing(Event::id));
    return events;
  }

  private <T extends Entry> List<T> records(
      Reading reading, String name, String kind, Function<FieldReader, T> read) {
    Optional<SourceFile> file = tree.text(name + ".yaml");
    expected.add(name + ".yaml");
    return file.map(one -> list(reading, one, kind, read)).orElse(List.of());
  }

  private <T> List<T> list(
      Reading reading, SourceFile file, String kind, Function<FieldReader, T> read) {
    YamlParser parser = new YamlParser(file, file.text(), 0, problems);
    Optional<YamlNode> root = parser.parse();
    if (root.isEmpty()) {
      if (parser.failed()) {
        reading.references().isIncomplete(kind);
      }
      return List.of();
    }
    if (!(root.get() instanceof Sequence list)) {
      problems.add(Rule.FIELD_SHAPE, root.get().place(), file.name(), "a list", root.get().shape());
      reading.references().isIncomplete(kind);
      return List.of();
    }
    if (list.items().size() > Limits.RECORDS) {
      problems.add(Rule.YAML_TOO_MANY, root.get().place(), list.items().size(), Limits.RECORDS);
      reading.references().isIncomplete(kind);
      return List.of();
    }
    List<T> records = new ArrayList<>(list.items().size());
    for (YamlNode item : list.items()) {
      FieldReader.read(reading, kind, item, read).ifPresent(records::add);
    }
    return records;
  }

  /** A file that nothing reads is probably in the wrong place or has a wrong name. */
  private void reportUnexpected() {
    tree.texts()
        .forEach(
            (path, file) -> {
              boolean read =
                  expected.contains(path)
                      || path.startsWith("articles/")
                      || path.startsWith("pages/")
                      || path.startsWith("events/") && path.endsWith(".yaml");
              if (!read) {
                report(file, path);
              }
            });
    tree.binaries()
        .forEach(
            (path, file) -> {
              if (!path.startsWith("images/")) {
                report(SourceFile.of(file.path(), ""), path);
              }
            });
  }

  private void report(SourceFile file, String path) {
    Problem problem = Problem.of(Rule.FILE_NOT_EXPECTED, Place.of(file), file.name(), "");
    Problem warning = problem.as(Severity.WARNING);
    problems.add(
        nienbieu.source.Nearest.to(path, expected).map(warning::suggesting).orElse(warning));
  }
}
