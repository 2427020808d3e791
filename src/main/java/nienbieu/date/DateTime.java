package nienbieu.date;

import java.util.Optional;

/**
 * A second of a day, as a clock showed it there: {@code 2020-11-17T09:00:00+07:00}. The day is the
 * one that is written; the shift from UTC is kept and never applied.
 *
 * @param date the day, wholly known and without qualifier
 * @param hour 0 to 24; 24 only at the very end of the day (ISO 8601-1:2019, amendment 1)
 * @param minute 0 to 59
 * @param second 0 to 60; 60 in a leap second
 * @param shift {@code Z}, {@code +07}, {@code +07:00}; empty if none is written
 */
public record DateTime(CalendarDate date, int hour, int minute, int second, String shift)
    implements HistoricalDate {

  public DateTime {
    boolean isEndOfDay = hour == 24 && minute == 0 && second == 0;
    boolean isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0;
    if (!date.isExactDay() || !isEndOfDay && (!isTime || second > 60)) {
      throw new IllegalArgumentException("no such time: " + hour + ":" + minute + ":" + second);
    }
  }

  @Override
  public Optional<Day> earliest() {
    return date.earliest();
  }

  @Override
  public Optional<Day> latest() {
    return date.latest();
  }

  @Override
  public Precision precision() {
    return Precision.SECOND;
  }

  @Override
  public int level() {
    return date.level();
  }

  @Override
  public Qualifier qualifier() {
    return Qualifier.NONE;
  }

  @Override
  public boolean isExactDay() {
    return true;
  }

  /** The day alone: it is what readers see, and true in every zone that the page is read in. */
  @Override
  public Optional<String> htmlDatetime() {
    return date.htmlDatetime();
  }

  @Override
  public String text() {
    return date.text() + "T" + two(hour) + ":" + two(minute) + ":" + two(second) + shift;
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  @Override
  public String toString() {
    return text();
  }
}
