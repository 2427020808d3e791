package nienbieu.chart;

import java.util.List;
import nienbieu.date.Day;

/**
 * An event as the chart needs it.
 *
 * @param start the day under which it is counted
 * @param named the finest that its date names: an event of a month has no day to be counted under
 * @param extent when it happened, from the first day that it can mean to the last
 * @param point whether it is one known day
 * @param lane number of its lane, from 0
 * @param label how wide its name is in pixels
 * @param ghosts what had been planned
 */
public record Item(
    Day start,
    Unit.Kind named,
    Extent extent,
    boolean point,
    int lane,
    double label,
    List<Extent> ghosts) {

  /**
   * A stretch of time.
   *
   * @param from days since 1970
   * @param to days since 1970, not before
   */
  public record Extent(double from, double to) {
    /** All of the days from the first to the last; a point in the middle of a single day. */
    public static Extent of(Day first, Day last, boolean point) {
      double half = 0.5;
      return point
          ? new Extent(first.number() + half, first.number() + half)
          : new Extent(first.number(), last.number() + 1.0);
    }
  }
}
