package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.plan.Agenda;

/**
 * The events that no calendar shows.
 *
 * @param groups all in one if they are few, else one a year; none if nothing is left out
 * @param count how many, in digits
 * @param lead says why
 */
public record LeftOut(List<EventList.Group> groups, String count, String lead) {

  static LeftOut of(Desk desk) {
    List<Event> events = new Agenda(desk.timeline()).leftOut();
    return new LeftOut(
        EventList.groups(events, event -> EventLine.of(event, desk), desk),
        desk.number(events.size()),
        desk.say("data.left-out.lead", "count", events.size()));
  }
}
