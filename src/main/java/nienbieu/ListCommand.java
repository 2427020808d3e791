package nienbieu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Source;
import nienbieu.content.Timeline;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;
import nienbieu.edit.Named;
import nienbieu.edit.Shelf;
import nienbieu.language.Language;
import nienbieu.source.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nienbieu list}: which records there are, one line each. */
@Command(
    name = "list",
    description = "Lists events, people or other records: date, id and title, one line each.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ListCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "KIND",
      description =
          "events, articles, people, organisations, places, topics, terms, sources, ranks, pages"
              + " or images.")
  private String kind;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only what may reach into this time or a later one, for example 2020-11.",
      defaultValue = "")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Only what may reach into this time or an earlier one, for example 2020-12.",
      defaultValue = "")
  private String to;

  @Option(
      names = "--topic",
      paramLabel = "ID",
      description = "Only what names this topic, in its fields or in its text.")
  private List<String> topics = new ArrayList<>();

  @Option(
      names = "--person",
      paramLabel = "ID",
      description = "Only what names this person, in its fields or in its text.")
  private List<String> people = new ArrayList<>();

  @Option(
      names = "--organisation",
      paramLabel = "ID",
      description = "Only what names this organisation, in its fields or in its text.")
  private List<String> organisations = new ArrayList<>();

  @Option(
      names = "--place",
      paramLabel = "ID",
      description = "Only what names this place, in its fields or in its text.")
  private List<String> places = new ArrayList<>();

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "Only what names this source, in its fields or in its text.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--event",
      paramLabel = "ID",
      description = "Only what names this event, in its fields or in its text.")
  private List<String> events = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the titles (default: the original).",
      defaultValue = "")
  private String tag;

  @Mixin private ContentOption content;

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ContentTrial trial = ContentTrial.read(content.folder());
    if (trial.timeline().isEmpty()) {
      return new Report(terminal).printUnread(trial.problems(), "nothing was listed");
    }
    Timeline timeline = trial.timeline().get();
    List<Shelf> all = Shelf.all(timeline);
    Shelf shelf = shelf(all);
    Language language = language(timeline);
    Optional<Day> first = bound("--from", from).flatMap(HistoricalDate::earliest);
    Optional<Day> last = bound("--to", to).flatMap(HistoricalDate::latest);
    List<String> wanted = wanted(all);
    Columns columns = new Columns();
    for (Entry entry : shelf.entries()) {
      Set<String> names = wanted.isEmpty() ? Set.of() : Named.by(entry);
      Optional<HistoricalDate> date = date(entry);
      if (names.containsAll(wanted) && isWithin(date, first, last)) {
        String title = entry.label().in(language).value().replace('\u00A0', ' ');
        columns.add(date.map(HistoricalDate::text).orElse(""), entry.id(), title);
      }
    }
    columns.print(terminal.out(), terminal.interactive());
    return 0;
  }

  private Shelf shelf(List<Shelf> all) {
    return all.stream()
        .filter(shelf -> shelf.plural().equals(kind) || shelf.word().equals(kind))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> words = all.stream().map(Shelf::plural).toList();
              return wrong(
                  Nearest.to(kind, words)
                      .map(meant -> "there are no " + kind + "; did you mean " + meant + "?")
                      .orElse("name one of " + String.join(", ", words) + "; not " + kind));
            });
  }

  private Language language(Timeline timeline) {
    return tag.isEmpty()
        ? timeline.languages().original()
        : timeline
            .languages()
            .find(tag)
            .orElseThrow(() -> wrong("this site has no language " + tag));
  }

  private Optional<HistoricalDate> bound(String option, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!List.of("events", "event", "articles", "article", "sources", "source").contains(kind)) {
      throw wrong(kind + " have no date: leave " + option + " out");
    }
    try {
      return Optional.of(HistoricalDate.parse(text));
    } catch (NotAnEdtfDate none) {
      throw wrong(option + " needs a date: " + none.sentence() + "; " + none.hint());
    }
  }

  /** The records that were named, as in {@code topic:covid-19}. */
  private List<String> wanted(List<Shelf> all) {
    Map<String, List<String>> options =
        Map.of(
            "topic", topics,
            "person", people,
            "organisation", organisations,
            "place", places,
            "source", sources,
            "event", events);
    List<String> wanted = new ArrayList<>();
    for (Shelf shelf : all) {
      List<String> ids = shelf.entries().stream().map(Entry::id).toList();
      for (String id : options.getOrDefault(shelf.word(), List.of())) {
        if (!ids.contains(id)) {
          String meant = Nearest.to(id, ids).map(near -> "; did you mean " + near + "?").orElse("");
          throw wrong("there is no " + shelf.word() + " " + id + meant);
        }
        wanted.add(shelf.word() + ":" + id);
      }
    }
    return wanted;
  }

  private static Optional<HistoricalDate> date(Entry entry) {
    if (entry instanceof Event event) {
      return Optional.of(event.date());
    } else if (entry instanceof Article article) {
      return article.published();
    }
    return entry instanceof Source source ? source.published() : Optional.empty();
  }

  /** A date that is not sure may lie anywhere between its first and its last day. */
  private static boolean isWithin(
      Optional<HistoricalDate> date, Optional<Day> first, Optional<Day> last) {
    if (date.isEmpty()) {
      return first.isEmpty() && last.isEmpty();
    }
    Optional<Day> starts = date.get().earliest();
    Optional<Day> ends = date.get().latest();
    boolean isBefore =
        first.isPresent() && ends.isPresent() && ends.get().compareTo(first.get()) < 0;
    boolean isAfter =
        last.isPresent() && starts.isPresent() && starts.get().compareTo(last.get()) > 0;
    return !isBefore && !isAfter;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
