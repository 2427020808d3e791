package nienbieu.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nienbieu.content.Citation;
import nienbieu.content.Event;
import nienbieu.content.Involvement;
import nienbieu.content.OfficeHeld;
import nienbieu.content.Organisation;
import nienbieu.content.Participation;
import nienbieu.content.Person;
import nienbieu.content.Support;
import nienbieu.content.Timeline;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.plan.ServedAs;

/** The tables of what ties an event to another record and has words of its own. */
final class EventTies {
  private final Timeline timeline;
  private final PageList pages;

  EventTies(Timeline timeline, PageList pages) {
    this.timeline = timeline;
    this.pages = pages;
  }

  /** One row. */
  private record Tie<T>(Event event, T to) {}

  DataTable<?, ?> people() {
    DataColumns<Tie<Participation>> columns =
        this.<Participation>columns()
            .reference("person", "people", "Who took part.", tie -> Optional.of(tie.to().person()))
            .text("name", "The name at the time of the event.", this::personThen)
            .texts("rank", "The rank at that time, in full.", this::rankThen)
            .lists("offices", "The offices at that time.", this::officesThen)
            .text("role", "What the person did there.", tie -> tie.to().role());
    return table("event-people", "Who took part in events", Event::people, columns);
  }

  DataTable<?, ?> organisations() {
    DataColumns<Tie<Involvement>> columns =
        this.<Involvement>columns()
            .reference(
                "organisation",
                "organisations",
                "Which body took part.",
                tie -> Optional.of(tie.to().organisation()))
            .text("name", "The name at the time of the event.", this::bodyThen)
            .texts("role", "What it did there.", tie -> tie.to().role());
    return table(
        "event-organisations", "Bodies that took part in events", Event::organisations, columns);
  }

  DataTable<?, ?> places() {
    DataColumns<Tie<String>> columns =
        this.<String>columns()
            .reference("place", "places", "Which place.", tie -> Optional.of(tie.to()))
            .text("name", "The name at the time of the event.", this::placeThen);
    return table("event-places", "Where events took place", Event::places, columns);
  }

  DataTable<?, ?> sources() {
    DataColumns<Tie<Citation>> columns =
        this.<Citation>columns()
            .reference("source", "sources", "Which source.", tie -> Optional.of(tie.to().source()))
            .word("supports", "What it bears out. Words with a blank between them.", this::supports)
            .texts("note", "A remark on this use of it.", tie -> tie.to().note());
    return table("event-sources", "What events rest on", Event::restsOn, columns);
  }

  /** What is known of the day of an event besides its date. */
  DataTable<?, ?> dates() {
    DataColumns<Tie<OtherDateRow>> columns =
        this.<OtherDateRow>columns()
            .word(
                "says",
                "Whether it was planned so or is disputed: planned or disputed.",
                tie -> tie.to().says())
            .date(
                "date",
                "What was planned, or what a source says.",
                tie -> Optional.of(tie.to().date()))
            .days("string", tie -> tie.to().date())
            .date("as-of", "When this was the plan.", tie -> tie.to().asOf())
            .reference("source", "sources", "Which source says so.", tie -> tie.to().source())
            .texts("note", "Why it may say so.", tie -> tie.to().note());
    return table(
        "event-dates", "Dates that were planned or are disputed", OtherDateRow::of, columns);
  }

  private Localized<Text> personThen(Tie<Participation> tie) {
    return person(tie).calledOn(tie.event().date());
  }

  private Localized<Text> bodyThen(Tie<Involvement> tie) {
    Organisation body = timeline.organisations().get(tie.to().organisation());
    return body.calledOn(tie.event().date());
  }

  private Localized<Text> placeThen(Tie<String> tie) {
    return timeline.places().get(tie.to()).calledOn(tie.event().date());
  }

  private Optional<Localized<Text>> rankThen(Tie<Participation> tie) {
    return ServedAs.rank(person(tie), tie.event().date()).stream()
        .map(held -> timeline.ranks().get(held.rank()).name())
        .findFirst();
  }

  private List<Localized<Text>> officesThen(Tie<Participation> tie) {
    return ServedAs.offices(person(tie), tie.event().date()).stream()
        .map(OfficeHeld::title)
        .toList();
  }

  private Person person(Tie<Participation> tie) {
    return timeline.people().get(tie.to().person());
  }

  private String supports(Tie<Citation> tie) {
    return tie.to().supports().stream().map(Support::word).collect(Collectors.joining(" "));
  }

  private <T> DataColumns<Tie<T>> columns() {
    return new DataColumns<Tie<T>>(pages)
        .reference("event", "events", "Which event.", tie -> Optional.of(tie.event().id()));
  }

  private <T> DataTable<Event, Tie<T>> table(
      String name, String title, Function<Event, List<T>> ties, DataColumns<Tie<T>> columns) {
    return new DataTable<>(
        name,
        title,
        timeline.events().all(),
        event -> ties.apply(event).stream().map(to -> new Tie<>(event, to)).toList(),
        List.of(),
        columns.all());
  }
}
