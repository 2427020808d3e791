package nienbieu.date;

import java.util.Comparator;
import java.util.Optional;

/**
 * A date as history knows it: a value of EDTF (ISO 8601-2:2019, levels 0 to 2 in the profile of the
 * Library of Congress). Immutable. Years are of the proleptic Gregorian calendar; no time zone ever
 * touches a date.
 *
 * <p>{@code 2020-11-17}, {@code 2020-12}, {@code 2020-12-09/2020-12-11}, {@code 201X}, {@code
 * 2020~}, {@code [2020-12-01..2020-12-15]}.
 */
public sealed interface HistoricalDate extends Comparable<HistoricalDate>
    permits SingleDate, DateTime, Interval, DateSet {

  /** More characters than any date of use needs; longer text is refused unread. */
  int LONGEST_TEXT = 64;

  /**
   * By earliest day (open first), latest day (open last), the coarser first; 0 for dates that only
   * differ in how sure they are. To sort what has more to tell it apart, such as an order of its
   * own.
   */
  Comparator<HistoricalDate> BY_TIME = new DateOrder();

  /** {@link #BY_TIME}, then by text. Total, and 0 for equal values only. */
  Comparator<HistoricalDate> ORDER = BY_TIME.thenComparing(HistoricalDate::text);

  /**
   * The value of an EDTF text.
   *
   * @param text nothing but the date: no blanks around it
   * @throws NotAnEdtfDate if it is none, with the reason, the column and perhaps what was meant
   */
  static HistoricalDate parse(String text) {
    return parse(text, Hemisphere.NORTHERN);
  }

  /**
   * The same where seasons without a hemisphere, 21 to 24, are those of one of them. Their text and
   * words stay the same; their months follow.
   */
  static HistoricalDate parse(String text, Hemisphere ofSeasons) {
    return EdtfReader.parse(text, ofSeasons);
  }

  /** The canonical EDTF text: equal values have equal text, and parsing it gives the value back. */
  String text();

  /** The first day that it can mean or cover; nothing if its start is open or unknown. */
  Optional<Day> earliest();

  /** The last day that it can mean or cover; nothing if its end is open or unknown. */
  Optional<Day> latest();

  /** The unit that it names; of several dates the coarsest. */
  Precision precision();

  /** The lowest level of EDTF that can say it: 0, 1 or 2. */
  int level();

  /** What is said of any of its numbers, all together. */
  Qualifier qualifier();

  /** Whether it names one day, wholly known and without qualifier. */
  default boolean isExactDay() {
    return false;
  }

  /**
   * The value for the {@code datetime} attribute of HTML's {@code time}, where there is one: an
   * exact day, month or year from 1000 to 9999.
   *
   * <p>HTML wants four digits or more for a year that is greater than 0, so it has none before
   * Christ. It would take the years before 1000 and after 9999, but advises against marking up
   * dates from before the Gregorian calendar.
   */
  default Optional<String> htmlDatetime() {
    return Optional.empty();
  }

  @Override
  default int compareTo(HistoricalDate other) {
    return ORDER.compare(this, other);
  }
}
