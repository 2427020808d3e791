package nienbieu.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Records;
import nienbieu.content.Timeline;
import nienbieu.content.Translations;
import nienbieu.date.HistoricalDate;
import nienbieu.markdown.RecordKind;
import nienbieu.read.YamlNode.Refused;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.source.Limits;
import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;
import nienbieu.source.WebLink;

/** Reads a whole content folder into a checked {@link Timeline}. */
public final class ContentReader {
  private static final String SETTINGS = "site.yaml";

  private final SourceTree tree;
  private final Readings before;
  private final Problems problems;
  private Readings readings;
  private List<WebLink> links = List.of();

  private ContentReader(SourceTree tree, Readings before, Problems problems) {
    this.tree = tree;
    this.before = before;
    // Until something is read: settings that are wrong for a moment change no file.
    this.readings = before;
    this.problems = problems;
  }

  /**
   * What was read, and what saves to read it again.
   *
   * @param timeline nothing if there are errors
   */
  public record Reread(Optional<Timeline> timeline, Readings readings) {}

  /**
   * Reads everything as {@link #read(SourceTree, Problems)} does, and finds the same, but takes
   * over what was read before of files that are still the same objects.
   *
   * @see SourceTree#read(java.nio.file.Path, String, Optional, Problems)
   */
  public static Reread readAgain(
      SourceTree tree, Strictness strictness, Readings before, Problems problems) {
    ContentReader reader = new ContentReader(tree, before, problems);
    Ledger ledger = Ledger.read(tree, problems);
    Optional<Timeline> timeline =
        reader.read(ledger, Optional.empty(), strictness, translations -> {});
    return new Reread(timeline, reader.readings);
  }

  /**
   * Reads everything, and reports everything that is wrong with it.
   *
   * @return the timeline; nothing if there are errors among the problems
   */
  public static Optional<Timeline> read(SourceTree tree, Problems problems) {
    return read(tree, Strictness.AS_THE_SITE_SAYS, problems);
  }

  /**
   * The same, as strict with translations as is said here.
   *
   * @see #read(SourceTree, Problems)
   */
  public static Optional<Timeline> read(SourceTree tree, Strictness strictness, Problems problems) {
    return read(tree, strictness, translations -> {}, problems);
  }

  /**
   * The same for those who ask how the translations stand even where there are errors.
   *
   * @param standing is told, if the site has languages at all
   * @see #read(SourceTree, Problems)
   */
  public static Optional<Timeline> read(
      SourceTree tree, Strictness strictness, Consumer<Translations> standing, Problems problems) {
    return read(tree, strictness, standing, links -> {}, problems);
  }

  /**
   * The same for those who ask which addresses on the web are named.
   *
   * @param links is told, sorted by place, if the site has languages at all
   * @see #read(SourceTree, Strictness, Consumer, Problems)
   */
  public static Optional<Timeline> read(
      SourceTree tree,
      Strictness strictness,
      Consumer<Translations> standing,
      Consumer<List<WebLink>> links,
      Problems problems) {
    Ledger ledger = Ledger.read(tree, problems);
    ContentReader reader = new ContentReader(tree, Readings.NONE, problems);
    Optional<Timeline> timeline = reader.read(ledger, Optional.empty(), strictness, standing);
    links.accept(reader.links);
    return timeline;
  }

  static Optional<Timeline> read(
      SourceTree tree,
      Ledger ledger,
      Optional<LedgerUpdate> update,
      Strictness strictness,
      Consumer<Translations> standing,
      Problems problems) {
    return new ContentReader(tree, Readings.NONE, problems)
        .read(ledger, update, strictness, standing);
  }

  private Optional<Timeline> read(
      Ledger ledger,
      Optional<LedgerUpdate> update,
      Strictness strictness,
      Consumer<Translations> standing) {
    Optional<SourceFile> settings = tree.text(SETTINGS);
    if (settings.isEmpty()) {
      reportNoSettings();
      return Optional.empty();
    }
    Optional<Timeline> timeline =
        new SettingsReader(
                settings.get(),
                strictness,
                languages -> new TranslationCheck(languages, ledger, strictness, update, problems),
                languages -> NameBook.read(tree, languages),
                problems)
            .read()
            .map(this::read);
    timeline.map(Timeline::translations).ifPresent(standing);
    return problems.hasErrors() ? Optional.empty() : timeline;
  }

  /** Unless the file or the whole folder could not be used, which is reported already. */
  private void reportNoSettings() {
    if (!tree.isRefused(SETTINGS) && !problems.hasErrors()) {
      String path = tree.name() + "/" + SETTINGS;
      problems.add(Rule.FILE_MISSING, Place.of(SourceFile.of(path, "")), path, "site");
    }
  }

