package nienbieu.date;

import java.util.ArrayList;
import java.util.List;
import nienbieu.date.NotAnEdtfDate.Kind;

/** Whole EDTF values: dates, date-times, intervals and sets. Reads each character a few times. */
final class EdtfReader {
  private final String text;
  private final SingleDateReader dates;

  private EdtfReader(String text, Hemisphere ofSeasons) {
    this.text = text;
    this.dates = new SingleDateReader(text, ofSeasons);
  }

  static HistoricalDate parse(String text, Hemisphere ofSeasons) {
    try {
      return parseStrictly(text, ofSeasons);
    } catch (NotAnEdtfDate wrong) {
      throw wrong.suggesting(DateGuess.of(text, wrong).orElse(""));
    }
  }

  /** The same without a guess at what was meant; guesses are checked with it. */
  static HistoricalDate parseStrictly(String text) {
    return parseStrictly(text, Hemisphere.NORTHERN);
  }

  private static HistoricalDate parseStrictly(String text, Hemisphere ofSeasons) {
    if (text.isEmpty()) {
      throw Wrong.shape(0, "nothing", "there is no date");
    }
    if (isTooLong(text)) {
      throw Wrong.shape(
          HistoricalDate.LONGEST_TEXT,
          "too-long",
          "a date has at most " + HistoricalDate.LONGEST_TEXT + " characters",
          HistoricalDate.LONGEST_TEXT);
    }
    if (Wrong.isBlank(text.charAt(0))) {
      throw Wrong.shape(0, "blank-first", "a date starts without blanks");
    }
    return new EdtfReader(text, ofSeasons).whole();
  }

  /** Counted as columns are: in code points, of which each has one or two characters of Java. */
  private static boolean isTooLong(String text) {
    int longest = HistoricalDate.LONGEST_TEXT;
    return text.length() > 2 * longest
        || text.length() > longest && text.codePointCount(0, text.length()) > longest;
  }

  private HistoricalDate whole() {
    char first = text.charAt(0);
    if (first == '[') {
      return new DateSet(DateSet.Choice.ONE_OF, members(']'));
    }
    if (first == '{') {
      return new DateSet(DateSet.Choice.ALL_OF, members('}'));
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return interval(slash);
    }
    int time = text.indexOf('T');
    if (time > 0) {
      return new DateTimeReader(text).read(time);
    }
    return dates.read(0, text.length());
  }

  private Interval interval(int slash) {
    End start = end(0, slash);
    int second = text.indexOf('/', slash + 1);
    if (second >= 0) {
      end(slash + 1, second);
      throw Wrong.shape(second, "one-slash", "an interval has one slash");
    }
    End end = end(slash + 1, text.length());
    if (start == End.Missing.UNKNOWN && end == End.Missing.UNKNOWN) {
      throw Wrong.shape(0, "no-end", "an interval has a date or “..” at one end at least");
    }
    if (Interval.isReversed(start, end)) {
      throw new NotAnEdtfDate(
          Kind.REVERSED,
          slash + 2,
          new Reason(
              "reversed",
              "the interval ends at " + end.text() + ", before it starts at " + start.text(),
              end.text(),
              start.text()),
          end.text() + "/" + start.text());
    }
    return new Interval(start, end);
  }

  private End end(int from, int to) {
    if (from == to) {
      return End.Missing.UNKNOWN;
    }
    if (text.startsWith("..", from) && to == from + 2) {
      return End.Missing.OPEN;
    }
    String word = text.substring(from, to);
    if (word.equals("open") || word.equals("unknown")) {
      throw Wrong.shape(
          from, "open-end", "an open end is written “..”, an unknown end is left empty");
    }
    return new End.At(dates.read(from, to));
  }

  private List<DateSet.Member> members(char closing) {
    int close = text.indexOf(closing);
    int inside = close < 0 ? text.length() : close;
    List<DateSet.Member> members = new ArrayList<>();
    for (int from = 1; from <= inside; ) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 || comma > inside ? inside : comma;
      boolean isLast = to == inside;
      members.add(member(from, to, from == 1, isLast));
      from = to + 1;
    }
    if (close < 0) {
      throw Wrong.shape(
          text.length(), "set-open", "the set is not closed by “" + closing + "”", closing);
    }
    if (close + 1 < text.length()) {
      throw Wrong.shape(close + 1, "set-end", "nothing can follow a set");
    }
    return members;
  }

  private DateSet.Member member(int from, int to, boolean isFirst, boolean isLast) {
    int dots = text.indexOf("..", from);
    if (dots < 0 || dots >= to) {
      return DateSet.Member.of(dates.read(from, to));
    }
    // LoC, level 2: “..” before the first date means any date before, after the last any after.
    if (dots == from && !isFirst || dots + 2 == to && !isLast) {
      throw Wrong.shape(
          dots, "set-dots", "only the first date of a set is open before, only the last after");
    }
    End start = dots == from ? End.Missing.OPEN : new End.At(dates.read(from, dots));
    boolean isOpen = dots + 2 == to;
    if (isOpen && dots == from) {
      throw Wrong.shape(dots, "set-dots-alone", "there is no date beside “..”");
    }
    End end = isOpen ? End.Missing.OPEN : new End.At(dates.read(dots + 2, to));
    if (Interval.isReversed(start, end)) {
      throw new NotAnEdtfDate(
          Kind.REVERSED,
          dots + 3,
          new Reason(
              "row-reversed",
              "the row ends at " + end.text() + ", before it starts at " + start.text(),
              end.text(),
              start.text()),
          text.substring(0, from) + end.text() + ".." + start.text() + text.substring(to));
    }
    return new DateSet.Member(start, end);
  }
}
