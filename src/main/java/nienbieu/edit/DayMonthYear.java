package nienbieu.edit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;

/** A day written in numbers with the year at its end: {@code 17/11/2020}. */
final class DayMonthYear {
  private static final Pattern SHAPE =
      Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");

  private DayMonthYear() {}

  /**
   * The days that it can mean, the one with the day first before the other; none if it is no such
   * text, or the calendar has no such day.
   */
  static List<String> meanings(String text) {
    Matcher parts = SHAPE.matcher(text.strip());
    if (!parts.matches()) {
      return List.of();
    }
    int first = Integer.parseInt(parts.group(1));
    int second = Integer.parseInt(parts.group(3));
    String year = parts.group(4);
    return Stream.of(day(year, second, first), day(year, first, second))
        .filter(DayMonthYear::isDay)
        .distinct()
        .toList();
  }

  private static String day(String year, int month, int day) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
  }

  private static boolean isDay(String text) {
    try {
      return HistoricalDate.parse(text).isExactDay();
    } catch (NotAnEdtfDate wrong) {
      return false;
    }
  }
}
