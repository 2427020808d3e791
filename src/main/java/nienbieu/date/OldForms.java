package nienbieu.date;

import java.util.Locale;
import java.util.Optional;

/** Dates in the syntax of EDTF's draft of 2012. */
final class OldForms {
  private OldForms() {}

  static Optional<String> of(String text) {
    String upper = text.toUpperCase(Locale.ROOT).replace("?~", "%").replace("~?", "%");
    for (String sign : new String[] {"?", "~", "%"}) {
      upper = upper.replace(sign + sign, sign);
    }
    if (upper.isEmpty() || upper.chars().anyMatch(c -> c > '~')) {
      return Optional.empty();
    }
    char first = upper.charAt(0);
    if (first == 'Y') {
      return Optional.of(longYear(upper));
    }
    if (upper.length() > 10 && (upper.charAt(10) == 'T' || upper.charAt(10) == ' ')) {
      return Optional.of(TimeForms.of(upper.substring(0, 10), upper.substring(11)));
    }
    int hemisphere = upper.indexOf('^');
    String digits = upper.substring(0, hemisphere < 0 ? upper.length() : hemisphere);
    String unknown = digits.replace('U', 'X');
    boolean isYearAndMore = unknown.length() == 5 && unknown.endsWith("X");
    return Optional.of(isYearAndMore ? unknown.substring(0, 4) + "?" : ungrouped(unknown));
  }

  /** {@code y17e7} and {@code y17101e4p3}, and a short year that needs no Y. */
  private static String longYear(String upper) {
    String year = upper.replace('P', 'S');
    boolean isShort = year.length() == 5 && year.chars().skip(1).allMatch(c -> c <= '9');
    return isShort ? year.substring(1) : year;
  }

  /** The draft grouped by parentheses, {@code 2011-(06-04)~}; now each number has its own sign. */
  private static String ungrouped(String text) {
    int open = text.indexOf('(');
    int close = text.indexOf(')');
    if (open < 0 || close < open) {
      return text;
    }
    boolean isSigned = close + 1 < text.length() && "?~%".indexOf(text.charAt(close + 1)) >= 0;
    if (!isSigned) {
      return text.substring(0, open) + text.substring(open + 1, close) + text.substring(close + 1);
    }
    String sign = text.substring(close + 1, close + 2);
    String group = text.substring(open + 1, close).replace("-", "-" + sign);
    return text.substring(0, open) + sign + group + text.substring(close + 2);
  }
}
