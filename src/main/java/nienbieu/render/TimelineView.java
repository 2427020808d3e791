package nienbieu.render;

import java.util.List;
import java.util.function.Function;
import nienbieu.chart.Scale;
import nienbieu.content.Event;
import nienbieu.plan.Subject;
import nienbieu.plan.Years;

/**
 * The timeline, whole or of one year.
 *
 * @param title what the site is about, in one line, or the year
 * @param description what the site is; may be empty
 * @param count how many events, in words
 * @param charts the timeline drawn; none where there is too little to draw
 * @param years the years on this page
 * @param whole whether this is the home page
 * @param listed whether events stand on this page, or only how many each month has
 * @param shapes the marks that are used on this page
 * @param planned whether something on this page was planned otherwise
 */
public record TimelineView(
    Words title,
    Words description,
    String count,
    List<ChartView> charts,
    List<YearView> years,
    boolean whole,
    boolean listed,
    List<String> shapes,
    boolean planned) {

  /**
   * A year.
   *
   * @param id anchor
   * @param label for example {@code 2020}
   * @param count how many events, in words
   * @param href to the year's own page; empty where it has none or this is it
   * @param months its months
   */
  public record YearView(
      String id, String label, String count, String href, List<MonthView> months) {}

  /**
   * A month.
   *
   * @param id anchor
   * @param label for example {@code Tháng 12}; empty for events that name no month
   * @param href to the month on its year's page
   * @param count how many events, in words
   * @param events the events, empty where the page only counts
   */
  public record MonthView(
      String id, String label, String href, String count, List<Happening> events) {}

  static TimelineView home(Desk desk) {
    var settings = desk.timeline().settings();
    Years years = desk.site().years();
    List<YearView> views =
        years.all().stream().map(year -> year(year, !years.split(), desk)).toList();
    return of(
        desk.words(settings.tagline()),
        desk.words(settings.description()),
        desk.timeline().events().all(),
        ChartItems::scale,
        views,
        true,
        desk);
  }

  static TimelineView year(long number, Desk desk) {
    Years.Year year = desk.site().years().get(number);
    return of(
        desk.own(desk.dates().yearTitle(number)),
        desk.own(""),
        year.events(),
        none -> ChartItems.years(number, number),
        List.of(year(year, true, desk)),
        false,
        desk);
  }

  private static TimelineView of(
      Words title,
      Words description,
      List<Event> events,
      Function<List<Event>, Scale> scale,
      List<YearView> years,
      boolean whole,
      Desk desk) {
    List<Happening> all =
        years.stream()
            .flatMap(year -> year.months().stream())
            .flatMap(month -> month.events().stream())
            .toList();
    return new TimelineView(
        title,
        description,
        desk.say("count.events", "count", events.size()),
        events.size() < 2 ? List.of() : Charts.of("chart", events, scale.apply(events), desk),
        years,
        whole,
        !all.isEmpty(),
        all.stream().map(one -> one.date().shape()).distinct().sorted().toList(),
        all.stream().anyMatch(one -> !one.planned().isEmpty()));
  }

  private static YearView year(Years.Year year, boolean listed, Desk desk) {
    String href = listed ? "" : desk.href(new Subject.Year(year.number()));
    return new YearView(
        "y" + year.number(),
        desk.dates().year(year.number()),
        desk.say("count.events", "count", year.size()),
        href,
        year.months().stream().map(month -> month(year, month, href, listed, desk)).toList());
  }

  private static MonthView month(
      Years.Year year, Years.Month month, String href, boolean listed, Desk desk) {
    String id = "m" + year.number() + "-" + month.number();
    return new MonthView(
        id,
        month.number() == 0 ? "" : desk.dates().month(month.number()),
        href + "#" + id,
        desk.say("count.events", "count", month.events().size()),
        listed
            ? month.events().stream().map(event -> Happening.of(event, desk)).toList()
            : List.of());
  }
}
