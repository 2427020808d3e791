package nienbieu.language;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.date.CalendarDate;
import nienbieu.date.DateSet;
import nienbieu.date.DateTime;
import nienbieu.date.End;
import nienbieu.date.HistoricalDate;
import nienbieu.date.Interval;
import nienbieu.date.LongYear;
import nienbieu.date.Part;
import nienbieu.date.SeasonDate;
import nienbieu.date.SingleDate;
import nienbieu.language.DateShape.Count;
import nienbieu.language.DateShape.Hole;
import nienbieu.language.DateShape.Inner;
import nienbieu.language.DateShape.Month;
import nienbieu.language.DateShape.Verbatim;
import nienbieu.language.DateShape.Year;

/** Finds the shape of every kind of date: the one place that knows both EDTF and the patterns. */
final class DateShapes {
  private DateShapes() {}

  static DateShape of(HistoricalDate date) {
    if (date instanceof SingleDate single) {
      return single(single);
    }
    if (date instanceof Interval interval) {
      return interval(interval);
    }
    if (date instanceof DateSet set) {
      return DateSets.of(set);
    }
    return time((DateTime) date);
  }

  static DateShape single(SingleDate date) {
    if (date instanceof CalendarDate calendar) {
      return DateQualifiers.around(DateDigits.of(calendar), calendar.parts());
    }
    if (date instanceof SeasonDate season) {
      return season(season);
    }
    return longYear((LongYear) date);
  }

  private static DateShape season(SeasonDate date) {
    Part ofSeason = new Part(String.valueOf(date.season().code()), date.ofSeason());
    DateShape plain =
        date.hasUnknownDigits() ? DateRanges.between("one-of.", date) : knownSeason(date);
    return DateQualifiers.around(plain, List.of(date.year(), ofSeason));
  }

  private static DateShape knownSeason(SeasonDate date) {
    int code = date.season().code();
    int firstMonth = date.firstMonth();
    Map<String, Hole> holes = new HashMap<>();
    holes.put("year", new Year(date.year().lowest()));
    holes.put("m1", new Month(firstMonth));
    holes.put("m2", new Month((firstMonth + date.season().months() - 2) % 12 + 1));
    if (code < 33) {
      holes.put("season", new DateShape.Word("season." + (21 + (code - 21) % 4)));
      String where = code < 25 ? "season" : code < 29 ? "season.north" : "season.south";
      return new DateShape(List.of(where, "season"), holes);
    }
    int first = code < 37 ? 33 : code < 40 ? 37 : 40;
    String name = first == 33 ? "quarter" : first == 37 ? "third" : "half";
    holes.put("number", new Count(code - first + 1));
    return new DateShape(List.of(name + "." + (code - first + 1), name, "part"), holes);
  }

  private static DateShape longYear(LongYear date) {
    return DateQualifiers.whole(plainLongYear(date), date.qualifier());
  }

  private static DateShape plainLongYear(LongYear date) {
    if (date.year().isEmpty()) {
      BigInteger size = date.number().abs();
      String times = date.exponent().signum() == 0 ? "" : " × 10^" + date.exponent();
      Hole number = new Verbatim(size + times);
      List<String> keys = date.number().signum() < 0 ? List.of("far.bc") : List.of("far");
      return new DateShape(keys, Map.of("number", number));
    }
    Year year = new Year(date.year().getAsLong());
    if (date.first().year() == date.last().year()) {
      return DateShape.of("year", Map.of("year", year));
    }
    Hole from = new Year(date.first().year());
    Hole to = new Year(date.last().year());
    return DateShape.of("estimated", Map.of("year", year, "y1", from, "y2", to));
  }

  private static DateShape time(DateTime date) {
    Map<String, Hole> holes = new HashMap<>();
    holes.put("date", new Inner(single(date.date())));
    String clock = date.text().substring(date.text().indexOf('T') + 1);
    String time = clock.substring(0, date.second() == 0 ? 5 : 8);
    holes.put("clock", new Verbatim(time));
    if (date.shift().isEmpty()) {
      return DateShape.of("time", holes);
    }
    holes.put("zone", new Verbatim(zone(date.shift())));
    return new DateShape(List.of("time.zone", "time"), holes);
  }

  /** {@code UTC}, {@code UTC+7}, {@code UTC−4:30} with a true minus sign. */
  private static String zone(String shift) {
    if (shift.equals("Z") || shift.equals("+00") || shift.equals("+00:00")) {
      return "UTC";
    }
    int hours = Integer.parseInt(shift.substring(1, 3));
    String minutes = shift.length() > 3 && !shift.endsWith(":00") ? shift.substring(3) : "";
    return "UTC" + (shift.startsWith("-") ? "\u2212" : "+") + hours + minutes;
  }

  private static DateShape interval(Interval interval) {
    Optional<SingleDate> start = interval.start().known();
    Optional<SingleDate> end = interval.end().known();
    if (start.isPresent() && end.isPresent()) {
      return DateRanges.of("", start.get(), end.get());
    }
    if (start.isPresent()) {
      Map<String, Hole> from = Map.of("from", new Inner(single(start.get())));
      return new DateShape(keys("from", interval.end()), from);
    }
    if (end.isPresent()) {
      Map<String, Hole> to = Map.of("to", new Inner(single(end.get())));
      return new DateShape(keys("until", interval.start()), to);
    }
    boolean isStartUnknown = interval.start() == End.Missing.UNKNOWN;
    boolean isEndUnknown = interval.end() == End.Missing.UNKNOWN;
    String key = isStartUnknown ? "open.unknown-start" : isEndUnknown ? "open.unknown-end" : "open";
    return new DateShape(List.of(key, "open"), Map.of());
  }

  private static List<String> keys(String key, End missing) {
    return missing == End.Missing.UNKNOWN ? List.of(key + ".unknown", key) : List.of(key);
  }
}
