package nienbieu.export;

import java.util.Optional;
import nienbieu.date.CalendarDate;
import nienbieu.date.Day;
import nienbieu.date.End;
import nienbieu.date.HistoricalDate;
import nienbieu.date.Interval;
import nienbieu.date.Part;
import nienbieu.json.JsonWriter;

/**
 * A date as TimelineJS knows dates: where it begins, and perhaps where it ends.
 *
 * @param start the first of it
 * @param end the last of it, if it is more than one day, month or year
 * @param isWhole whether these say all that the date says
 */
record SlideSpan(Unit start, Optional<Unit> end, boolean isWhole) {
  /** What JavaScript's own dates reach; beyond, TimelineJS has a scale of years alone. */
  private static final long FIRST_HUMAN_YEAR = -271820;

  private static final long LAST_HUMAN_YEAR = 275759;

  /** The importer and TimelineJS itself know months of years of four digits only. */
  private static final long LAST_YEAR_WITH_MONTHS = 9999;

  /**
   * A day, a month or a year.
   *
   * @param year without a year 0: -44 is 44 BCE
   * @param month 1 to 12, or 0
   * @param day 1 to 31, or 0
   */
  record Unit(long year, int month, int day) {
    private static Unit of(Day day) {
      boolean hasMonths = Math.abs(day.year()) <= LAST_YEAR_WITH_MONTHS;
      return new Unit(counted(day.year()), hasMonths ? day.month() : 0, hasMonths ? day.day() : 0);
    }

    private static Unit of(CalendarDate date) {
      return new Unit(
          counted(date.year().lowest()),
          date.month().map(Part::lowest).orElse(0),
          date.day().map(Part::lowest).orElse(0));
    }

    // ISO 8601 has a year 0, which is 1 BCE; TimelineJS shows -1 as that.
    private static long counted(long year) {
      return year <= 0 ? year - 1 : year;
    }

    private boolean isHuman() {
      return year >= FIRST_HUMAN_YEAR && year <= LAST_HUMAN_YEAR;
    }
  }

  /** Where a date stands; nothing if neither its beginning nor its end is known. */
  static Optional<SlideSpan> of(HistoricalDate date) {
    if (date instanceof CalendarDate one && one.isKnown()) {
      return Optional.of(new SlideSpan(Unit.of(one), Optional.empty(), one.isPlain()));
    }
    if (date instanceof Interval interval) {
      Optional<CalendarDate> start = known(interval.start());
      Optional<CalendarDate> end = known(interval.end());
      if (start.isPresent() && end.isPresent()) {
        boolean isPlain = start.get().isPlain() && end.get().isPlain();
        return Optional.of(between(Unit.of(start.get()), Unit.of(end.get()), isPlain));
      }
    }
    return bounds(date);
  }

  private static Optional<CalendarDate> known(End end) {
    return end.known()
        .filter(CalendarDate.class::isInstance)
        .map(CalendarDate.class::cast)
        .filter(CalendarDate::isKnown);
  }

  /** First and last day that it can mean; one of them where it is open on the other side. */
  private static Optional<SlideSpan> bounds(HistoricalDate date) {
    Optional<Unit> first = date.earliest().map(Unit::of);
    Optional<Unit> last = date.latest().map(Unit::of);
    if (first.isPresent() && last.isPresent()) {
      return Optional.of(between(first.get(), last.get(), false));
    }
    return first.or(() -> last).map(only -> new SlideSpan(only, Optional.empty(), false));
  }

  private static SlideSpan between(Unit start, Unit end, boolean isWhole) {
    return new SlideSpan(start, start.equals(end) ? Optional.empty() : Optional.of(end), isWhole);
  }

  /** Whether TimelineJS can show it with months and days. */
  boolean isHuman() {
    return start.isHuman() && end.map(Unit::isHuman).orElse(true);
  }

  /** Writes it as members of a slide or an era; needs both ends for an era. */
  void write(JsonWriter slide) {
    slide.putObject("start_date", date -> write(date, start, end));
    end.ifPresent(last -> slide.putObject("end_date", date -> write(date, last, Optional.empty())));
  }

  private static void write(JsonWriter date, Unit unit, Optional<Unit> other) {
    date.put("year", unit.year());
    put(date, "month", unit.month(), other.map(Unit::month).orElse(0));
    put(date, "day", unit.day(), other.map(Unit::day).orElse(0));
  }

  // TimelineJS drops an end that has the same value for each member of the start: an empty one in
  // the start keeps “2020 to December 2020”.
  private static void put(JsonWriter date, String name, int value, int other) {
    if (value > 0) {
      date.put(name, value);
    } else if (other > 0) {
      date.put(name, "");
    }
  }
}
