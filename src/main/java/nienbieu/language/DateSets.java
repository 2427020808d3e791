package nienbieu.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.date.CalendarDate;
import nienbieu.date.DateSet;
import nienbieu.date.Day;
import nienbieu.date.Precision;
import nienbieu.date.SingleDate;
import nienbieu.language.DateShape.Count;
import nienbieu.language.DateShape.Hole;
import nienbieu.language.DateShape.Inner;
import nienbieu.language.DateShape.Month;
import nienbieu.language.DateShape.Row;
import nienbieu.language.DateShape.Year;

/** The shapes of several dates, of which one or all are meant. */
final class DateSets {
  private DateSets() {}

  static DateShape of(DateSet set) {
    boolean isOneOf = set.choice() == DateSet.Choice.ONE_OF;
    String joint = isOneOf ? "joint.or" : "joint.and";
    List<Hole> all = new ArrayList<>();
    for (DateSet.Member member : set.members()) {
      all.add(new Inner(member(isOneOf ? "one-of." : "all-of.", member)));
    }
    if (all.size() == 1) {
      return ((Inner) all.get(0)).shape();
    }
    Hole row = new Row(joint, all);
    return shared(set, joint, row).orElseGet(() -> DateShape.of("set", Map.of("row", row)));
  }

  /** Days of one month or months of one year: what they share is said once. */
  private static Optional<DateShape> shared(DateSet set, String joint, Hole row) {
    Precision precision = set.precision();
    boolean isDay = precision == Precision.DAY;
    List<Day> days = new ArrayList<>();
    set.members()
        .forEach(member -> plain(member, precision).map(SingleDate::first).ifPresent(days::add));
    Day first = days.isEmpty() ? new Day(0, 1, 1) : days.get(0);
    boolean isShared =
        days.size() == set.members().size()
            && days.stream()
                .allMatch(
                    day -> day.year() == first.year() && (!isDay || day.month() == first.month()));
    if (!isShared) {
      return Optional.empty();
    }
    List<Hole> alone = new ArrayList<>();
    days.forEach(day -> alone.add(new Inner(isDay ? day(day) : month(day))));
    Map<String, Hole> holes = new HashMap<>();
    holes.put("row", row);
    holes.put("alone", new Row(joint, alone));
    holes.put("month", new Month(first.month()));
    holes.put("year", new Year(first.year()));
    return Optional.of(new DateShape(List.of(isDay ? "set.days" : "set.months", "set"), holes));
  }

  private static DateShape day(Day day) {
    return DateShape.of("day-alone", Map.of("day", new Count(day.day())));
  }

  private static DateShape month(Day day) {
    return DateShape.of("month-alone", Map.of("month", new Month(day.month())));
  }

  /** A member that is one day or one month without more to be said of it. */
  private static Optional<SingleDate> plain(DateSet.Member member, Precision precision) {
    boolean isMeant = precision == Precision.DAY || precision == Precision.MONTH;
    return member
        .from()
        .known()
        .filter(date -> member.isOne() && isMeant && date.precision() == precision)
        .filter(date -> date instanceof CalendarDate calendar && calendar.isPlain());
  }

  private static DateShape member(String start, DateSet.Member member) {
    Optional<SingleDate> from = member.from().known();
    Optional<SingleDate> to = member.to().known();
    if (member.isOne()) {
      return DateShapes.single(from.orElseThrow());
    }
    if (from.isPresent() && to.isPresent()) {
      return DateRanges.of(start, from.get(), to.get());
    }
    return from.isPresent()
        ? DateShape.of(start + "from", Map.of("from", new Inner(DateShapes.single(from.get()))))
        : DateShape.of(
            start + "until", Map.of("to", new Inner(DateShapes.single(to.orElseThrow()))));
  }
}
