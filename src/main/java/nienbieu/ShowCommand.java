package nienbieu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Organisation;
import nienbieu.content.Person;
import nienbieu.content.PlainPage;
import nienbieu.content.Source;
import nienbieu.content.Spot;
import nienbieu.content.Timeline;
import nienbieu.content.Topic;
import nienbieu.date.HistoricalDate;
import nienbieu.edit.Named;
import nienbieu.edit.Shelf;
import nienbieu.language.DateWording;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Nearest;
import nienbieu.source.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nienbieu show}: one record, and who names it. */
@Command(
    name = "show",
    description = "Shows a record: its titles and dates, where it stands and who names it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      description = "For example admm-14, or event:admm-14 where two kinds share an id.")
  private String id;

  @Mixin private ContentOption content;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private record Found(Shelf shelf, Entry entry) {
    String name() {
      return shelf.word() + ":" + entry.id();
    }
  }

  @Override
  public Integer call() {
    ContentTrial trial = ContentTrial.read(content.folder());
    if (trial.timeline().isEmpty()) {
      return new Report(terminal).printUnread(trial.problems(), "nothing can be shown");
    }
    Timeline timeline = trial.timeline().get();
    List<Found> all = new ArrayList<>();
    for (Shelf shelf : Shelf.all(timeline)) {
      shelf.entries().forEach(entry -> all.add(new Found(shelf, entry)));
    }
    List<Found> found = all.stream().filter(this::isMeant).toList();
    if (found.isEmpty()) {
      throw unknown(all);
    }
    for (Found one : found) {
      show(one, all, timeline);
    }
    return 0;
  }

  private boolean isMeant(Found one) {
    return one.name().equals(id) || one.entry().id().equals(id);
  }

  private ParameterException unknown(List<Found> all) {
    boolean hasKind = id.indexOf(':') >= 0;
    List<String> names =
        all.stream().map(one -> hasKind ? one.name() : one.entry().id()).distinct().toList();
    String meant = Nearest.to(id, names).map(near -> "; did you mean " + near + "?").orElse("");
    return new ParameterException(spec.commandLine(), "there is no record " + id + meant);
  }

  private void show(Found one, List<Found> all, Timeline timeline) {
    Entry entry = one.entry();
    line(one.name());
    Place place = entry.place();
    line("  stands      " + place.file().path() + (place.isWholeFile() ? "" : ":" + place.line()));
    texts("title", entry.label(), timeline);
    summary(entry).ifPresent(text -> texts("summary", text, timeline));
    if (entry instanceof Event event) {
      line("  kind        " + event.kind().word() + ", " + event.status().word());
      date("date", event.date(), timeline);
      event.planned().forEach(plan -> date("planned", plan.date(), timeline));
      event.disputed().forEach(other -> date("disputed", other.date(), timeline));
    } else if (entry instanceof Article article) {
      article.published().ifPresent(date -> date("published", date, timeline));
    } else if (entry instanceof Source source) {
      source.published().ifPresent(date -> date("published", date, timeline));
      source.url().ifPresent(url -> line("  address     " + url));
    }
    names("names", Named.by(entry).stream().sorted().toList());
    names(
        "named by",
        all.stream()
            .filter(other -> Named.by(other.entry()).contains(one.name()))
            .map(Found::name)
            .toList());
  }

  private static Optional<Localized<Text>> summary(Entry entry) {
    if (entry instanceof Event event) {
      return Optional.of(event.summary());
    } else if (entry instanceof Article article) {
      return Optional.of(article.summary());
    } else if (entry instanceof Person person) {
      return Optional.of(person.summary());
    } else if (entry instanceof Organisation organisation) {
      return Optional.of(organisation.summary());
    } else if (entry instanceof Spot spot) {
      return Optional.of(spot.summary());
    } else if (entry instanceof Topic topic) {
      return Optional.of(topic.summary());
    }
    return entry instanceof PlainPage page ? Optional.of(page.summary()) : Optional.empty();
  }

  private void texts(String what, Localized<Text> texts, Timeline timeline) {
    for (Language language : timeline.languages()) {
      Text text = texts.in(language);
      // A borrowed text is none in this language.
      String shown = text.writtenIn().equals(language) ? text.value() : "(missing)";
      line(label(what + " " + language.tag()) + shown);
    }
  }

  private void date(String what, HistoricalDate date, Timeline timeline) {
    line(label(what) + date.text());
    for (Language language : timeline.languages()) {
      DateWording wording = DateWording.of(language, timeline.settings().dateStyle());
      line(label("") + language.tag() + ": " + wording.sentence(date));
    }
  }

  private void names(String what, List<String> names) {
    for (int at = 0; at < names.size(); at++) {
      line(label(at == 0 ? what : "") + names.get(at));
    }
  }

  private static String label(String what) {
    return "  " + what + " ".repeat(Math.max(1, 12 - what.length()));
  }

  private void line(String text) {
    terminal.out().print(text.replace('\u00A0', ' ') + "\n");
  }
}
