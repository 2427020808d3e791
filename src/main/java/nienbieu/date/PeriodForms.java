package nienbieu.date;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Stretches of time in Vietnamese or English words: {@code thập niên 1990}, {@code 19th century},
 * {@code nửa đầu tháng 12 năm 2020}, {@code Q4 2020}.
 */
final class PeriodForms {
  private static final List<String> DECADE = List.of("thập niên ", "thập kỷ ", "những năm ");
  private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");
  private static final List<String> BEFORE_CHRIST = List.of(" tcn", " bce", " bc");
  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi");

  /** What stands before a month or a year, and the days or the half that it then has. */
  private static final Map<String, int[]> PARTS =
      Map.of(
          "nửa đầu ", new int[] {1, 15},
          "first half of ", new int[] {1, 15},
          "nửa cuối ", new int[] {16, 31},
          "second half of ", new int[] {16, 31},
          "đầu ", new int[] {1, 10},
          "early ", new int[] {1, 10},
          "giữa ", new int[] {11, 20},
          "mid ", new int[] {11, 20},
          "cuối ", new int[] {21, 31},
          "late ", new int[] {21, 31});

  private PeriodForms() {}

  /**
   * A guess at words.
   *
   * @param text in lower case
   */
  static Optional<String> of(String text) {
    String words = text.startsWith("the ") ? text.substring("the ".length()) : text;
    return decade(words).or(() -> century(words)).or(() -> quarter(words)).or(() -> part(words));
  }

  private static Optional<String> decade(String words) {
    String year = words.replace("'s", "s");
    boolean isEnglish = year.length() == 5 && year.endsWith("0s");
    String digits = isEnglish ? year.substring(0, 4) : after(DECADE, words).orElse("");
    boolean isDecade = digits.length() == 4 && isNumber(digits) && digits.endsWith("0");
    return isDecade ? Optional.of(digits.substring(0, 3) + "X") : Optional.empty();
  }

  private static Optional<String> century(String words) {
    String sign = "";
    String rest = words;
    for (String era : BEFORE_CHRIST) {
      boolean isThere = sign.isEmpty() && rest.endsWith(era);
      sign = isThere ? "-" : sign;
      rest = isThere ? rest.substring(0, rest.length() - era.length()) : rest;
    }
    String number = after(List.of("thế kỷ ", "thế kỉ "), rest).orElse("");
    int english = rest.indexOf(" century");
    if (english > 2 && english + " century".length() == rest.length()) {
      String ordinal = rest.substring(0, english);
      int digits = ordinal.length() - 2;
      number = ORDINALS.contains(ordinal.substring(digits)) ? ordinal.substring(0, digits) : "";
    }
    boolean isShort = isNumber(number) && number.length() < 3;
    int count = isShort ? Integer.parseInt(number) : ROMAN.indexOf(number) + 1;
    return count > 0
        ? Optional.of(String.format(Locale.ROOT, "%s%02dXX", sign, count - 1))
        : Optional.empty();
  }

  /** {@code q4 2020}, {@code 2020-q4}, {@code 2020 q4}. */
  private static Optional<String> quarter(String words) {
    boolean isLast = words.length() == 7 && words.charAt(5) == 'q';
    boolean isFirst = words.length() == 7 && words.charAt(0) == 'q';
    if (!isLast && !isFirst) {
      return Optional.empty();
    }
    String year = isLast ? words.substring(0, 4) : words.substring(3);
    char quarter = words.charAt(isLast ? 6 : 1);
    return isNumber(year) && quarter >= '1' && quarter <= '4'
        ? Optional.of(year + "-" + (33 + quarter - '1'))
        : Optional.empty();
  }

  private static Optional<String> part(String words) {
    String plain = words.replace("mid-", "mid ");
    for (Map.Entry<String, int[]> part : PARTS.entrySet()) {
      if (plain.startsWith(part.getKey())) {
        String rest = plain.substring(part.getKey().length());
        String whole = rest.startsWith("the ") ? rest.substring("the ".length()) : rest;
        Optional<String> date =
            isNumber(whole)
                ? Optional.of(whole)
                : WordForms.of(whole).or(() -> NumberForms.of(whole));
        return date.flatMap(found -> within(found, part.getValue()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> within(String date, int[] days) {
    boolean isHalf = days[0] == 1 && days[1] == 15 || days[0] == 16;
    if (date.length() == 4 && isHalf) {
      return Optional.of(date + (days[0] == 1 ? "-40" : "-41"));
    }
    if (date.length() != 7 || date.charAt(4) != '-' || !isNumber(date.substring(0, 4))) {
      return Optional.empty();
    }
    int month = Integer.parseInt(date.substring(5));
    if (month > 12) {
      return Optional.empty();
    }
    int length = Day.lengthOfMonth(Integer.parseInt(date.substring(0, 4)), month);
    int last = Math.min(days[1], length);
    return Optional.of(String.format(Locale.ROOT, "[%s-%02d..%s-%02d]", date, days[0], date, last));
  }

  private static Optional<String> after(List<String> starts, String text) {
    return starts.stream()
        .filter(text::startsWith)
        .map(start -> text.substring(start.length()))
        .findFirst();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
