package nienbieu.plan;

import nienbieu.content.Event;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.date.Precision;

/**
 * Under which year, month and day an event stands: that of the earliest day which its date can
 * mean.
 *
 * @param year proleptic Gregorian, 0 for 1 BCE
 * @param month 1 to 12; 0 if the date names no month
 * @param day 1 to 31; 0 if the date names no day
 */
record Start(long year, int month, int day) {

  static Start of(Event event) {
    HistoricalDate date = event.date();
    // An open start has no earliest day; the end is then the only day that is known.
    Day day = date.earliest().or(date::latest).orElse(new Day(0, 1, 1));
    boolean namesMonth = date.precision().compareTo(Precision.MONTH) >= 0;
    boolean namesDay = date.precision().compareTo(Precision.DAY) >= 0;
    return new Start(day.year(), namesMonth ? day.month() : 0, namesDay ? day.day() : 0);
  }
}
