package nienbieu.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dates in Vietnamese or English words: {@code tháng 12 năm 2020}, {@code Dec 2020}. */
final class WordForms {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Set<String> LONG_MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "sept",
          "september",
          "october",
          "november",
          "december");
  private static final Map<String, Integer> SEASONS =
      Map.of(
          "spring", 21, "xuân", 21, "summer", 22, "hè", 22, "hạ", 22, "autumn", 23, "fall", 23,
          "thu", 23, "winter", 24, "đông", 24);
  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
  private static final Set<String> ABOUT =
      Set.of("c", "ca", "circa", "about", "around", "khoảng", "chừng");
  private static final Set<String> SILENT = Set.of("of", "the", "in", "on", "vào", "mùa", "ad");

  private static final int BETWEEN = 0;
  private static final int DIGIT = 1;
  private static final int LETTER = 2;
  private static final int OTHER = 3;

  private int day;
  private int month;
  private int year = -1;
  private boolean isAbout;
  private boolean isShortYear;
  private boolean isEraNamed;
  private boolean isBeforeChrist;
  private String before = "";

  private WordForms() {}

  /**
   * A guess at words.
   *
   * @param text in lower case
   */
  static Optional<String> of(String text) {
    WordForms forms = new WordForms();
    List<String> words = words(text);
    if (words.stream().allMatch(word -> kind(word.charAt(0)) != LETTER)) {
      return Optional.empty(); // Numbers alone are not ours to read.
    }
    for (String word : words) {
      if (!forms.takes(word)) {
        return Optional.empty();
      }
      forms.before = word;
    }
    return forms.date();
  }

  private boolean takes(String word) {
    if (kind(word.charAt(0)) == DIGIT) {
      return takesNumber(word);
    }
    int named = monthNamed(word);
    if (named > 0 || SEASONS.containsKey(word)) {
      return setMonth(named > 0 ? named : SEASONS.get(word));
    }
    if (before.equals("quý") && ROMAN.contains(word)) {
      return setMonth(33 + ROMAN.indexOf(word));
    }
    isAbout |= ABOUT.contains(word);
    boolean isEra = word.equals("bc") || word.equals("bce") || word.equals("tcn");
    isBeforeChrist |= isEra;
    isEraNamed |= isEra || word.equals("ad");
    boolean isLead = Set.of("ngày", "tháng", "thg", "năm", "quý").contains(word);
    boolean isSuffix = day > 0 && Set.of("st", "nd", "rd", "th").contains(word);
    return isEra || isLead || isSuffix || ABOUT.contains(word) || SILENT.contains(word);
  }

  private boolean takesNumber(String word) {
    if (word.length() > 4) {
      return false;
    }
    int number = Integer.parseInt(word);
    boolean isMonth = before.equals("tháng") || before.equals("thg");
    if (isMonth) {
      return number <= 12 && setMonth(number);
    }
    if (before.equals("quý")) {
      return number <= 4 && setMonth(32 + number);
    }
    boolean isMarked = word.length() > 3 || before.equals("năm");
    if (isMarked || number > 31 || day > 0 && month > 0) {
      boolean isFirst = year < 0;
      year = number;
      isShortYear = !isMarked;
      return isFirst;
    }
    if (day > 0) {
      return number <= 12 && setMonth(number);
    }
    day = number;
    return number > 0 && number <= 31;
  }

  private boolean setMonth(int number) {
    boolean isFirst = month == 0;
    month = number;
    return isFirst && number > 0;
  }

  private Optional<String> date() {
    if (isBeforeChrist && year < 0 && month == 0) {
      year = day; // “30 BC”
      day = 0;
    }
    // Nobody knows which 45 “Dec 45” is.
    if (year < 0 || isShortYear && !isEraNamed || day > 0 && (month == 0 || month > 12)) {
      return Optional.empty();
    }
    String sign = isAbout ? "~" : "";
    int astronomical = isBeforeChrist ? 1 - year : year;
    String date = NumberForms.date(Math.abs(astronomical), month, day);
    return Optional.of((astronomical < 0 ? "-" : "") + date + sign);
  }

  private static int monthNamed(String word) {
    boolean isName = word.length() == 3 || LONG_MONTHS.contains(word);
    int at = isName ? MONTHS.indexOf(word.substring(0, 3)) : -1;
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
  }

  /** Runs of letters and runs of digits; any other sign than those between words is one, too. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int start = at;
      int kind = kind(text.charAt(at));
      while (at < text.length() && kind(text.charAt(at)) == kind) {
        at++;
      }
      if (kind != BETWEEN) {
        words.add(text.substring(start, at));
      }
    }
    return words;
  }

  private static int kind(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return Character.isLetter(c) ? LETTER : " ,./-".indexOf(c) >= 0 ? BETWEEN : OTHER;
  }
}
