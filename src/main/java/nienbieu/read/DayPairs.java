package nienbieu.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nienbieu.read.Token.Kind;

/**
 * The days of months that a text names: 17 November as {@code 17.11}. Two halves may name the same
 * numbers and still other days, where two dates have changed places.
 */
final class DayPairs {
  /** So far from its month a day may stand, as in “9 and 10, or perhaps 11 December”. */
  private static final int REACH = 6;

  private static final int LAST_DAY = 31;

  private final List<Figure> named = new ArrayList<>();
  private final Set<String> offered = new HashSet<>();

  /** Tokens that have a month near them; a day without one may be of any month. */
  private final BitSet dated = new BitSet();

  private final Set<String> loose = new HashSet<>();
  private final List<Token> tokens;

  private DayPairs(List<Token> tokens) {
    this.tokens = tokens;
  }

  static DayPairs of(List<Token> tokens) {
    DayPairs pairs = new DayPairs(tokens);
    for (int at = 0; at < tokens.size(); at++) {
      int month = pairs.monthAt(at);
      if (month > 0) {
        pairs.offer(at, month);
        pairs.name(at, month);
        pairs.dated.set(at);
      }
    }
    for (int at = 0; at < tokens.size(); at++) {
      if (pairs.day(at) > 0 && !pairs.dated.get(at)) {
        pairs.loose.add(String.valueOf(pairs.day(at)));
      }
    }
    return pairs;
  }

  /** Days that stand right beside their months, in order. */
  List<Figure> named() {
    return named;
  }

  /** Whether a day and a month stand near enough to belong together, or the day stands alone. */
  boolean offers(String pair) {
    return offered.contains(pair) || loose.contains(pair.substring(0, pair.indexOf('.')));
  }

  /**
   * The month that a token names, or 0: its name, or its number behind {@code tháng} or a slash.
   */
  private int monthAt(int at) {
    Token token = tokens.get(at);
    if (token.is(Kind.WORD)) {
      boolean isName = !token.text().isEmpty() && Character.isUpperCase(token.text().charAt(0));
      return isName ? NumberWords.englishMonth(NumberWords.small(token.text())) : 0;
    }
    boolean isBehindWord = at > 0 && isWord(at - 1, "tháng");
    boolean isBehindDay = token.is(Kind.NUMBER) && token.isJoinedBy('/') && day(at - 1) > 0;
    int number = isBehindWord || isBehindDay ? day(at) : 0;
    return number <= 12 ? number : 0;
  }

  // Back to the month before, as in “9 and 10, or perhaps 11 December”; on only from day to day, as
  // in “December 9 and 10”: after “17 November and” the next month's day may follow.
  private void offer(int at, int month) {
    for (int near = at - 1; near >= Math.max(0, at - REACH) && monthAt(near) == 0; near--) {
      offerDay(near, month);
    }
    boolean follows = at + 1 < tokens.size() && day(at + 1) > 0 && tokens.get(at).is(Kind.WORD);
    for (int near = at + 1; follows && near <= at + REACH && !isMonth(near); near++) {
      offerDay(near, month);
    }
  }

  private boolean isMonth(int at) {
    return at < tokens.size() && monthAt(at) > 0;
  }

  private void offerDay(int near, int month) {
    if (day(near) > 0) {
      offered.add(day(near) + "." + month);
      dated.set(near);
    }
  }

  /** Only where nothing else can be meant. */
  private void name(int at, int month) {
    boolean isWord = tokens.get(at).is(Kind.WORD);
    int before = isWord || tokens.get(at).isJoinedBy('/') ? at - 1 : at - 2;
    boolean isVietnamese = !isWord && before == at - 2 && isWord(before - 1, "ngày");
    boolean isSure = isWord || before == at - 1 || isVietnamese;
    if (isSure && day(before) > 0) {
      Token first = tokens.get(before);
      named.add(new Figure(day(before) + "." + month, true, first.start(), tokens.get(at).end()));
    }
  }

  private boolean isWord(int at, String word) {
    return at >= 0
        && tokens.get(at).is(Kind.WORD)
        && NumberWords.small(tokens.get(at).text()).equals(word);
  }

  /** The number of a token that can be a day, or 0. */
  private int day(int at) {
    if (at < 0 || at >= tokens.size() || !tokens.get(at).is(Kind.NUMBER)) {
      return 0;
    }
    String digits = tokens.get(at).text();
    int number = digits.length() > 2 || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    return number <= LAST_DAY ? number : 0;
  }
}
