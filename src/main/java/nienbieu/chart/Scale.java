package nienbieu.chart;

/**
 * A stretch of time that is drawn from one end of a chart to the other.
 *
 * @param from days since 1970, where it begins
 * @param to where it ends, later
 */
public record Scale(double from, double to) {
  /** The length of every chart: places on it are told in hundredths. */
  static final double WHOLE = 100;

  public Scale {
    if (!(to > from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /** Where a moment stands, from 0 to 100; what lies outside stands at the end. */
  double at(double time) {
    return Math.max(0, Math.min(WHOLE, (time - from) * WHOLE / (to - from)));
  }

  /** How many hundredths a stretch of time is long. */
  double length(double days) {
    return days * WHOLE / (to - from);
  }

  /** How long the whole is in days. */
  public double days() {
    return to - from;
  }
}
