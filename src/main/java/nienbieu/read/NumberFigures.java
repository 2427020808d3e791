package nienbieu.read;

import java.util.List;
import java.util.Set;
import nienbieu.read.Token.Kind;

/** Reads what stands in digits: numbers, dates, times, ranges. */
final class NumberFigures {
  private static final Set<String> DAY_WORDS =
      Set.of("ngày", "sáng", "chiều", "tối", "trưa", "đêm", "hôm", "mùng");

  private final List<Token> tokens;
  private final Figures figures;

  NumberFigures(List<Token> tokens, Figures figures) {
    this.tokens = tokens;
    this.figures = figures;
  }

  /** Reads the numbers from here on that are joined into one, and gives where it goes on. */
  int read(int first) {
    int end = first + 1;
    while (end < tokens.size()
        && tokens.get(end).is(Kind.NUMBER)
        && ".,/-\u2013:\u00A0\u202F\u066B\u066C".indexOf(tokens.get(end).join()) >= 0) {
      end++;
    }
    boolean oneJoin = true;
    for (int at = first + 2; at < end; at++) {
      oneJoin &= tokens.get(at).join() == tokens.get(first + 1).join();
    }
    char join = end - first > 1 && oneJoin ? tokens.get(first + 1).join() : 0;
    if (end - first == 1) {
      single(first);
    } else if (join == '/'
        || join == '-'
        || join == '.' && end - first == 3 && !isGrouped(first, end)) {
      dashed(first, end, join);
    } else if (join != ':' && join != '\u2013' && isGrouped(first, end)) {
      grouped(first, end);
    } else if ((join == '.' || join == ',' || join == '\u066B') && end - first == 2) {
      decimal(first);
    } else {
      separate(first, end);
    }
    return end;
  }

  private void single(int at) {
    Token token = tokens.get(at);
    String value = token.text();
    figures.offer(value);
    boolean isName = isName(at);
    boolean isYear = value.length() == 4;
    if (isYear && value.endsWith("0")) {
      // The 1990s may be “những năm 90”.
      figures.offer(value.substring(2));
    }
    if (value.length() == 2 && value.endsWith("0")) {
      figures.offer("19" + value);
      figures.offer("20" + value);
    }
    hours(at, value);
    String scaled = figures.scaled(at, value);
    figures.offer(scaled);
    if (!isName) {
      figures.need(scaled, isYear || isByMonth(at), token.start(), token.end());
    }
  }

  /** ADMM-14 and BVDC 2.3 are names; their numbers need not stand alone in the other half. */
  private boolean isName(int at) {
    if (at == 0 || tokens.get(at - 1).is(Kind.NUMBER)) {
      return false;
    }
    Token token = tokens.get(at);
    return token.isDashed()
        || token.isJoinedBy(' ') && token.text().length() < 4 && isAcronym(tokens.get(at - 1));
  }

  private static boolean isAcronym(Token token) {
    String text = token.text();
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return text.length() > 1;
  }

  /** Two o'clock in the afternoon is fourteen o'clock. */
  private void hours(int at, String value) {
    if (value.length() <= 2) {
      int number = Integer.parseInt(value);
      String next = figures.word(at, 1);
      boolean isHour = next.equals("giờ") || next.equals("p") || next.equals("pm");
      if (isHour || next.isEmpty() || at + 1 < tokens.size() && tokens.get(at + 1).join() == ':') {
        figures.offer(String.valueOf(number > 12 ? number - 12 : number + 12));
      }
    }
  }

  /** Whether the name of a month stands beside it, or what Vietnamese says before one. */
  private boolean isByMonth(int at) {
    if (figures.tongue() == Figures.Tongue.ENGLISH) {
      return NumberWords.englishMonth(figures.word(at, 1)) > 0
          || NumberWords.englishMonth(figures.word(at, -1)) > 0;
    }
    String before = figures.word(at, -1);
    return before.equals("tháng") || before.equals("ngày") || figures.word(at, 1).equals("tháng");
  }

  /** {@code 17/11}, {@code 12-2020}, {@code 2020-11-17}, or a range or fraction. */
  private void dashed(int first, int end, char join) {
    int[] parts = new int[end - first];
    for (int at = first; at < end; at++) {
      figures.offer(tokens.get(at).text());
      parts[at - first] = small(tokens.get(at).text());
    }
    boolean isDate = isDate(first, parts, join);
    for (int at = first; at < end; at++) {
      Token token = tokens.get(at);
      boolean isShortYear =
          at > first && token.text().length() == 2 && tokens.get(at - 1).text().length() == 4;
      if (isShortYear && !isDate) {
        // 2019-20 means 2020.
        figures.offer(tokens.get(at - 1).text().substring(0, 2) + token.text());
      } else {
        figures.need(token.text(), isDate || isByMonth(at), token.start(), token.end());
      }
    }
  }

  private boolean isDate(int first, int[] parts, char join) {
    if (parts.length == 3) {
      return isMonth(parts[1]);
    }
    boolean isMonthOfYear = parts.length == 2 && isMonth(parts[0]) && parts[1] > 999;
    boolean isDay = parts.length == 2 && parts[0] <= 31 && isMonth(parts[1]);
    return isMonthOfYear || isDay && (join == '/' || DAY_WORDS.contains(figures.word(first, -1)));
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }

  private static int small(String digits) {
    return digits.length() > 4 ? 0 : Integer.parseInt(digits);
  }

  /** Whether all parts but the first have three digits, so that they make up one whole number. */
  private boolean isGrouped(int first, int end) {
    for (int at = first + 1; at < end; at++) {
      Token token = tokens.get(at);
      if (token.end() - token.start() != 3) {
        return false;
      }
    }
    Token head = tokens.get(first);
    return head.end() - head.start() <= 3 && !head.text().equals("0");
  }

  private void grouped(int first, int end) {
    StringBuilder value = new StringBuilder(tokens.get(first).text());
    for (int at = first + 1; at < end; at++) {
      Token token = tokens.get(at);
      value.append("0".repeat(3 - token.text().length())).append(token.text());
    }
    String scaled = figures.scaled(end - 1, value.toString());
    figures.offer(scaled);
    figures.need(scaled, false, tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** {@code 2,5} and {@code 2.5}; also {@code 8.30}, which is a time. */
  private void decimal(int first) {
    Token whole = tokens.get(first);
    Token part = tokens.get(first + 1);
    figures.offer(whole.text());
    figures.offer(part.text());
    hours(first, whole.text());
    int digits = part.end() - part.start();
    String value =
        whole.text() + "." + "0".repeat(Math.max(0, digits - part.text().length())) + part.text();
    value = NumberWords.product(value, 1);
    String scaled = figures.scaled(first + 1, value);
    figures.offer(scaled);
    boolean maybeTime = digits == 2 && small(whole.text()) <= 24 && small(part.text()) < 60;
    if (!maybeTime && !isName(first)) {
      figures.need(scaled, false, whole.start(), part.end());
    }
  }

  private void separate(int first, int end) {
    for (int at = first; at < end; at++) {
      Token token = tokens.get(at);
      boolean isMinutes = token.join() == ':' && at > first;
      figures.offer(token.text());
      hours(at, token.text());
      boolean isShortYear =
          at > first && token.text().length() == 2 && tokens.get(at - 1).text().length() == 4;
      if (isShortYear) {
        figures.offer(tokens.get(at - 1).text().substring(0, 2) + token.text());
      } else if (!isMinutes || !token.text().equals("0")) {
        figures.need(token.text(), isByMonth(at) || isByMonth(end - 1), token.start(), token.end());
      }
    }
  }
}
