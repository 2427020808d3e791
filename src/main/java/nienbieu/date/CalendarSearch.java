package nienbieu.date;

import java.util.Optional;

/** The first and the last day that fit a year, month and day with unknown digits. */
final class CalendarSearch {
  private static final int A_LEAP_YEAR = 2000;

  private CalendarSearch() {}

  static boolean hasDay(Part year, Optional<Part> month, Optional<Part> day) {
    if (year.isNegative() && year.lowest() == 0) {
      return false; // There is no year -0000.
    }
    // Most impossible dates are impossible in every year: found out without trying 10,000 years.
    return inYear(A_LEAP_YEAR, month, day, false).isPresent()
        && search(year, month, day, false).isPresent();
  }

  static Day first(Part year, Optional<Part> month, Optional<Part> day) {
    return search(year, month, day, false).orElseThrow();
  }

  static Day last(Part year, Optional<Part> month, Optional<Part> day) {
    return search(year, month, day, true).orElseThrow();
  }

  private static Optional<Day> search(
      Part year, Optional<Part> month, Optional<Part> day, boolean last) {
    int low = year.lowest();
    int high = year.highest();
    for (int step = 0; step <= high - low; step++) {
      int tried = last ? high - step : low + step;
      if (year.matches(tried)) {
        Optional<Day> found = inYear(tried, month, day, last);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Day> inYear(
      int year, Optional<Part> month, Optional<Part> day, boolean last) {
    int low = month.map(part -> Math.max(1, part.lowest())).orElse(1);
    int high = month.map(part -> Math.min(12, part.highest())).orElse(12);
    for (int step = 0; step <= high - low; step++) {
      int tried = last ? high - step : low + step;
      if (month.isEmpty() || month.get().matches(tried)) {
        Optional<Day> found = inMonth(year, tried, day, last);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Day> inMonth(int year, int month, Optional<Part> day, boolean last) {
    int length = Day.lengthOfMonth(year, month);
    int low = day.map(part -> Math.max(1, part.lowest())).orElse(1);
    int high = day.map(part -> Math.min(length, part.highest())).orElse(length);
    for (int step = 0; step <= high - low; step++) {
      int tried = last ? high - step : low + step;
      if (day.isEmpty() || day.get().matches(tried)) {
        return Optional.of(new Day(year, month, tried));
      }
    }
    return Optional.empty();
  }
}
