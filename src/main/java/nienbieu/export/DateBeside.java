package nienbieu.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.content.Event;
import nienbieu.content.OtherDate;
import nienbieu.content.Plan;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * A date of an event besides its own: one that was planned, or one that a source gives.
 *
 * @param says {@code planned} or {@code disputed}, as the fields are called in which editors write
 * @param date the date
 * @param asOf when this was the plan
 * @param source who says so
 * @param note why it may say so
 */
record DateBeside(
    String says,
    HistoricalDate date,
    Optional<HistoricalDate> asOf,
    Optional<String> source,
    Optional<Localized<Text>> note) {

  /** All those of an event, plans first. */
  static List<DateBeside> of(Event event) {
    return Stream.concat(
            event.planned().stream().map(DateBeside::of),
            event.disputed().stream().map(DateBeside::of))
        .toList();
  }

  private static DateBeside of(Plan plan) {
    return new DateBeside("planned", plan.date(), plan.asOf(), plan.source(), Optional.empty());
  }

  private static DateBeside of(OtherDate other) {
    return new DateBeside(
        "disputed", other.date(), Optional.empty(), Optional.of(other.source()), other.note());
  }
}
