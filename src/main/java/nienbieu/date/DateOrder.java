package nienbieu.date;

import java.util.Comparator;
import java.util.Optional;

/** The order of {@link HistoricalDate#BY_TIME}. */
final class DateOrder implements Comparator<HistoricalDate> {

  @Override
  public int compare(HistoricalDate one, HistoricalDate other) {
    int byEarliest = compare(one.earliest(), other.earliest(), -1);
    if (byEarliest != 0) {
      return byEarliest;
    }
    int byLatest = compare(one.latest(), other.latest(), 1);
    if (byLatest != 0) {
      return byLatest;
    }
    return one.precision().compareTo(other.precision());
  }

  private static int compare(Optional<Day> one, Optional<Day> other, int ofOpen) {
    if (one.isPresent() && other.isPresent()) {
      return one.get().compareTo(other.get());
    }
    if (one.isEmpty() && other.isEmpty()) {
      return 0;
    }
    return one.isEmpty() ? ofOpen : -ofOpen;
  }
}
