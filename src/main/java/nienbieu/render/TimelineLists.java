package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import nienbieu.content.Event;
import nienbieu.date.Day;
import nienbieu.plan.Subject;
import nienbieu.plan.Years;

/** Lists the events of a timeline page, or counts those of each month or day. */
final class TimelineLists {
  private final Desk desk;

  TimelineLists(Desk desk) {
    this.desk = desk;
  }

  /** Some months of a year. */
  TimelineView.YearView months(Years.Year year, List<Years.Month> months, boolean listed) {
    return year(
        year, desk.inOrder(months).stream().map(month -> month(year, month, listed)).toList());
  }

  /** The days of a month that is too full for one page: only how many events each has. */
  TimelineView.YearView days(Years.Year year, Years.Month month) {
    List<TimelineView.MonthView> days = new ArrayList<>();
    month
        .days()
        .forEach(
            (number, events) -> {
              Subject page = new Subject.Day(year.number(), month.number(), number);
              String label =
                  number == 0
                      ? desk.say("timeline.no-day")
                      : desk.dates().dayTitle(new Day(year.number(), month.number(), number));
              days.add(
                  new TimelineView.MonthView(
                      "d" + number, label, desk.href(page), count(events), List.of()));
            });
    return year(year, desk.inOrder(days));
  }

  private TimelineView.YearView year(Years.Year year, List<TimelineView.MonthView> months) {
    boolean linked = desk.isWhole() && desk.site().years().paged();
    return new TimelineView.YearView(
        "y" + year.number(),
        desk.dates().year(year.number()),
        desk.say("count.events", "count", year.size()),
        linked ? desk.href(new Subject.Year(year.number())) : "",
        months);
  }

  private TimelineView.MonthView month(Years.Year year, Years.Month month, boolean listed) {
    String id = "m" + year.number() + "-" + month.number();
    String href =
        year.split()
            ? desk.href(new Subject.Month(year.number(), month.number()))
            : desk.href(new Subject.Year(year.number())) + "#" + id;
    return new TimelineView.MonthView(
        id,
        month.number() == 0 ? "" : desk.dates().month(month.number()),
        href,
        count(month.events()),
        listed
            ? desk.inOrder(month.events()).stream().map(event -> Happening.of(event, desk)).toList()
            : List.of());
  }

  private String count(List<Event> events) {
    return desk.say("count.events", "count", events.size());
  }
}
