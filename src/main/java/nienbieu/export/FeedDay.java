package nienbieu.export;

import java.util.Optional;
import nienbieu.date.Day;
import nienbieu.plan.LastKnown;

/** Since when something was known, as feeds say it. */
final class FeedDay {
  /** Stands for a day that nobody knows: what programs show when they have none. */
  private static final Day UNKNOWN = new Day(1970, 1, 1);

  private FeedDay() {}

  /** The day, if feeds can tell it: none is older, and some readers cannot hold earlier days. */
  static Optional<Day> known(Optional<LastKnown> last) {
    return last.map(LastKnown::day).filter(day -> day.compareTo(UNKNOWN) > 0);
  }

  /** The day, or what stands for none. */
  static Day of(Optional<LastKnown> last) {
    return known(last).orElse(UNKNOWN);
  }

  /** The day's first moment: RFC 3339 wants a time, and only the day is known. */
  static String time(Day day) {
    return day + "T00:00:00Z";
  }
}
