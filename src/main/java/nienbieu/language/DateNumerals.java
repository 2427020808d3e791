package nienbieu.language;

/** Numbers as dates need them: never grouped, in ordinal or Roman numerals where asked. */
final class DateNumerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] LETTERS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private DateNumerals() {}

  /** Roman numerals; for 1 to 100, the centuries and quarters that dates have. */
  static String roman(long number) {
    StringBuilder roman = new StringBuilder();
    long rest = number;
    for (int at = 0; at < VALUES.length; at++) {
      for (; rest >= VALUES[at]; rest -= VALUES[at]) {
        roman.append(LETTERS[at]);
      }
    }
    return roman.toString();
  }

  /** English ordinal numerals: 1st, 2nd, 3rd, 11th. */
  static String ordinal(long number) {
    long tens = number % 100 / 10;
    long ones = tens == 1 ? 0 : number % 10;
    String suffix = ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th";
    return number + suffix;
  }

  /** Decimal digits in the writing whose zero is given; the digits follow it in Unicode. */
  static String digits(long number, char zero) {
    String latin = Long.toString(number);
    return zero == '0' ? latin : inDigits(latin, zero);
  }

  /** The same for the digits in a text; everything else in it stays. */
  static String inDigits(String latin, char zero) {
    StringBuilder digits = new StringBuilder();
    for (char c : latin.toCharArray()) {
      digits.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
    }
    return digits.toString();
  }
}
