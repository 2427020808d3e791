package nienbieu.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nienbieu.content.Event;
import nienbieu.date.Day;
import nienbieu.plan.Site;
import nienbieu.plan.Years;

/** A year as a line from 0 to 1200, in steps of a day: every machine draws the same. */
final class YearScale {
  static final int LENGTH = 1200;

  // Thousands of cards hold one of these.
  private static final List<Integer> COMMON = months(new YearScale(2021));
  private static final List<Integer> LEAP = months(new YearScale(2020));

  private final long year;

  YearScale(long year) {
    this.year = year;
  }

  /** The year in which most happened. */
  static Optional<Years.Year> fullest(Site site) {
    return site.years().all().stream().max(Comparator.comparingInt(Years.Year::size));
  }

  /** Where each month begins. */
  List<Integer> months() {
    return Day.isLeapYear(year) ? LEAP : COMMON;
  }

  private static List<Integer> months(YearScale scale) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(month -> scale.position(new Day(scale.year, month, 1)))
        .toList();
  }

  /** Where the events of known day stand, each place once. */
  static List<Integer> points(Years.Year year) {
    YearScale scale = new YearScale(year.number());
    return year.months().stream()
        .flatMap(month -> month.events().stream())
        .filter(event -> event.date().isExactDay())
        .map(event -> scale.position(day(event)))
        .distinct()
        .sorted()
        .toList();
  }

  private static Day day(Event event) {
    return event.date().earliest().orElseThrow();
  }

  /** Where a day of the year begins. */
  int position(Day day) {
    long length = Day.isLeapYear(year) ? 366 : 365;
    long passed = day.number() - new Day(year, 1, 1).number();
    return (int) (passed * LENGTH / length);
  }
}
