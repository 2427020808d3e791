package nienbieu.date;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * All the time from one date to another: {@code 2020-12-09/2020-12-11}, {@code 2020/..}, {@code
 * /2020}.
 *
 * @param start where it begins
 * @param end where it ends: not wholly before the start
 */
public record Interval(End start, End end) implements HistoricalDate {

  public Interval {
    if (isReversed(start, end)) {
      throw new IllegalArgumentException(end.text() + " is before " + start.text());
    }
  }

  /** Whether the end is over before the start can begin. */
  static boolean isReversed(End start, End end) {
    return start.known().isPresent()
        && end.known().isPresent()
        && start.known().get().first().compareTo(end.known().get().last()) > 0;
  }

  @Override
  public Optional<Day> earliest() {
    return start.known().map(SingleDate::first);
  }

  @Override
  public Optional<Day> latest() {
    return end.known().map(SingleDate::last);
  }

  @Override
  public Precision precision() {
    return dates()
        .map(SingleDate::precision)
        .reduce(Precision::orCoarser)
        .orElse(Precision.MILLENNIUM);
  }

  @Override
  public int level() {
    boolean isWhole = start.known().isPresent() && end.known().isPresent();
    // LoC, level 2 interval: parts of a date within an interval may be unspecified.
    int ofDigits = dates().anyMatch(SingleDate::hasUnknownDigits) ? 2 : 0;
    int ofEnds = dates().mapToInt(SingleDate::level).max().orElse(0);
    return Math.max(isWhole ? 0 : 1, Math.max(ofDigits, ofEnds));
  }

  @Override
  public Qualifier qualifier() {
    return dates().map(SingleDate::qualifier).reduce(Qualifier.NONE, Qualifier::and);
  }

  @Override
  public String text() {
    return start.text() + "/" + end.text();
  }

  private Stream<SingleDate> dates() {
    return Stream.of(start, end).flatMap(each -> each.known().stream());
  }

  @Override
  public String toString() {
    return text();
  }
}
