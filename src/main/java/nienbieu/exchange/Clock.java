package nienbieu.exchange;

/** A time of day in parts, as it is shown to people. */
final class Clock {
  private Clock() {}

  /** {@code 20:30}, {@code 20:30:05}; empty without an hour. A number 0 alone says nothing. */
  static String of(String hour, String minute, String second, String millisecond) {
    boolean isGiven = !hour.isBlank() && !isZero(hour + minute + second + millisecond);
    if (!isGiven) {
      return "";
    }
    StringBuilder time = new StringBuilder(two(hour)).append(':').append(two(minute));
    if (!isZero(second) || !isZero(millisecond)) {
      time.append(':').append(two(second));
    }
    if (!isZero(millisecond)) {
      time.append('.').append(millisecond.strip());
    }
    return time.toString();
  }

  private static boolean isZero(String digits) {
    return digits.chars().allMatch(c -> c == '0' || c <= ' ');
  }

  private static String two(String part) {
    String number = part.strip();
    return number.length() >= 2 ? number : "00".substring(number.length()) + number;
  }
}
