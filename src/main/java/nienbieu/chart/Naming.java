package nienbieu.chart;

import nienbieu.date.Day;

/** How a language names what stands on a ruler. */
@FunctionalInterface
public interface Naming {
  /** The name of the day, the month or the year that begins with a day: {@code 2020}. */
  String name(Unit.Kind kind, Day day);
}
