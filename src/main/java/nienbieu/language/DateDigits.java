package nienbieu.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.date.CalendarDate;
import nienbieu.date.Part;
import nienbieu.date.Precision;
import nienbieu.language.DateShape.Count;
import nienbieu.language.DateShape.Hole;
import nienbieu.language.DateShape.Inner;
import nienbieu.language.DateShape.Month;
import nienbieu.language.DateShape.Year;

/** The shapes of years, months and days, whichever of their digits are known. */
final class DateDigits {
  private static final int EARLY_YEARS = 100;

  private DateDigits() {}

  /** Qualifiers are left out. */
  static DateShape of(CalendarDate date) {
    if (date.month().isEmpty()) {
      return year(date);
    }
    Part month = date.month().get();
    boolean isDay = date.day().isPresent();
    Part last = isDay ? date.day().get() : month;
    if (last.isUnknown()) {
      return partOf(date, isDay);
    }
    if (!last.isKnown() || !month.isKnown()) {
      return DateRanges.between("one-of.", date);
    }
    Map<String, Hole> holes = new HashMap<>();
    holes.put("month", new Month(month.lowest()));
    holes.put("day", new Count(last.lowest()));
    if (!date.year().isKnown()) {
      holes.put("whole", new Inner(year(date)));
      return DateShape.of(isDay ? "day-of" : "month-of", holes);
    }
    return DateShape.inYear(isDay ? "day" : "month", date.year().lowest(), holes);
  }

  /** A day or month of which nothing is known but the month or the year. */
  private static DateShape partOf(CalendarDate date, boolean isDay) {
    Part month = date.month().orElseThrow();
    if (isDay && !month.isKnown() && !month.isUnknown()) {
      return DateRanges.between("one-of.", date);
    }
    boolean isMonthKnown = isDay && month.isKnown();
    DateShape whole = isMonthKnown ? month(date, month) : year(date);
    return DateShape.of(isDay ? "day-in" : "month-in", Map.of("whole", new Inner(whole)));
  }

  private static DateShape month(CalendarDate date, Part month) {
    return of(new CalendarDate(date.year(), Optional.of(month), Optional.empty()));
  }

  private static DateShape year(CalendarDate date) {
    Part year = date.year();
    if (year.isKnown()) {
      return DateShape.of("year", Map.of("year", new Year(year.lowest())));
    }
    if (year.isUnknown()) {
      return DateShape.of("unknown-year", Map.of());
    }
    Map<String, Hole> holes = new HashMap<>();
    holes.put("y1", new Year(year.lowest()));
    holes.put("y2", new Year(year.highest()));
    Precision precision = new CalendarDate(year, Optional.empty(), Optional.empty()).precision();
    boolean isNamed = !year.isNegative() && year.highest() >= EARLY_YEARS - 1;
    if (isNamed && precision == Precision.DECADE && year.lowest() >= EARLY_YEARS) {
      holes.put("number", new Count(year.lowest()));
      return new DateShape(List.of("decade", "years"), DateRanges.withYears(holes, year));
    }
    if (year.isNegative() && precision == Precision.CENTURY) {
      // -0199 to -0100 are 200 BC to 101 BC. Only the first century lacks a year, 1 BC.
      holes.put("number", new Count(-year.lowest() / 100 + 1));
      List<String> keys = List.of("century.bc", "one-of.years", "one-of.span");
      return new DateShape(keys, DateRanges.withYears(holes, year));
    }
    if (isNamed && precision == Precision.CENTURY) {
      holes.put("number", new Count(year.lowest() / 100 + 1));
      return new DateShape(List.of("century", "years"), DateRanges.withYears(holes, year));
    }
    return new DateShape(List.of("one-of.years", "one-of.span"), DateRanges.withYears(holes, year));
  }
}
