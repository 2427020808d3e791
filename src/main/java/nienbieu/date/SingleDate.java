package nienbieu.date;

import java.util.Optional;

/** One date or one stretch of the calendar: what an end of an interval or a set can hold. */
public sealed interface SingleDate extends HistoricalDate
    permits CalendarDate, SeasonDate, LongYear {

  /** The first day that it can mean or cover; a single date always has one. */
  Day first();

  /** The last day that it can mean or cover; a single date always has one. */
  Day last();

  /** Whether a digit of it is not known. */
  boolean hasUnknownDigits();

  @Override
  default Optional<Day> earliest() {
    return Optional.of(first());
  }

  @Override
  default Optional<Day> latest() {
    return Optional.of(last());
  }
}
