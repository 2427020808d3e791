package nienbieu.render;

import nienbieu.plan.Facet;
import nienbieu.plan.Subject;

/**
 * The page of a kind or a status: all its events.
 *
 * @param kicker which facet
 * @param name the value
 * @param events that share it
 */
public record SharedView(String kicker, String name, EventList events) {

  static SharedView of(Subject.Shared shared, Desk desk) {
    Facet facet = shared.facet();
    String value = shared.value();
    return new SharedView(
        desk.say("choose." + facet.word()),
        desk.name(facet, value).text(),
        EventList.of(facet, value, desk.site().facets().events(facet, value), desk));
  }
}
