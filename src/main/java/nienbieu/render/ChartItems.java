package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nienbieu.chart.Item;
import nienbieu.chart.Item.Extent;
import nienbieu.chart.Scale;
import nienbieu.chart.Unit;
import nienbieu.content.Event;
import nienbieu.content.EventStatus;
import nienbieu.content.OtherDate;
import nienbieu.content.Plan;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.date.Precision;

/** Events as the chart needs them: when, and no words. */
final class ChartItems {
  private ChartItems() {}

  /** The first day that an event can mean or, if its start is open, the last. */
  static Day start(Event event) {
    HistoricalDate date = event.date();
    return date.earliest().or(date::latest).orElse(new Day(0, 1, 1));
  }

  static Item of(Event event, Scale scale, int lane, double label) {
    boolean point = MarkShape.of(event) == MarkShape.DAY;
    Extent extent = extent(event.date(), point, scale);
    for (OtherDate other : event.disputed()) {
      Extent also = extent(other.date(), false, scale);
      extent = new Extent(Math.min(extent.from(), also.from()), Math.max(extent.to(), also.to()));
    }
    return new Item(start(event), named(event), extent, point, lane, label, ghosts(event, scale));
  }

  private static Unit.Kind named(Event event) {
    Precision precision = event.date().precision();
    if (precision.compareTo(Precision.DAY) >= 0) {
      return Unit.Kind.DAY;
    }
    return precision.compareTo(Precision.MONTH) >= 0 ? Unit.Kind.MONTH : Unit.Kind.YEAR;
  }

  /** All the time that a date can mean; without an end it reaches to the end of the chart. */
  static Extent extent(HistoricalDate date, boolean point, Scale scale) {
    Optional<Day> first = date.earliest();
    Optional<Day> last = date.latest();
    if (first.isPresent() && last.isPresent()) {
      return Extent.of(first.get(), last.get(), point);
    }
    double from = first.map(day -> (double) day.number()).orElse(scale.from());
    double to = last.map(day -> day.number() + 1.0).orElse(scale.to());
    return new Extent(Math.min(from, to), Math.max(from, to));
  }

  // Each date that was planned once; what came as planned needs no ghost.
  private static List<Extent> ghosts(Event event, Scale scale) {
    List<Extent> ghosts = new ArrayList<>();
    if (event.status() != EventStatus.PLANNED) {
      for (Plan plan : event.planned()) {
        Extent ghost = extent(plan.date(), plan.date().isExactDay(), scale);
        if (!plan.date().equals(event.date()) && !ghosts.contains(ghost)) {
          ghosts.add(ghost);
        }
      }
    }
    return ghosts;
  }

  /** From the first to the last day that any of these events names, in whole years or months. */
  static Scale scale(List<Event> events) {
    Day first = null;
    Day last = null;
    for (Event event : events) {
      for (HistoricalDate date : dates(event)) {
        Day from = date.earliest().or(date::latest).orElse(start(event));
        Day to = date.latest().or(date::earliest).orElse(start(event));
        first = first == null || from.compareTo(first) < 0 ? from : first;
        last = last == null || to.compareTo(last) > 0 ? to : last;
      }
    }
    return last.year() - first.year() > 1 ? years(first.year(), last.year()) : months(first, last);
  }

  /** All of some years. */
  static Scale years(long first, long last) {
    return new Scale(new Day(first, 1, 1).number(), Day.lastOf(last, 12).number() + 1.0);
  }

  /** All of the months from that of one day to that of another. */
  static Scale months(Day first, Day last) {
    return new Scale(
        new Day(first.year(), first.month(), 1).number(),
        Day.lastOf(last.year(), last.month()).number() + 1.0);
  }

  /** Every day that is named for an event: its own, those planned, those that others name. */
  static List<HistoricalDate> dates(Event event) {
    List<HistoricalDate> dates = new ArrayList<>(List.of(event.date()));
    event.planned().forEach(plan -> dates.add(plan.date()));
    event.disputed().forEach(other -> dates.add(other.date()));
    return dates;
  }
}
