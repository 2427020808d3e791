package nienbieu.plan;

import java.util.Optional;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.date.Interval;
import nienbieu.date.SingleDate;

/**
 * The days under which a calendar program shows an event.
 *
 * @param first from year 1 to year 9999
 * @param last the same day, or a later one
 */
public record CalendarDays(Day first, Day last) {
  // RFC 5545, 3.3.4: a year is four digits. ISO 8601 counts 1 BCE as 0000, which programs misread.
  private static final long FIRST_YEAR = 1;
  private static final long LAST_YEAR = 9999;

  /**
   * The days of a date that names one day, or a first and a last one, all wholly known and without
   * qualifier. Any other date has none: a day is never guessed.
   */
  public static Optional<CalendarDays> of(HistoricalDate date) {
    if (date.isExactDay()) {
      return date.earliest().flatMap(day -> of(day, day));
    }
    if (!(date instanceof Interval interval)) {
      return Optional.empty();
    }
    Optional<SingleDate> start = interval.start().known().filter(HistoricalDate::isExactDay);
    Optional<SingleDate> end = interval.end().known().filter(HistoricalDate::isExactDay);
    return start.isPresent() && end.isPresent()
        ? of(start.get().first(), end.get().last())
        : Optional.empty();
  }

  private static Optional<CalendarDays> of(Day first, Day last) {
    CalendarDays days = new CalendarDays(first, last);
    boolean canBeSaid =
        first.year() >= FIRST_YEAR
            && last.year() <= LAST_YEAR
            && (days.isOne() || days.afterLast().year() <= LAST_YEAR);
    return canBeSaid ? Optional.of(days) : Optional.empty();
  }

  /** Whether it is a single day. */
  public boolean isOne() {
    return first.equals(last);
  }

  /** The day that follows the last. */
  public Day afterLast() {
    if (last.day() < Day.lengthOfMonth(last.year(), last.month())) {
      return new Day(last.year(), last.month(), last.day() + 1);
    }
    return last.month() < 12
        ? new Day(last.year(), last.month() + 1, 1)
        : new Day(last.year() + 1, 1, 1);
  }
}
