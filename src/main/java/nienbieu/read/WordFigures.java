package nienbieu.read;

import java.util.List;
import java.util.Set;
import nienbieu.read.Token.Kind;

/** Reads what is said in words: numbers, months, Roman numerals. */
final class WordFigures {
  private static final Set<String> BEFORE_ROMAN =
      Set.of(
          "thứ", "khóa", "khoá", "kỷ", "quý", "chương", "phần", "kỳ", "hạng", "chapter", "part",
          "volume", "war", "annex", "quarter");
  private static final Set<String> CLEAR_EN =
      Set.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Set<String> CLEAR_VI =
      Set.of("hai", "ba", "bốn", "sáu", "bảy", "tám", "chín");
  private static final Set<String> TENS_VI = Set.of("mười", "mươi");

  private final List<Token> tokens;
  private final Figures figures;

  WordFigures(List<Token> tokens, Figures figures) {
    this.tokens = tokens;
    this.figures = figures;
  }

  /** Reads a word, and gives where it goes on. */
  int read(int at) {
    Token token = tokens.get(at);
    if (token.text().isEmpty()) {
      return at + 1;
    }
    if (token.is(Kind.CODE)
        || figures.tongue() == Figures.Tongue.OTHER
        || token.text().length() > 12) {
      return at + 1;
    }
    roman(at);
    String small = NumberWords.small(token.text());
    return figures.tongue() == Figures.Tongue.ENGLISH ? english(at, small) : vietnamese(at, small);
  }

  private void roman(int at) {
    String text = tokens.get(at).text();
    char first = text.charAt(0);
    int value = first >= 'C' && first <= 'X' ? NumberWords.roman(text) : 0;
    if (value > 0) {
      figures.offer(String.valueOf(value));
      if (BEFORE_ROMAN.contains(figures.word(at, -1))) {
        figures.need(String.valueOf(value), false, tokens.get(at).start(), tokens.get(at).end());
      }
    }
  }

  private int english(int at, String small) {
    Token token = tokens.get(at);
    int month = NumberWords.englishMonth(small);
    if (month > 0 && Character.isUpperCase(token.text().charAt(0))) {
      figures.offer(String.valueOf(month));
      // “May” and “March” are other words as well, and most of all at the start of a sentence.
      boolean isSure = !small.equals("may") && !small.equals("march");
      if (isSure && token.text().length() > 3 || isBesideNumber(at)) {
        figures.need(String.valueOf(month), true, token.start(), token.end());
      }
    }
    int tens = NumberWords.englishTens(small);
    if (tens > 0) {
      int unit = NumberWords.english(figures.word(at, 1));
      figures.offer(String.valueOf(tens));
      if (unit > 0 && unit < 10) {
        figures.offer(String.valueOf(tens + unit));
      }
    }
    int value = NumberWords.english(small);
    if (CLEAR_EN.contains(small)) {
      figures.say(value, token);
    }
    if (value >= 0) {
      figures.offer(String.valueOf(value));
      figures.offer(figures.scaled(at, String.valueOf(value)));
    }
    return at + 1;
  }

  private int vietnamese(int at, String small) {
    int value = NumberWords.vietnamese(small);
    if (value < 0) {
      return at + 1;
    }
    figures.offer(String.valueOf(value));
    String next = figures.word(at, 1);
    String before = figures.word(at, -1);
    boolean isPart = TENS_VI.contains(next) || TENS_VI.contains(before) || before.equals("thứ");
    if (CLEAR_VI.contains(small) && !isPart) {
      Token token = tokens.get(at);
      figures.say(value, token);
    }
    int unit = NumberWords.vietnamese(next);
    if (value == 10 && unit > 0 && unit < 10) {
      figures.offer(String.valueOf(10 + unit));
    } else if (value < 10 && (next.equals("mươi") || next.equals("chục"))) {
      int last = NumberWords.vietnamese(figures.word(at, 2));
      figures.offer(String.valueOf(10 * value));
      if (last > 0 && last < 10) {
        figures.offer(String.valueOf(10 * value + last));
      }
    } else if (unit >= 100) {
      figures.offer(String.valueOf((long) value * unit));
    }
    return at + 1;
  }

  private boolean isBesideNumber(int at) {
    return at > 0 && tokens.get(at - 1).is(Kind.NUMBER)
        || at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.NUMBER);
  }
}
