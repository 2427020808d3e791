package nienbieu.render;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.ReadingOrder;
import nienbieu.language.Language;
import nienbieu.plan.EventData;
import nienbieu.plan.Facet;
import nienbieu.plan.Facets;
import nienbieu.plan.Subject;
import nienbieu.plan.Years;

/**
 * Where all events are chosen from: links to the page of each single value, and what a script needs
 * to choose by several.
 *
 * @param count how many events, in words
 * @param size how many events
 * @param facets by what they can be chosen, where that divides them
 * @param years the years that have events, from the oldest on; none where there is only one
 * @param lines the first events
 * @param home the timeline, where all of them stand
 * @param whole whether all events are among the first
 * @param newest whether the newest are the first
 * @param facts address of the facts of all events
 * @param pieces what the addresses of the pieces of lines begin with
 * @param piece how many lines are in a piece, and on a page
 */
public record ChoosingView(
    String count,
    int size,
    List<Group> facets,
    List<YearLink> years,
    List<EventLine> lines,
    String home,
    boolean whole,
    boolean newest,
    String facts,
    String pieces,
    int piece) {

  /**
   * A facet.
   *
   * @param name in addresses
   * @param label in words
   * @param count how many values, in digits
   * @param open whether its values are in sight at first
   * @param values those that occur
   */
  public record Group(
      String name, String label, String count, boolean open, List<ValueLink> values) {}

  /**
   * A value of a facet.
   *
   * @param id in addresses
   * @param label in words
   * @param href its own page
   * @param number how many events
   * @param count how many events, in digits
   */
  public record ValueLink(String id, Words label, String href, int number, String count) {}

  /**
   * A year.
   *
   * @param number as in dates, 0 for 1 BCE
   * @param label in words
   * @param href where its events stand
   * @param count how many events, in digits
   */
  public record YearLink(long number, String label, String href, String count) {}

  static ChoosingView of(Desk desk) {
    Facets facets = desk.site().facets();
    EventData data = desk.site().facets().data();
    Language language = desk.language();
    List<Event> events = facets.events();
    int first = Math.min(EventData.PIECE, events.size());
    boolean newest = desk.order() == ReadingOrder.NEWEST_FIRST;
    List<Event> shown =
        newest ? events.subList(events.size() - first, events.size()) : events.subList(0, first);
    List<Years.Year> years = desk.site().years().all();
    String piece = desk.path().linkTo(data.lines(language, 0));
    return new ChoosingView(
        desk.say("count.events", "count", events.size()),
        events.size(),
        Arrays.stream(Facet.values())
            .filter(facets::divides)
            .map(facet -> group(facet, desk))
            .toList(),
        years.size() < 2 ? List.of() : years.stream().map(year -> year(year, desk)).toList(),
        desk.inOrder(shown).stream().map(event -> EventLine.of(event, desk)).toList(),
        desk.href(new Subject.Home()),
        first == events.size(),
        newest,
        desk.path().linkTo(data.facts()),
        piece.substring(0, piece.length() - "0.js".length()),
        EventData.PIECE);
  }

  private static Group group(Facet facet, Desk desk) {
    List<ValueLink> values =
        desk.site().facets().values(facet).stream().map(id -> value(facet, id, desk)).toList();
    return new Group(
        facet.word(),
        desk.say("choose." + facet.word()),
        desk.number(values.size()),
        facet == Facet.KIND,
        facet.records().isEmpty() ? values : byNumber(values, desk));
  }

  // What most readers look for comes first.
  private static List<ValueLink> byNumber(List<ValueLink> values, Desk desk) {
    return desk.tongue().order().sorted(values, value -> value.label().text()).stream()
        .sorted(Comparator.comparingInt(ValueLink::number).reversed())
        .toList();
  }

  private static ValueLink value(Facet facet, String id, Desk desk) {
    int number = desk.site().facets().count(facet, id);
    return new ValueLink(
        id, desk.name(facet, id), desk.href(facet, id), number, desk.number(number));
  }

  private static YearLink year(Years.Year year, Desk desk) {
    boolean split = desk.site().years().split();
    String href =
        split
            ? desk.href(new Subject.Year(year.number()))
            : desk.href(new Subject.Home()) + "#y" + year.number();
    return new YearLink(
        year.number(), desk.dates().year(year.number()), href, desk.number(year.size()));
  }
}
