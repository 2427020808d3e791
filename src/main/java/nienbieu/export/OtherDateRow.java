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
 * A row of the table of dates that an event has besides its own: one that was planned, or one that
 * a source gives.
 *
 * @param says {@code planned} or {@code disputed}, as the fields are called in which editors write
 * @param date the date
 * @param asOf when this was the plan
 * @param source who says so
 * @param note why it may say so
 */
record OtherDateRow(
    String says,
    HistoricalDate date,
    Optional<HistoricalDate> asOf,
    Optional<String> source,
    Optional<Localized<Text>> note) {

  /** All those of an event, plans first. */
  static List<OtherDateRow> of(Event event) {
    return Stream.concat(
            event.planned().stream().map(OtherDateRow::of),
            event.disputed().stream().map(OtherDateRow::of))
        .toList();
  }

  private static OtherDateRow of(Plan plan) {
    return new OtherDateRow("planned", plan.date(), plan.asOf(), plan.source(), Optional.empty());
  }

  private static OtherDateRow of(OtherDate other) {
    return new OtherDateRow(
        "disputed", other.date(), Optional.empty(), Optional.of(other.source()), other.note());
  }
}
