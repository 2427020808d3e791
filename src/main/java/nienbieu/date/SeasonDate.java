package nienbieu.date;

import java.util.List;

/**
 * A season, quarter, third or half of a year: {@code 2020-23}, {@code 2020-36}, {@code 2020-40~}.
 *
 * @param year four digits
 * @param season which part of it
 * @param ofSeason how sure the season is; how sure the year is stands with the year
 * @param hemisphere whose months are meant where the season has no hemisphere of its own
 */
public record SeasonDate(Part year, Season season, Qualifier ofSeason, Hemisphere hemisphere)
    implements SingleDate {

  public SeasonDate {
    if (year.isNegative() && year.lowest() == 0) {
      throw new IllegalArgumentException("there is no year -0000");
    }
  }

  @Override
  public Day first() {
    return new Day(year.lowest(), firstMonth(), 1);
  }

  @Override
  public Day last() {
    int month = firstMonth() + season.months() - 1;
    return month <= 12
        ? Day.lastOf(year.highest(), month)
        : Day.lastOf(year.highest() + 1L, month - 12);
  }

  /** The month that it begins with, 1 to 12. */
  public int firstMonth() {
    return season.firstMonth(hemisphere);
  }

  @Override
  public boolean hasUnknownDigits() {
    return !year.isKnown();
  }

  @Override
  public Precision precision() {
    return season.precision();
  }

  @Override
  public int level() {
    int ofCode = season.code() > 24 || hasUnknownDigits() ? 2 : 1;
    return Math.max(ofCode, QualifiedText.level(parts()));
  }

  @Override
  public Qualifier qualifier() {
    return QualifiedText.together(parts());
  }

  @Override
  public String text() {
    return QualifiedText.of(parts());
  }

  private List<Part> parts() {
    return List.of(year, new Part(String.valueOf(season.code()), ofSeason));
  }

  @Override
  public String toString() {
    return text();
  }
}
