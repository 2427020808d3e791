package nienbieu.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nienbieu.read.Token.Kind;

/**
 * The numbers and dates of one text: those that a translation must have, and everything that may
 * stand for a number. A date is the numbers that it consists of, a month's name being its number.
 */
final class Figures {
  /** The languages whose words for numbers are known here. */
  enum Tongue {
    VIETNAMESE,
    ENGLISH,
    OTHER
  }

  private final List<Figure> needed = new ArrayList<>();
  private final List<Figure> words = new ArrayList<>();
  private final Set<String> offered = new HashSet<>();
  private final List<Token> tokens;
  private final Tongue tongue;

  private Figures(List<Token> tokens, Tongue tongue) {
    this.tokens = tokens;
    this.tongue = tongue;
  }

  /** Reads a text. */
  static Figures of(List<Token> tokens, Tongue tongue) {
    Figures figures = new Figures(tokens, tongue);
    NumberFigures numbers = new NumberFigures(tokens, figures);
    WordFigures words = new WordFigures(tokens, figures);
    int at = 0;
    while (at < tokens.size()) {
      at = tokens.get(at).is(Kind.NUMBER) ? numbers.read(at) : words.read(at);
    }
    return figures;
  }

  /** What a translation must have, in order. */
  List<Figure> needed() {
    return needed;
  }

  /**
   * Numbers in words that mean nothing else, in order. A good translation may say “both” or list
   * what the other counts, so one alone is no mistake; one in each half that the other lacks is.
   */
  List<Figure> words() {
    return words;
  }

  /** Whether anything in the text can stand for a number. */
  boolean offers(String value) {
    return offered.contains(value);
  }

  Tongue tongue() {
    return tongue;
  }

  /** The word so many tokens from here, in small letters; empty if there is none. */
  String word(int at, int distance) {
    int other = at + distance;
    boolean isWord = other >= 0 && other < tokens.size() && tokens.get(other).is(Kind.WORD);
    return isWord ? NumberWords.small(tokens.get(other).text()) : "";
  }

  /** A number, multiplied by the words behind it: 5 million. */
  String scaled(int at, String value) {
    long scale = 1;
    for (int next = 1; next <= 2; next++) {
      long by = NumberWords.scale(word(at, next));
      if (by == 1) {
        break;
      }
      scale *= by;
    }
    return scale == 1 ? value : NumberWords.product(value, scale);
  }

  /** Notes what a number may be meant by. */
  void offer(String value) {
    offered.add(value);
  }

  /** Notes a number that a translation must have. */
  void need(String value, boolean isDate, int start, int end) {
    needed.add(new Figure(value, isDate, start, end));
  }

  /** Notes a number in words that mean nothing else. */
  void say(int value, Token token) {
    words.add(new Figure(String.valueOf(value), false, token.start(), token.end()));
  }
}
