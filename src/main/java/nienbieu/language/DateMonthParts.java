package nienbieu.language;

import java.util.Map;
import java.util.Optional;
import nienbieu.date.Day;
import nienbieu.language.DateShape.Hole;
import nienbieu.language.DateShape.Inner;
import nienbieu.language.DateShape.Month;
import nienbieu.language.DateShape.Year;

/** Rows of days, one of them meant, that have a name: a half or third of a month, a whole month. */
final class DateMonthParts {
  private DateMonthParts() {}

  /**
   * The pattern for the name of a row of days.
   *
   * @param holes gets what that pattern needs
   */
  static Optional<String> of(Day first, Day last, Map<String, Hole> holes) {
    boolean isInYear = first.year() == last.year();
    boolean isInMonth = isInYear && first.month() == last.month();
    boolean isToEnd = last.equals(Day.lastOf(last.year(), last.month()));
    boolean isWholeYear = isInYear && first.month() == 1 && last.month() == 12;
    holes.put("month", new Month(first.month()));
    holes.put("year", new Year(first.year()));
    if (first.day() == 1 && isToEnd && (isInMonth || isWholeYear)) {
      DateShape whole =
          isInMonth
              ? DateShape.inYear("month", first.year(), holes)
              : DateShape.of("year", Map.copyOf(holes));
      holes.put("whole", new Inner(whole));
      return Optional.of("day-in");
    }
    return isInMonth ? name(first.day(), last.day(), isToEnd) : Optional.empty();
  }

  private static Optional<String> name(int first, int last, boolean isToEnd) {
    if (first == 1 && last == 15) {
      return Optional.of("half-month.1");
    }
    if (first == 16 && isToEnd) {
      return Optional.of("half-month.2");
    }
    if (first == 1 && last == 10) {
      return Optional.of("third-month.1");
    }
    if (first == 11 && last == 20) {
      return Optional.of("third-month.2");
    }
    return first == 21 && isToEnd ? Optional.of("third-month.3") : Optional.empty();
  }
}
