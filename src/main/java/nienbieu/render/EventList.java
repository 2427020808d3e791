package nienbieu.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nienbieu.content.Event;
import nienbieu.plan.DataKind;
import nienbieu.plan.Facet;
import nienbieu.plan.Years;

/**
 * The events of a record, a kind or a status, in the site's order.
 *
 * @param groups all in one if the list is short, else one a year
 * @param grouped whether the years are named
 * @param count how many events, in digits
 * @param combine where the same events are chosen together with others
 * @param follow the feed of the page, at most one
 */
public record EventList(
    List<Group> groups,
    boolean grouped,
    String count,
    String combine,
    List<Frame.Download> follow) {
  /** With more lines than this, a reader needs years to find something. */
  private static final int LONG = 300;

  /**
   * The events of one year, or all.
   *
   * @param id anchor of the year; empty for all
   * @param label the year; empty for all
   * @param count how many events, in digits
   * @param lines one an event
   */
  public record Group(String id, String label, String count, List<EventLine> lines) {}

  static EventList of(Facet facet, String value, List<Event> events, Desk desk) {
    return of(facet, value, events, event -> EventLine.of(event, desk), desk);
  }

  static EventList of(
      Facet facet, String value, List<Event> events, Function<Event, EventLine> line, Desk desk) {
    boolean grouped = events.size() > LONG;
    return new EventList(
        groups(events, line, desk),
        grouped,
        desk.number(events.size()),
        desk.choosing(facet, value),
        Framing.downloads(desk, EnumSet.of(DataKind.FEED_ATOM)));
  }

  /** The events in the site's order, by years if they are many. */
  static List<Group> groups(List<Event> events, Function<Event, EventLine> line, Desk desk) {
    boolean grouped = events.size() > LONG;
    Map<Long, List<EventLine>> byYear = new LinkedHashMap<>();
    for (Event event : desk.inOrder(events)) {
      byYear
          .computeIfAbsent(grouped ? Years.of(event) : 0L, none -> new ArrayList<>())
          .add(line.apply(event));
    }
    List<Group> groups = new ArrayList<>(byYear.size());
    byYear.forEach(
        (year, lines) ->
            groups.add(
                new Group(
                    grouped ? "y" + year : "",
                    grouped ? desk.dates().year(year) : "",
                    desk.number(lines.size()),
                    lines)));
    return groups;
  }
}
