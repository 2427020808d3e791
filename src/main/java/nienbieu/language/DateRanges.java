package nienbieu.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nienbieu.date.CalendarDate;
import nienbieu.date.Day;
import nienbieu.date.Part;
import nienbieu.date.Precision;
import nienbieu.date.SingleDate;
import nienbieu.language.DateShape.Count;
import nienbieu.language.DateShape.Hole;
import nienbieu.language.DateShape.Inner;
import nienbieu.language.DateShape.Month;
import nienbieu.language.DateShape.Year;

/** The shapes of two dates with something between them: all of it, one of it or each of it. */
final class DateRanges {
  /** Years with fewer digits are said with their era and so need more than a dash between them. */
  private static final int YEARS_WITHOUT_ERA = 100;

  private DateRanges() {}

  /**
   * From one date to another.
   *
   * @param start what the pattern's name starts with: nothing, {@code one-of.} or {@code all-of.}
   */
  static DateShape of(String start, SingleDate from, SingleDate to) {
    if (from.equals(to)) {
      return DateShapes.single(from);
    }
    Map<String, Hole> holes = new HashMap<>();
    holes.put("from", new Inner(DateShapes.single(from)));
    holes.put("to", new Inner(DateShapes.single(to)));
    boolean isPlain =
        from instanceof CalendarDate first
            && to instanceof CalendarDate last
            && first.isPlain()
            && last.isPlain()
            && first.precision() == last.precision();
    return isPlain
        ? calendar(start, from.precision(), from.first(), to.first(), holes)
        : DateShape.of(start + "span", holes);
  }

  /** A day, month or year between the bounds of a date whose digits make no simpler words. */
  static DateShape between(String start, SingleDate date) {
    boolean isMonth = date.precision() == Precision.MONTH;
    boolean isOne = isMonth ? isSameMonth(date) : date.first().equals(date.last());
    if (isOne) {
      return shape(date.first(), isMonth);
    }
    Map<String, Hole> holes = new HashMap<>();
    holes.put("from", new Inner(shape(date.first(), isMonth)));
    holes.put("to", new Inner(shape(date.last(), isMonth)));
    Precision precision = isMonth ? Precision.MONTH : Precision.DAY;
    return calendar(start, precision, date.first(), date.last(), holes);
  }

  private static boolean isSameMonth(SingleDate date) {
    return date.first().year() == date.last().year() && date.first().month() == date.last().month();
  }

  private static DateShape shape(Day day, boolean isMonth) {
    Map<String, Hole> holes = new HashMap<>();
    holes.put("day", new Count(day.day()));
    holes.put("month", new Month(day.month()));
    return DateShape.inYear(isMonth ? "month" : "day", day.year(), holes);
  }

  /** The bounds of a year with unknown digits, as the patterns for two years want them. */
  static Map<String, Hole> withYears(Map<String, Hole> holes, Part year) {
    Map<String, Hole> more = new HashMap<>(holes);
    more.put("from", year(year.lowest()));
    more.put("to", year(year.highest()));
    return more;
  }

  private static Hole year(int year) {
    return new Inner(DateShape.of("year", Map.of("year", new Year(year))));
  }

  private static DateShape calendar(
      String start, Precision precision, Day first, Day last, Map<String, Hole> holes) {
    holes.put("d1", new Count(first.day()));
    holes.put("m1", new Month(first.month()));
    holes.put("y1", new Year(first.year()));
    holes.put("d2", new Count(last.day()));
    holes.put("m2", new Month(last.month()));
    holes.put("y2", new Year(last.year()));
    List<String> keys = keys(start, precision, first, last);
    if (start.equals("one-of.") && precision == Precision.DAY) {
      DateMonthParts.of(first, last, holes).ifPresent(name -> keys.add(0, name));
    }
    return new DateShape(keys, holes);
  }

  private static List<String> keys(String start, Precision precision, Day first, Day last) {
    boolean isSameYear = first.year() == last.year();
    List<String> keys = new ArrayList<>();
    if (precision == Precision.DAY) {
      if (isSameYear && first.month() == last.month()) {
        keys.add(start + "days.in-month");
      }
      if (isSameYear) {
        keys.add(start + "days.in-year");
      }
      keys.add(start + "days");
    } else if (precision == Precision.MONTH) {
      if (isSameYear) {
        keys.add(start + "months.in-year");
      }
      keys.add(start + "months");
    } else if (first.year() >= YEARS_WITHOUT_ERA || !start.isEmpty()) {
      keys.add(start + "years");
    }
    keys.add(start + "span");
    return keys;
  }
}
