package nienbieu.export;

import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.content.Citation;
import nienbieu.content.Correction;
import nienbieu.content.Event;
import nienbieu.content.Plan;
import nienbieu.content.Source;
import nienbieu.content.Timeline;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.plan.CalendarDays;

/**
 * When what a record says was known. Nobody writes down when a record is written, and the clock
 * tells nothing of content; but records name days: of corrections, of plans, and those on which
 * their sources were published and looked at.
 */
final class LastKnown {
  private final Timeline timeline;

  LastKnown(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * The latest day that is named. If there is none, the first day of the event itself, or the day
   * as of which the site is told if that is earlier: what is to come was known before it came.
   *
   * @param event whose first day is known
   */
  Day of(Event event) {
    return named(event)
        .flatMap(date -> CalendarDays.of(date).filter(CalendarDays::isOne).stream())
        .map(CalendarDays::first)
        .max(Day::compareTo)
        .orElseGet(() -> told(event.date().earliest().orElseThrow()));
  }

  private Day told(Day first) {
    return timeline
        .settings()
        .asOf()
        .flatMap(HistoricalDate::earliest)
        .filter(day -> day.compareTo(first) < 0)
        .orElse(first);
  }

  private Stream<HistoricalDate> named(Event event) {
    return Stream.of(
            event.corrections().stream().map(Correction::on),
            event.planned().stream().map(Plan::asOf).flatMap(Optional::stream),
            event.restsOn().stream().map(Citation::source).flatMap(this::daysOf))
        .flatMap(days -> days);
  }

  private Stream<HistoricalDate> daysOf(String id) {
    Source source = timeline.sources().get(id);
    return Stream.of(source.published(), source.accessed()).flatMap(Optional::stream);
  }
}
