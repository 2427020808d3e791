package nienbieu.date;

/** The unit that a date names, the coarsest first: its order is the order of values. */
public enum Precision {
  /** A thousand years or more, or years that make no row: {@code 1XXX}, {@code 19X5}. */
  MILLENNIUM,
  /** A hundred years: {@code 19XX}. */
  CENTURY,
  /** Ten years: {@code 201X}. */
  DECADE,
  /** A year. */
  YEAR,
  /** Six months. */
  HALF_YEAR,
  /** Four months. */
  THIRD_OF_YEAR,
  /** Three months: a season or a quarter. */
  SEASON,
  /** A month. */
  MONTH,
  /** A day. */
  DAY,
  /** A second of a day. */
  SECOND;

  /** The coarser of two. */
  public Precision orCoarser(Precision other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
