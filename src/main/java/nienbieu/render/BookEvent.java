package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Book;
import nienbieu.plan.Page;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;

/**
 * An event in the book: all that its page says of it, and links that stay in the book.
 *
 * @param id anchor
 * @param href to its page
 * @param permanent the same, absolute
 * @param date its figure
 * @param dateNote how sure the date is; may be empty
 * @param title its title
 * @param summary its summary
 * @param state css name of the status
 * @param status what became of it, one sentence
 * @param outcome the last word on plans: that it was held, postponed ...
 * @param mode how it was held; may be empty
 * @param body the text
 * @param disputed other dates that sources give
 * @param plans what was planned
 * @param places where
 * @param people who took part
 * @param organisations which bodies took part
 * @param topics its topics
 * @param partOf what it belongs to, at most one
 * @param parts what belongs to it
 * @param related what else to see
 * @param articles that report it
 * @param sources what it rests on
 * @param at where sources bear something out
 * @param told what else they bear out
 */
public record BookEvent(
    String id,
    String href,
    String permanent,
    Figure date,
    Words dateNote,
    OpeningView.Line title,
    OpeningView.Line summary,
    String state,
    String status,
    String outcome,
    String mode,
    ProseView body,
    List<OtherDateLine> disputed,
    List<PlanLine> plans,
    List<LinkView> places,
    List<PersonLine> people,
    List<EventView.BodyLine> organisations,
    List<LinkView> topics,
    List<LinkView> partOf,
    List<EventLine> parts,
    List<EventLine> related,
    List<LinkView> articles,
    List<SourceLine> sources,
    EventView.Refs at,
    List<Basis.Told> told) {

  /**
   * An event.
   *
   * @param deeper how many levels the headings of its text stand below those of its page
   */
  static BookEvent of(Event event, int deeper, Desk book) {
    Desk desk = book.forText(Book.prefix(RecordKind.EVENT, event.id()));
    OpeningView opening = OpeningView.of(event.title(), event.summary(), desk);
    Basis basis = new Basis(event.restsOn(), EventView.shown(event), desk);
    // They claim their places first, as on the page.
    List<OtherDateLine> disputed = OtherDateLine.of(event, basis, desk);
    List<PlanLine> plans = PlanLine.of(event, basis, desk);
    var timeline = desk.timeline();
    Subject own = new Subject.One(RecordKind.EVENT, event);
    SitePath page = desk.site().canonical(new Page(own, desk.language()));
    return new BookEvent(
        Book.anchor(RecordKind.EVENT, event.id()),
        desk.path().linkTo(page),
        timeline.settings().baseUrl() + page.canonical(),
        desk.dates().figure(event),
        event.dateNote().map(desk::words).orElse(desk.own("")),
        opening.title(),
        opening.lead(),
        event.status().word(),
        StatusSentence.of(event, desk),
        desk.say("status." + event.status().word()),
        event.mode().map(mode -> desk.say("mode." + mode.word())).orElse(""),
        desk.prose(event.body()).deeper(deeper),
        disputed,
        plans,
        event.places().stream()
            .map(id -> EventView.place(timeline.places().get(id), event, desk))
            .toList(),
        event.people().stream().map(part -> PersonLine.of(part, event.date(), desk)).toList(),
        event.organisations().stream().map(one -> EventView.body(one, event, desk)).toList(),
        event.topics().stream()
            .map(id -> desk.link(RecordKind.TOPIC, timeline.topics().get(id)))
            .toList(),
        event.partOf().map(id -> desk.link(RecordKind.EVENT, timeline.events().get(id))).stream()
            .toList(),
        lines(desk.crossings().events(RecordKind.EVENT, event.id()), desk),
        lines(event.related().stream().map(timeline.events()::get).toList(), desk),
        desk.links(RecordKind.ARTICLE, desk.crossings().articles(RecordKind.EVENT, event.id())),
        basis.sources(),
        EventView.Refs.of(basis),
        basis.told());
  }

  /** Events as lines of a list, in order of time. */
  static List<EventLine> lines(List<Event> events, Desk desk) {
    return events.stream().map(event -> EventLine.of(event, desk)).toList();
  }
}
