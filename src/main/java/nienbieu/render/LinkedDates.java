package nienbieu.render;

import java.util.List;
import java.util.Optional;
import nienbieu.content.Event;
import nienbieu.content.EventStatus;
import nienbieu.content.Plan;
import nienbieu.date.Day;
import nienbieu.date.End;
import nienbieu.date.HistoricalDate;
import nienbieu.date.Interval;
import nienbieu.json.JsonWriter;

/**
 * When an event was and when it was to be, in the words of schema.org. Only a known day on which
 * all sources agree: a search engine would take anything else for one.
 */
final class LinkedDates {
  private LinkedDates() {}

  static void write(JsonWriter members, Event event) {
    Optional<String> start = Optional.empty();
    if (event.disputed().isEmpty()) {
      start = firstDay(event.date());
      start.ifPresent(day -> members.put("startDate", day));
      lastDay(event.date()).ifPresent(day -> members.put("endDate", day));
    }
    Optional<String> moved = start.flatMap(day -> plannedBefore(event));
    moved.ifPresent(day -> members.put("previousStartDate", day));
    String status = status(event.status(), moved.isPresent());
    members.put("eventStatus", LinkedData.CONTEXT + "/" + status);
  }

  /**
   * The first day for which it was planned last, if it did not begin within that time: what came on
   * the second of two planned days was not moved.
   */
  private static Optional<String> plannedBefore(Event event) {
    List<Plan> plans = event.planned();
    if (plans.isEmpty() || begunAsPlanned(event.date(), plans.get(plans.size() - 1).date())) {
      return Optional.empty();
    }
    return firstDay(plans.get(plans.size() - 1).date());
  }

  private static boolean begunAsPlanned(HistoricalDate date, HistoricalDate plan) {
    Optional<Day> start = date.earliest();
    return start.isPresent()
        && plan.earliest().filter(first -> first.compareTo(start.get()) > 0).isEmpty()
        && plan.latest().filter(last -> last.compareTo(start.get()) < 0).isEmpty();
  }

  private static Optional<String> firstDay(HistoricalDate date) {
    return date instanceof Interval interval ? exactDay(interval.start()) : exactDay(date);
  }

  private static Optional<String> lastDay(HistoricalDate date) {
    return date instanceof Interval interval ? exactDay(interval.end()) : Optional.empty();
  }

  private static Optional<String> exactDay(End end) {
    return end.known().flatMap(LinkedDates::exactDay);
  }

  private static Optional<String> exactDay(HistoricalDate date) {
    return Optional.of(date).filter(HistoricalDate::isExactDay).map(HistoricalDate::text);
  }

  private static String status(EventStatus status, boolean isMoved) {
    return switch (status) {
      case POSTPONED -> "EventPostponed";
      case CANCELLED -> "EventCancelled";
      case HELD, PLANNED, ONGOING -> isMoved ? "EventRescheduled" : "EventScheduled";
    };
  }
}
