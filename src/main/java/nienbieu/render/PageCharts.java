package nienbieu.render;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nienbieu.chart.Scale;
import nienbieu.content.Event;
import nienbieu.date.Day;
import nienbieu.plan.Subject;
import nienbieu.plan.Years;

/** Which charts a timeline page has. */
final class PageCharts {
  private static final int FEWEST_YEARS = 3;
  private static final int FEWEST_EVENTS = 6;

  private PageCharts() {}

  /** None for fewer than two events, of which a list says as much. */
  static List<ChartView> of(List<Event> events, Desk desk) {
    Subject subject = desk.page().subject();
    if (events.size() < 2 || subject instanceof Subject.Day) {
      return List.of();
    }
    Scale scale = scale(events, subject);
    Optional<Years.Year> full = desk.isWhole() ? full(desk.site().years()) : Optional.empty();
    if (full.isEmpty()) {
      return List.of(new Charts(events, scale, OptionalLong.empty(), desk).chart());
    }
    long year = full.get().number();
    ChartView all = new Charts(events, scale, OptionalLong.of(year), desk).chart();
    Charts below =
        new Charts(full.get().events(), ChartItems.years(year, year), OptionalLong.empty(), desk);
    return List.of(all, below.below(all, year));
  }

  /** A year that has most of the events of many years: it is drawn again, larger. */
  private static Optional<Years.Year> full(Years years) {
    List<Years.Year> all = years.all();
    long span = all.get(all.size() - 1).number() - all.get(0).number();
    int events = all.stream().mapToInt(Years.Year::size).sum();
    return all.stream()
        .filter(year -> span >= FEWEST_YEARS && !years.split())
        .filter(year -> year.size() >= FEWEST_EVENTS && year.size() * 2 >= events)
        .findFirst();
  }

  private static Scale scale(List<Event> events, Subject subject) {
    if (subject instanceof Subject.Year year) {
      return ChartItems.years(year.year(), year.year());
    }
    if (subject instanceof Subject.Month month && month.month() > 0) {
      Day day = new Day(month.year(), month.month(), 1);
      return ChartItems.months(day, day);
    }
    return ChartItems.scale(events);
  }
}
