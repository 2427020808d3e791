package nienbieu.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.content.Event;
import nienbieu.content.EventStatus;
import nienbieu.content.Timeline;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;

/** Which events of a timeline calendar programs can show, each in order of time. */
public final class Agenda {

  /**
   * An event and its days.
   *
   * @param event which event
   * @param days when
   */
  public record Item(Event event, CalendarDays days) {}

  private final Timeline timeline;

  /** The agenda of a timeline. */
  public Agenda(Timeline timeline) {
    this.timeline = timeline;
  }

  /** All events that have days. */
  public Stream<Item> all() {
    return timeline.events().all().stream().flatMap(event -> item(event).stream());
  }

  /**
   * Those that are not over on the day as of which the site is told; what is cancelled is among
   * them, so that whoever has noted the day hears of it. None if there is no such day.
   */
  public Stream<Item> upcoming() {
    Optional<Day> today = asOf().flatMap(HistoricalDate::earliest);
    return today.stream()
        .flatMap(day -> all().filter(item -> item.days().last().compareTo(day) >= 0));
  }

  /** Those that took place on one day, which comes again each year. */
  public Stream<Item> anniversaries() {
    return all().filter(item -> item.days().isOne() && tookPlace(item.event().status()));
  }

  /** The events that have no days, or days of which calendars cannot tell. */
  public List<Event> leftOut() {
    return timeline.events().all().stream().filter(event -> item(event).isEmpty()).toList();
  }

  /** The day as of which the site is told, if one is given; the clock is never asked. */
  public Optional<HistoricalDate> asOf() {
    return timeline.settings().asOf();
  }

  private static boolean tookPlace(EventStatus status) {
    return status == EventStatus.HELD || status == EventStatus.ONGOING;
  }

  private static Optional<Item> item(Event event) {
    return CalendarDays.of(event.date()).map(days -> new Item(event, days));
  }
}
