package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Book;
import nienbieu.plan.Page;
import nienbieu.plan.Subject;

/**
 * An event in the book: all that its page says of it, and links that stay in the book.
 *
 * @param printed what the print edition has too
 * @param mode how it was held; may be empty
 * @param topics its topics
 * @param parts what belongs to it
 * @param related what else to see
 * @param articles that report it
 * @param at where sources bear something out
 * @param told what else they bear out
 */
public record BookEvent(
    PrintedEvent printed,
    String mode,
    List<LinkView> topics,
    List<EventLine> parts,
    List<EventLine> related,
    List<LinkView> articles,
    EventView.Refs at,
    List<Basis.Told> told) {

  /**
   * An event.
   *
   * @param deeper how many levels the headings of its text stand below those of its page
   */
  static BookEvent of(Event event, int deeper, Desk book) {
    Desk desk = book.forText(Book.prefix(RecordKind.EVENT, event.id()));
    Basis basis = new Basis(event.restsOn(), EventView.shown(event), desk);
    var timeline = desk.timeline();
    Subject own = new Subject.One(RecordKind.EVENT, event);
    String href = desk.path().linkTo(desk.site().canonical(new Page(own, desk.language())));
    String id = Book.anchor(RecordKind.EVENT, event.id());
    return new BookEvent(
        PrintedEvent.of(event, basis, id, href, deeper, desk),
        event.mode().map(mode -> desk.say("mode." + mode.word())).orElse(""),
        event.topics().stream()
            .map(topic -> desk.link(RecordKind.TOPIC, timeline.topics().get(topic)))
            .toList(),
        lines(desk.crossings().events(RecordKind.EVENT, event.id()), desk),
        lines(event.related().stream().map(timeline.events()::get).toList(), desk),
        desk.links(RecordKind.ARTICLE, desk.crossings().articles(RecordKind.EVENT, event.id())),
        EventView.Refs.of(basis),
        basis.told());
  }

  /** Events as lines of a list, in order of time. */
  static List<EventLine> lines(List<Event> events, Desk desk) {
    return events.stream().map(event -> EventLine.of(event, desk)).toList();
  }
}
