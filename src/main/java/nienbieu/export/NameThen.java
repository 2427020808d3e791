package nienbieu.export;

import java.util.ArrayList;
import java.util.List;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Timeline;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;

/**
 * A name of another time, which an event's page uses because it was valid on its day.
 *
 * @param record as texts link to it: {@code place:dong-do}
 * @param name what it was called then
 */
record NameThen(String record, Localized<Text> name) {

  /** Those of an event, each once; what was called as it is today is not among them. */
  static List<NameThen> of(Event event, Timeline timeline) {
    List<NameThen> all = new ArrayList<>();
    event
        .people()
        .forEach(one -> add(all, event, RecordKind.PERSON, timeline.people().get(one.person())));
    event
        .organisations()
        .forEach(
            one ->
                add(
                    all,
                    event,
                    RecordKind.ORGANISATION,
                    timeline.organisations().get(one.organisation())));
    event.places().forEach(id -> add(all, event, RecordKind.PLACE, timeline.places().get(id)));
    return all.stream().distinct().toList();
  }

  private static void add(List<NameThen> all, Event event, RecordKind kind, Entry entry) {
    Localized<Text> then = entry.calledOn(event.date());
    if (!then.equals(entry.label())) {
      all.add(new NameThen(kind.scheme() + ":" + entry.id(), then));
    }
  }
}
