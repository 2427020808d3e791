package nienbieu.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A year, a month or a day, each digit known or not: {@code 2020}, {@code 2020-12}, {@code
 * 2020-12-09}, {@code 201X}, {@code 2020-XX-09}, {@code 2004?-06-~11}.
 *
 * @param year four digits
 * @param month nothing if a whole year is meant
 * @param day nothing if a whole month is meant; never without a month
 */
public record CalendarDate(Part year, Optional<Part> month, Optional<Part> day)
    implements SingleDate {

  public CalendarDate {
    if (day.isPresent() && month.isEmpty() || !CalendarSearch.hasDay(year, month, day)) {
      throw new IllegalArgumentException("no such date: " + year + ", " + month + ", " + day);
    }
  }

  /** Year, month and day as far as they are given. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>(3);
    parts.add(year);
    month.ifPresent(parts::add);
    day.ifPresent(parts::add);
    return parts;
  }

  /** Whether every digit is known; nothing is asked of qualifiers. */
  public boolean isKnown() {
    return year.isKnown()
        && (month.isEmpty() || month.get().isKnown())
        && (day.isEmpty() || day.get().isKnown());
  }

  @Override
  public boolean hasUnknownDigits() {
    return !isKnown();
  }

  @Override
  public Day first() {
    return isKnown() ? known(1, false) : CalendarSearch.first(year, month, day);
  }

  @Override
  public Day last() {
    return isKnown() ? known(12, true) : CalendarSearch.last(year, month, day);
  }

  /** As nearly all dates are: nothing has to be tried, for the day exists. */
  private Day known(int otherMonth, boolean last) {
    int inYear = year.lowest();
    int inMonth = month.isEmpty() ? otherMonth : month.get().lowest();
    if (day.isPresent()) {
      return new Day(inYear, inMonth, day.get().lowest());
    }
    return new Day(inYear, inMonth, last ? Day.lengthOfMonth(inYear, inMonth) : 1);
  }

  @Override
  public Precision precision() {
    if (day.isPresent()) {
      return Precision.DAY;
    }
    if (month.isPresent()) {
      return Precision.MONTH;
    }
    return yearPrecision(year);
  }

  static Precision yearPrecision(Part year) {
    if (year.isKnown()) {
      return Precision.YEAR;
    }
    int unknown = year.unknownDigits();
    boolean fromTheRight = year.digits().endsWith("X".repeat(unknown));
    if (!fromTheRight || unknown > 2) {
      return Precision.MILLENNIUM;
    }
    return unknown == 1 ? Precision.DECADE : Precision.CENTURY;
  }

  @Override
  public int level() {
    return Math.max(QualifiedText.level(parts()), levelOfDigits());
  }

  private int levelOfDigits() {
    if (isKnown()) {
      return year.isNegative() ? 1 : 0;
    }
    // LoC, level 1: one or two digits of a year alone from the right, a whole month, a whole day.
    boolean isLevelOne =
        month.isEmpty()
            ? yearPrecision(year) != Precision.MILLENNIUM
            : year.isKnown()
                && (month.get().isKnown() || month.get().isUnknown())
                && (day.isEmpty() || day.get().isUnknown());
    return isLevelOne ? 1 : 2;
  }

  @Override
  public Qualifier qualifier() {
    return QualifiedText.together(parts());
  }

  @Override
  public String text() {
    return QualifiedText.of(parts());
  }

  @Override
  public boolean isExactDay() {
    return day.isPresent() && isPlain();
  }

  @Override
  public Optional<String> htmlDatetime() {
    return isPlain() && year.lowest() >= 1000 ? Optional.of(text()) : Optional.empty();
  }

  /** Whether every digit is known and nothing is qualified. */
  public boolean isPlain() {
    return isKnown() && qualifier() == Qualifier.NONE;
  }

  @Override
  public String toString() {
    return text();
  }
}
