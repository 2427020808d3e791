package nienbieu.exchange;

/**
 * A date of another program in its parts, as they were typed; empty where nothing is said.
 *
 * @param year with a minus sign before our era
 * @param month 1 to 12, if it is right
 * @param day of the month
 * @param time {@code 20:30}, as far as it is given
 * @param shown what readers saw instead of the date
 */
record DateParts(String year, String month, String day, String time, String shown) {
  /** No date. */
  static final DateParts NONE = new DateParts("", "", "", "", "");

  /** Whether nothing at all is said. */
  boolean isEmpty() {
    return equals(NONE);
  }
}
