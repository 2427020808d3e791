package nienbieu.markdown;

import java.util.Set;

/**
 * What stays on one line: the parts of a date, a number with its unit, a rank with its name, the
 * two syllables of a few names, and names with a hyphen such as ADMM-14.
 *
 * <p>Between words stands a no-break space. A no-break hyphen (U+2011) would change what readers
 * copy and search for, so such words are marked for the stylesheet instead, and keep theirs. The
 * lists are those of all languages together, because a text may quote another language.
 */
final class Joins {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final int LONGEST_WORD = 12;
  private static final int LONGEST_TAIL = 5;

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** What a number follows in Vietnamese. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("ngày", "Ngày", "tháng", "Tháng", "năm", "Năm", "quý", "Quý", "thứ");

  /** What follows a number: units, and the Vietnamese date after its day and its month. */
  private static final Set<String> AFTER_NUMBER =
      Set.of(
          "ngày",
          "tháng",
          "năm",
          "giờ",
          "phút",
          "%",
          "km",
          "kg",
          "km²",
          "m",
          "ha",
          "nghìn",
          "triệu",
          "tỷ",
          "tấn",
          "USD",
          "per",
          "percent",
          "thousand",
          "million",
          "billion",
          "days",
          "months",
          "years",
          "tonnes");

  /** The last words of ranks; what follows is a name if it begins with a capital. */
  private static final Set<String> RANKS =
      Set.of("General", "Admiral", "Colonel", "Major", "Captain", "tướng", "tá", "uý", "úy", "đốc");

  private static final Set<String> GRADES =
      Set.of("Đại", "Thượng", "Trung", "Thiếu", "đại", "thượng", "trung", "thiếu");

  // How those ranks start that follow a grade, and how grades end: all else is told at a glance.
  private static final String RANK_STARTS = "tuúđ";
  private static final String GRADE_ENDS = "igu";

  private static final Set<String> NAMES = Set.of("Ha Noi", "Hà Nội", "Viet Nam", "Việt Nam");

  private Joins() {}

  /**
   * Writes a text.
   *
   * @param following the words behind it in the same sentence, if they are another node's
   */
  static void write(HtmlDraft html, String text, String following) {
    String joined = joined(text, following);
    if (joined.indexOf('-') < 0 && joined.indexOf('\u2013') < 0) {
      html.text(joined);
      return;
    }
    int done = 0;
    for (int at = 0; at < joined.length(); ) {
      int next = tokenEnd(joined, at);
      int end = next;
      while (end > at && !Character.isLetterOrDigit(joined.charAt(end - 1))) {
        end--;
      }
      if (isWhole(joined, at, end)) {
        html.text(joined.substring(done, at));
        writeWhole(html, joined.substring(at, end));
        done = end;
      }
      at = Math.max(next, at + 1);
    }
    html.text(joined.substring(done));
  }

  /** Writes code in a cell: an interval of dates may break behind {@code /} or {@code ..}. */
  static void writeCode(HtmlDraft html, String code) {
    int done = 0;
    for (int at = 1; at < code.length(); at++) {
      boolean behind = code.charAt(at - 1) == '/' || code.startsWith("..", at - 2);
      if (behind && Character.isLetterOrDigit(code.charAt(at))) {
        writeWhole(html, code.substring(done, at));
        html.markup("<wbr>");
        done = at;
      }
    }
    writeWhole(html, code.substring(done));
  }

  private static void writeWhole(HtmlDraft html, String text) {
    html.markup("<span class=\"whole\">").text(text).markup("</span>");
  }

  /** All that is joined has a digit beside the blank, a capital behind it, or is a rank. */
  private static boolean mayBelong(String text, int blank, char next) {
    return isDigit(next)
        || Character.isUpperCase(next)
        || blank > 0 && isDigit(text.charAt(blank - 1))
        || blank > 0
            && RANK_STARTS.indexOf(next) >= 0
            && GRADE_ENDS.indexOf(text.charAt(blank - 1)) >= 0;
  }

  /** The text with no-break spaces where they belong. */
  private static String joined(String text, String following) {
    StringBuilder joined = null;
    int start = 0;
    for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
      boolean last = blank == text.length() - 1;
      char next = last ? first(following) : text.charAt(blank + 1);
      if (!mayBelong(text, blank, next)) {
        start = blank + 1;
        continue;
      }
      String right = last ? word(following, 0) : word(text, blank + 1);
      if (blank - start <= LONGEST_WORD && belong(left(text, start, blank), right)) {
        joined = joined == null ? new StringBuilder(text) : joined;
        joined.setCharAt(blank, NO_BREAK_SPACE);
      }
      start = blank + 1;
    }
    return joined == null ? text : joined.toString();
  }

  private static char first(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private static boolean belong(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    if (isNumber(left)) {
      return MONTHS.contains(right) || AFTER_NUMBER.contains(right);
    }
    boolean capital = Character.isUpperCase(right.codePointAt(0));
    return (isNumber(right) && (MONTHS.contains(left) || BEFORE_NUMBER.contains(left)))
        || (capital && (RANKS.contains(left) || isQuarter(left, right)))
        || (GRADES.contains(left) && RANKS.contains(right))
        || NAMES.contains(left + " " + right);
  }

  private static boolean isQuarter(String left, String right) {
    return left.equalsIgnoreCase("quý") && right.chars().allMatch(c -> c == 'I' || c == 'V');
  }

  /** {@code 9}, {@code 1,200} and {@code 9–10}. */
  private static boolean isNumber(String word) {
    return isDigit(word.charAt(0))
        && isDigit(word.charAt(word.length() - 1))
        && word.chars().allMatch(c -> isDigit(c) || ".,–-/".indexOf(c) >= 0);
  }

  /** The word before a blank, without the brackets and quotation marks in front of it. */
  private static String left(String text, int start, int end) {
    int from = start;
    while (from < end && "(“‘\"'".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from, end);
  }

  /** The word that begins here, without the punctuation behind it; empty if none does. */
  private static String word(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_WORD);
    int end = from;
    while (end < most && isOfAWord(text, end)) {
      end++;
    }
    return text.substring(from, end);
  }

  private static boolean isOfAWord(String text, int at) {
    char c = text.charAt(at);
    boolean between = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return Character.isLetterOrDigit(c)
        || c == '%'
        || c == '²'
        || (between && ".,–-/".indexOf(c) >= 0);
  }

  private static int tokenEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isOfAToken(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfAToken(char c) {
    // An address written as words is one token with its slashes and colons, and so never whole.
    return Character.isLetterOrDigit(c) || "-–:/@._".indexOf(c) >= 0;
  }

  /** An abbreviation with a short tail ({@code ADMM-Plus}), or two numbers ({@code 9–10}). */
  private static boolean isWhole(String text, int from, int end) {
    int hyphen = from;
    while (hyphen < end && text.charAt(hyphen) != '-' && text.charAt(hyphen) != '–') {
      hyphen++;
    }
    int tail = end - hyphen - 1;
    if (hyphen - from < 1 || tail < 1 || end - from > LONGEST_WORD) {
      return false;
    }
    String head = text.substring(from, hyphen);
    String rest = text.substring(hyphen + 1, end);
    boolean numbers =
        head.chars().allMatch(Joins::isDigit) && rest.chars().allMatch(Joins::isDigit);
    boolean abbreviation =
        head.length() > 1
            && tail <= LONGEST_TAIL
            && head.chars().allMatch(Character::isUpperCase)
            && rest.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    return numbers || abbreviation;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
