package nienbieu.date;

/**
 * One number of a date as it is written: a year, a month or a day of a month.
 *
 * @param digits decimal digits, {@code X} for each one that is not known; a year has four, and a
 *     minus sign before them if it is negative; a month or a day has two
 * @param qualifier how sure it is
 */
public record Part(String digits, Qualifier qualifier) {

  public Part {
    int first = digits.startsWith("-") ? 1 : 0;
    for (int at = first; at < digits.length(); at++) {
      char c = digits.charAt(at);
      if (c != 'X' && (c < '0' || c > '9')) {
        throw new IllegalArgumentException("not a number of a date: " + digits);
      }
    }
    if (digits.length() == first || digits.length() > first + 4) {
      throw new IllegalArgumentException("not a number of a date: " + digits);
    }
    // Of equal digits one is kept: there are 12 months and 31 days for all the dates of a timeline.
    digits = digits.intern();
  }

  /** Whether every digit is known. */
  public boolean isKnown() {
    return digits.indexOf('X') < 0;
  }

  /** Whether no digit is known. */
  public boolean isUnknown() {
    return unknownDigits() == digits.length();
  }

  /** How many digits are not known. */
  public int unknownDigits() {
    return (int) digits.chars().filter(c -> c == 'X').count();
  }

  /** Whether it is a year before the year 0, or the year -0, which is none. */
  public boolean isNegative() {
    return digits.charAt(0) == '-';
  }

  /** The least number that it can be. */
  public int lowest() {
    return isNegative() ? -number('9') : number('0');
  }

  /** The greatest number that it can be; -1 for the negative years, since there is no year -0. */
  public int highest() {
    return isNegative() ? Math.min(-1, -number('0')) : number('9');
  }

  /** Whether it can be this number. */
  boolean matches(int number) {
    if ((number < 0) != isNegative()) {
      return false;
    }
    int rest = Math.abs(number);
    for (int at = digits.length() - 1; at >= 0 && digits.charAt(at) != '-'; at--) {
      char c = digits.charAt(at);
      if (c != 'X' && c - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }

  /** The same digits with what is said of them by another sign as well. */
  Part qualified(Qualifier more) {
    return more == Qualifier.NONE ? this : new Part(digits, qualifier.and(more));
  }

  private int number(char forUnknown) {
    int number = 0;
    for (int at = isNegative() ? 1 : 0; at < digits.length(); at++) {
      char c = digits.charAt(at);
      number = number * 10 + (c == 'X' ? forUnknown : c) - '0';
    }
    return number;
  }
}
