package nienbieu.chart;

import java.util.ArrayList;
import java.util.List;
import nienbieu.date.Day;

/**
 * A unit that divides time into numbered cells without a gap.
 *
 * @param kind days, months or years
 * @param step how many of them; 1 for days
 */
public record Unit(Kind kind, long step) {
  /** One day. */
  public static final Unit DAY = new Unit(Kind.DAY, 1);

  /** One month. */
  public static final Unit MONTH = new Unit(Kind.MONTH, 1);

  /** One year. */
  public static final Unit YEAR = new Unit(Kind.YEAR, 1);

  private static final int MONTHS = 12;
  private static final List<Unit> ALL = all();

  /** What is counted. */
  public enum Kind {
    /** Days. */
    DAY,
    /** Months. */
    MONTH,
    /** Years. */
    YEAR
  }

  /** Every unit that a ruler can have, finest first: years in steps of 1, 2 and 5 times tens. */
  static List<Unit> rulers() {
    return ALL;
  }

  /** The cells by which events are summed up, finest first; each can be found in the lists. */
  static List<Unit> cells() {
    return ALL.stream().filter(unit -> unit.kind != Kind.MONTH || unit.step == 1).toList();
  }

  private static List<Unit> all() {
    List<Unit> all = new ArrayList<>(List.of(DAY, MONTH, new Unit(Kind.MONTH, 3)));
    for (long ten = 1; ten <= Day.FARTHEST_YEAR; ten *= 10) {
      for (long of : new long[] {1, 2, 5}) {
        all.add(new Unit(Kind.YEAR, ten * of));
      }
    }
    return List.copyOf(all);
  }

  /** The cell that a day lies in. */
  long cell(Day day) {
    return switch (kind) {
      case DAY -> day.number();
      case MONTH -> Math.floorDiv(day.year() * MONTHS + day.month() - 1, step);
      // No year is counted as 0: the year 0 is 1 BC, and cells before Christ end with it.
      case YEAR -> Math.floorDiv(day.year() > 0 || step == 1 ? day.year() : day.year() - 1, step);
    };
  }

  /** The first day of a cell. */
  Day first(long cell) {
    return switch (kind) {
      case DAY -> dayOf(cell);
      case MONTH -> month(cell * step);
      case YEAR -> new Day(clamped(year(cell)), 1, 1);
    };
  }

  /** Where a cell begins, in days since 1970. */
  double start(long cell) {
    return kind == Kind.DAY ? cell : first(cell).number();
  }

  /** Whether every cell lies in one year. */
  public boolean isWithinYear() {
    return kind != Kind.YEAR || step == 1;
  }

  /** How long a cell is, about, in days. */
  double length() {
    return switch (kind) {
      case DAY -> 1;
      case MONTH -> 30.436875 * step;
      case YEAR -> 365.2425 * step;
    };
  }

  private long year(long cell) {
    if (step == 1 || cell > 0) {
      return cell * step;
    }
    return cell * step + 1;
  }

  private static Day month(long months) {
    long year = clamped(Math.floorDiv(months, MONTHS));
    return new Day(year, (int) Math.floorMod(months, (long) MONTHS) + 1, 1);
  }

  private static long clamped(long year) {
    return Math.max(-Day.FARTHEST_YEAR, Math.min(Day.FARTHEST_YEAR, year));
  }

  /** The day of a number, as {@link Day#number()} counts. */
  static Day dayOf(long number) {
    // The year is found by its mean length, and at most two steps to either side.
    long year = clamped((long) Math.floor(1970 + number / 365.2425));
    while (year > -Day.FARTHEST_YEAR && new Day(year, 1, 1).number() > number) {
      year--;
    }
    while (year < Day.FARTHEST_YEAR && new Day(year + 1, 1, 1).number() <= number) {
      year++;
    }
    // Farther away than any day there is stands for the last one.
    long rest = Math.max(0, number - new Day(year, 1, 1).number());
    int month = 1;
    while (month < MONTHS && rest >= Day.lengthOfMonth(year, month)) {
      rest -= Day.lengthOfMonth(year, month);
      month++;
    }
    return new Day(year, month, (int) Math.min(rest, Day.lengthOfMonth(year, month) - 1) + 1);
  }
}