  private Timeline read(SettingsReader.Start start) {
    Reading reading = start.reading().at(start.settings().baseUrl());
    Readings.Begun parts = before.begin(reading);
    ArticleReader texts = new ArticleReader(reading, parts);
    Timeline timeline =
        new Timeline(
            start.settings(),
            Records.of(events(reading, parts)),
            Records.of(texts.articles(tree)),
            records(reading, parts, "people", RecordKind.PERSON.scheme(), RecordReaders::person),
            records(reading, parts, "ranks", References.RANK, RecordReaders::rank),
            records(
                reading,
                parts,
                "organisations",
                RecordKind.ORGANISATION.scheme(),
                RecordReaders::organisation),
            records(reading, parts, "places", RecordKind.PLACE.scheme(), RecordReaders::spot),
            records(reading, parts, "topics", RecordKind.TOPIC.scheme(), RecordReaders::topic),
            records(reading, parts, "terms", RecordKind.TERM.scheme(), RecordReaders::term),
            records(reading, parts, "sources", RecordKind.SOURCE.scheme(), RecordReaders::source),
            Records.of(texts.pages(tree)),
            // What they say depends on the pictures, which are no texts: read each time.
            records(
                reading,
                Readings.NONE.begin(reading),
                "images",
                RecordKind.IMAGE.scheme(),
                new ImageReader(tree)::read),
            reading.names().glossary(),
            // Last, when every record was looked at.
            reading.translations().result());
    readings = parts.end();
    links = reading.links().all();
    reading.references().check(problems);
    new CrossCheck(timeline, problems).check();
    reading.spelling().report();
    new UnreadFiles(tree, problems).report();
    if (!problems.hasErrors()) {
      // What could not be read may have cited any of them.
      reading.translations().reportDifferences();
      reading.references().checkUnused(RecordKind.SOURCE.scheme(), Rule.SOURCE_UNUSED, problems);
    }
    return timeline;
  }

  /** Events come from any number of files, which are read side by side. */
  private List<Event> events(Reading reading, Readings.Begun parts) {
    String kind = RecordKind.EVENT.scheme();
    if (tree.hasRefusedBelow("events")) {
      reading.references().isIncomplete(kind);
    }
    List<List<Event>> lists =
        tree.below("events").parallelStream()
            .filter(file -> file.name().endsWith(".yaml"))
            .map(file -> list(parts, file, kind, EventReader::read))
            .toList();
    List<Event> events = firstOfEachId(lists.stream().flatMap(List::stream).toList());
    events.sort(
        Comparator.comparing(Event::date, HistoricalDate.BY_TIME)
            .thenComparing(Event::order)
            .thenComparing(Event::id));
    return events;
  }

  private <T extends Entry> Records<T> records(
      Reading reading,
      Readings.Begun parts,
      String name,
      String kind,
      Function<FieldReader, T> read) {
    String path = name + ".yaml";
    if (tree.isRefused(path)) {
      reading.references().isIncomplete(kind);
    }
    List<T> all = tree.text(path).map(file -> list(parts, file, kind, read)).orElse(List.of());
    return Records.of(firstOfEachId(all));
  }

  /** Ids that stand twice are reported; links to them mean the first. */
  private static <T extends Entry> List<T> firstOfEachId(List<T> all) {
    Map<String, T> first = new LinkedHashMap<>();
    all.forEach(record -> first.putIfAbsent(record.id(), record));
    return new ArrayList<>(first.values());
  }

  private static <T> List<T> list(
      Readings.Begun parts, SourceFile file, String kind, Function<FieldReader, T> read) {
    return parts.part(kind, file, (own, items) -> list(own, items, file, kind, read));
  }

  private static <T> List<T> list(
      Reading reading,
      Readings.Items items,
      SourceFile file,
      String kind,
      Function<FieldReader, T> read) {
    Problems problems = reading.problems();
    Optional<YamlNode> root = YamlParser.read(file, problems);
    if (root.isPresent() && root.get() instanceof Sequence list && fits(list, problems)) {
      List<T> records = new ArrayList<>(list.items().size());
      List<FileStretch> stretches =
          items.areKept() ? FileStretch.ofItems(file, list).orElse(List.of()) : List.of();
      for (int at = 0; at < list.items().size(); at++) {
        YamlNode item = list.items().get(at);
        Optional<T> record =
            stretches.isEmpty()
                ? FieldReader.read(reading, kind, item, read)
                : items.item(stretches.get(at), own -> FieldReader.read(own, kind, item, read));
        record.ifPresent(records::add);
      }
      return records;
    }
    boolean isComment = root.isEmpty() && !file.text().isBlank();
    if (!isComment) {
      reading.references().isIncomplete(kind);
    }
    if (root.isEmpty() && !isComment) {
      problems.add(Rule.FILE_EMPTY, Place.of(file));
    } else if (root.isPresent() && !(root.get() instanceof Sequence)) {
      reportNoList(root.get(), problems);
    }
    return List.of();
  }

  private static void reportNoList(YamlNode root, Problems problems) {
    if (!(root instanceof Refused)) {
      problems.add(Rule.RECORD_SHAPE, root.place(), "file", root.shape());
    }
  }

  private static boolean fits(Sequence list, Problems problems) {
    int size = list.items().size();
    if (size > Limits.RECORDS) {
      problems.add(Rule.YAML_TOO_MANY, list.place(), size, Limits.RECORDS, "file");
    }
    return size <= Limits.RECORDS;
  }
}
