package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.language.Localized;
import nienbieu.language.Text;

/**
 * An event in a list.
 *
 * @param event its line up to where the notes may follow, see {@link EventLines}
 * @param notes what it is there for, for example the roles of a person in it
 */
public record EventLine(Fragment event, List<Words> notes) {

  static EventLine of(Event event, Desk desk) {
    return of(event, List.of(), desk);
  }

  static EventLine of(Event event, List<Localized<Text>> notes, Desk desk) {
    return new EventLine(
        desk.tongue().lines().of(event, desk), notes.stream().map(desk::words).toList());
  }
}
