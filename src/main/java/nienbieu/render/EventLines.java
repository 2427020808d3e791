package nienbieu.render;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nienbieu.content.Event;
import nienbieu.content.EventStatus;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Subject;

/**
 * The lines of events in lists, each laid out once: an event stands in the list of every topic,
 * person, organisation, place and source that it names. Pages are made language by language, and
 * only the lines of the last one are kept. For any thread.
 */
final class EventLines {
  private final Templates templates;
  private volatile Optional<Known> known = Optional.empty();

  /** By id of the event. */
  private record Known(Language language, Map<String, Fragment> lines) {}

  EventLines(Templates templates) {
    this.templates = templates;
  }

  /**
   * An event in a list.
   *
   * @param href to its page
   * @param date its date
   * @param title its title
   * @param state css name of the status
   * @param status the status in words where it is not that it was held, else empty
   * @param planned what was planned last, in words, as in {@link Happening}; may be empty
   * @param disputed other dates that sources give, in a few words; may be empty
   */
  public record Line(
      String href,
      BriefDate date,
      Words title,
      String state,
      String status,
      String planned,
      String disputed) {
    static Line of(Event event, Desk desk) {
      return new Line(
          desk.href(RecordKind.EVENT, event.id()),
          desk.dates().brief(event),
          desk.words(event.title()),
          event.status().word(),
          event.status() == EventStatus.HELD ? "" : desk.say("status." + event.status().word()),
          desk.dates().beside().planned(event),
          desk.dates().beside().disputed(event));
    }
  }

  Fragment of(Event event, Desk desk) {
    // From their own folder events are linked in another way.
    Subject here = desk.page().subject();
    boolean shared =
        here instanceof Subject.Shared
            || here instanceof Subject.Data
            || here instanceof Subject.One one && one.kind() != RecordKind.EVENT;
    if (!shared) {
      return layOut(event, desk);
    }
    // Two threads may lay out the same line; it comes out the same.
    Map<String, Fragment> lines = lines(desk.language());
    Fragment line = lines.get(event.id());
    if (line == null) {
      line = layOut(event, desk);
      lines.put(event.id(), line);
    }
    return line;
  }

  private Map<String, Fragment> lines(Language language) {
    Optional<Known> now = known.filter(one -> one.language().equals(language));
    if (now.isEmpty()) {
      now = Optional.of(new Known(language, new ConcurrentHashMap<>()));
      known = now;
    }
    return now.get().lines();
  }

  private Fragment layOut(Event event, Desk desk) {
    return new Fragment(
        templates.render("part/event-line.peb", Map.of("line", Line.of(event, desk))));
  }
}
