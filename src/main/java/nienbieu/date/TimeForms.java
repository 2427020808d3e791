package nienbieu.date;

/**
 * Date-times that ISO 8601 may allow, but LoC does not: {@code 09:00Z}, {@code 09:00:00.5+0700}.
 */
final class TimeForms {
  private TimeForms() {}

  /** A guess at a day and the time after it, each as it is written. */
  static String of(String day, String time) {
    int shift = 0;
    while (shift < time.length() && "Z+-".indexOf(time.charAt(shift)) < 0) {
      shift++;
    }
    return day + "T" + clock(time.substring(0, shift)) + shift(time.substring(shift));
  }

  /** Seconds are never left out, nor parts of them written. */
  private static String clock(String clock) {
    int point = Math.max(clock.indexOf('.'), clock.indexOf(','));
    String whole = point < 0 ? clock : clock.substring(0, point);
    return whole.length() == "09:00".length() ? whole + ":00" : whole;
  }

  private static String shift(String shift) {
    boolean isJoined = shift.length() == "+0700".length();
    String parted = isJoined ? shift.substring(0, 3) + ":" + shift.substring(3) : shift;
    return parted.equals("-00:00") || parted.equals("-00") ? "Z" : parted;
  }
}
