package nienbieu.date;

/**
 * A day of the proleptic Gregorian calendar, as ISO 8601 counts: the year 0 is 1 BC, -1 is 2 BC.
 *
 * @param year from -{@link #FARTHEST_YEAR} to {@link #FARTHEST_YEAR}
 * @param month 1 to 12
 * @param day 1 to the length of the month
 */
public record Day(long year, int month, int day) implements Comparable<Day> {
  /** Every year of at most 16 digits; days of it can still be numbered by a {@code long}. */
  public static final long FARTHEST_YEAR = 9_999_999_999_999_999L;

  private static final long DAYS_IN_400_YEARS = 146_097;
  private static final long FROM_YEAR_0_TO_1970 = 719_468;

  public Day {
    if (Math.abs(year) > FARTHEST_YEAR
        || month < 1
        || month > 12
        || day < 1
        || day > lengthOfMonth(year, month)) {
      throw new IllegalArgumentException("no such day: " + year + ", " + month + ", " + day);
    }
  }

  /** Whether 29 February is a day of this year. */
  public static boolean isLeapYear(long year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  /** How many days a month has; the month from 1 to 12. */
  public static int lengthOfMonth(long year, int month) {
    return switch (month) {
      case 2 -> isLeapYear(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** The last day of a month; the month from 1 to 12. */
  public static Day lastOf(long year, int month) {
    return new Day(year, month, lengthOfMonth(year, month));
  }

  /** Days since 1 January 1970, negative before; two numbers apart is as many days apart. */
  public long number() {
    // Years are counted from March, so that the leap day is a year's last.
    long years = month > 2 ? year : year - 1;
    long cycle = Math.floorDiv(years, 400L);
    long yearOfCycle = Math.floorMod(years, 400L);
    long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    long dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
    return cycle * DAYS_IN_400_YEARS + dayOfCycle - FROM_YEAR_0_TO_1970;
  }

  @Override
  public int compareTo(Day other) {
    int byYear = Long.compare(year, other.year);
    if (byYear != 0) {
      return byYear;
    }
    int byMonth = Integer.compare(month, other.month);
    return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }

  /**
   * {@code 2020-11-17}, {@code -0043-03-15}, {@code 170000002-01-01}: year of four digits or more.
   */
  @Override
  public String toString() {
    // By hand: data files ask for a hundred thousand of them.
    StringBuilder text = new StringBuilder(12);
    String digits = Long.toString(Math.abs(year));
    text.append(year < 0 ? "-" : "").append("0".repeat(Math.max(0, 4 - digits.length())));
    text.append(digits).append(month < 10 ? "-0" : "-").append(month);
    return text.append(day < 10 ? "-0" : "-").append(day).toString();
  }
}
