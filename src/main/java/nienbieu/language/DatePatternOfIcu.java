package nienbieu.language;

/** Translates ICU's date patterns (UTS 35, part 4, 8) into those of {@link DateTable}. */
final class DatePatternOfIcu {
  private DatePatternOfIcu() {}

  /** For example {@code d MMMM y 'г'.} to <code>{day}~{month}~{year}~г.</code>. */
  static String translated(String pattern) {
    StringBuilder ours = new StringBuilder();
    boolean isQuoted = false;
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (c == '\'') {
        // UTS 35: two apostrophes are one, inside and outside of quotes.
        boolean isDoubled = at + 1 < pattern.length() && pattern.charAt(at + 1) == '\'';
        at += isDoubled ? 1 : 0;
        ours.append(isDoubled ? "'" : "");
        isQuoted = isDoubled == isQuoted;
      } else if (!isQuoted && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
        int start = at;
        while (at + 1 < pattern.length() && pattern.charAt(at + 1) == c) {
          at++;
        }
        ours.append(hole(c, at + 1 - start));
      } else {
        ours.append(literal(String.valueOf(c)));
      }
    }
    return ours.toString();
  }

  /** Text as it stands in our patterns: spaces within a date do not break. */
  static String literal(String text) {
    return text.replace(' ', '~').replace('\u202F', '~').replace('\u2009', '~');
  }

  private static String hole(char field, int width) {
    return switch (field) {
      // Portuguese has Y, the year of a week, with the era; the year is meant.
      case 'y', 'u', 'Y' -> "{year}";
      case 'd' -> "{day}";
      case 'G' -> "{era}";
      case 'M' -> width < 3 ? "{month-number}" : width == 3 ? "{month-short}" : "{month}";
      case 'L' -> width < 3 ? "{month-number}" : width == 3 ? "{month-short}" : "{month-alone}";
      default -> throw new IllegalArgumentException("no such field in a date of ours: " + field);
    };
  }
}
