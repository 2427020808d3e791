package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.ReadingOrder;
import nienbieu.plan.Subject;
import nienbieu.plan.Years;

/**
 * The timeline, whole or of one year, month or day.
 *
 * @param title what the site is about, in one line, or the part of time
 * @param description what the site is; may be empty
 * @param count how many events, in words
 * @param charts the timeline drawn; none where there is too little to draw
 * @param years the years on this page
 * @param whole whether this is the home page
 * @param listed whether events stand on this page, or only how many each part has
 * @param shapes the marks that are used on this page
 * @param planned whether something on this page was planned otherwise
 * @param turned the same the other way round, at most one
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
    boolean planned,
    List<LinkView> turned) {

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
   * A month or, where days are counted, a day.
   *
   * @param id anchor
   * @param label for example {@code Tháng 12}; empty for events that name no month
   * @param href to where it stands in full, for a page that only counts
   * @param count how many events, in words
   * @param events the events, empty where the page only counts
   */
  public record MonthView(
      String id, String label, String href, String count, List<Happening> events) {}

  /** The page of a part of time or, for every other subject, the whole timeline. */
  static TimelineView of(Desk desk) {
    Subject subject = desk.page().subject();
    TimelineLists lists = new TimelineLists(desk);
    if (subject instanceof Subject.Year part) {
      Years.Year year = desk.site().years().get(part.year());
      return part(year.events(), lists.months(year, year.months(), !year.split()), desk);
    }
    if (subject instanceof Subject.Month part) {
      Years.Year year = desk.site().years().get(part.year());
      Years.Month month = year.month(part.month());
      YearView view =
          month.split() ? lists.days(year, month) : lists.months(year, List.of(month), true);
      return part(month.events(), view, desk);
    }
    if (subject instanceof Subject.Day part) {
      Years.Year year = desk.site().years().get(part.year());
      List<Event> events = year.month(part.month()).days().get(part.day());
      Years.Month day = new Years.Month(part.month(), events);
      return part(events, lists.months(year, List.of(day), true), desk);
    }
    return home(lists, desk);
  }

  private static TimelineView home(TimelineLists lists, Desk desk) {
    var settings = desk.timeline().settings();
    Years years = desk.site().years();
    return of(
        desk.words(settings.tagline()),
        desk.words(settings.description()),
        desk.timeline().events().all(),
        desk.inOrder(years.all()).stream()
            .map(year -> lists.months(year, year.months(), !years.split()))
            .toList(),
        desk);
  }

  private static TimelineView part(List<Event> events, YearView year, Desk desk) {
    String title = PartOfTime.title(desk.page().subject(), desk);
    return of(desk.own(title), desk.own(""), events, List.of(year), desk);
  }

  private static TimelineView of(
      Words title, Words description, List<Event> events, List<YearView> years, Desk desk) {
    boolean whole = desk.isWhole();
    List<Happening> all =
        years.stream()
            .flatMap(year -> year.months().stream())
            .flatMap(month -> month.events().stream())
            .toList();
    return new TimelineView(
        title,
        description,
        desk.say("count.events", "count", events.size()),
        PageCharts.of(events, desk),
        years,
        whole,
        !all.isEmpty(),
        all.stream().map(one -> one.date().shape()).distinct().sorted().toList(),
        all.stream().anyMatch(one -> !one.planned().isEmpty()),
        whole && events.size() > 1 ? List.of(turned(desk)) : List.of());
  }

  private static LinkView turned(Desk desk) {
    ReadingOrder other = desk.order().reversed();
    boolean back = desk.page().subject() instanceof Subject.Turned;
    return new LinkView(
        desk.own(desk.say("order." + other.word())),
        desk.href(back ? new Subject.Home() : new Subject.Turned(other)));
  }
}
