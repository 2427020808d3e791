package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.EventStatus;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;

/**
 * An event in a list.
 *
 * @param href to its page
 * @param date its date
 * @param title its title
 * @param notes what it is there for, for example the roles of a person in it
 * @param kind the kind in words
 * @param state css name of the status
 * @param status the status in words where it is not that it was held, else empty
 */
public record EventLine(
    String href,
    BriefDate date,
    Words title,
    List<Words> notes,
    String kind,
    String state,
    String status) {

  static EventLine of(Event event, Desk desk) {
    return of(event, List.of(), desk);
  }

  static EventLine of(Event event, List<Localized<Text>> notes, Desk desk) {
    return new EventLine(
        desk.href(RecordKind.EVENT, event.id()),
        desk.dates().brief(event),
        desk.words(event.title()),
        notes.stream().map(desk::words).toList(),
        desk.say("kind." + event.kind().word()),
        event.status().word(),
        event.status() == EventStatus.HELD ? "" : desk.say("status." + event.status().word()));
  }
}
