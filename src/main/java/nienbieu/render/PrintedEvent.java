package nienbieu.render;

import java.util.List;
import java.util.Set;
import nienbieu.content.Event;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Page;
import nienbieu.plan.Subject;

/**
 * An event among others on one page, as in the print edition: what its page says of it itself, with
 * nothing that one would have to follow.
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
 * @param body the text
 * @param disputed other dates that sources give
 * @param plans what was planned
 * @param places where
 * @param people who took part
 * @param organisations which bodies took part
 * @param partOf what it belongs to, at most one
 * @param hasParticulars whether there is any of these
 * @param sources what it rests on
 */
public record PrintedEvent(
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
    ProseView body,
    List<OtherDateLine> disputed,
    List<PlanLine> plans,
    List<LinkView> places,
    List<PersonLine> people,
    List<EventView.BodyLine> organisations,
    List<LinkView> partOf,
    boolean hasParticulars,
    List<SourceLine> sources) {

  /** The headings above the text of an event: of the page, of the year, its own. */
  private static final int HEADINGS_ABOVE = 2;

  /** An event of the print edition. */
  static PrintedEvent of(Event event, Desk page) {
    // No id has two hyphens, so that this keeps the ids of all the texts on the page apart.
    Desk desk = page.forText(event.id() + "--");
    Basis basis = new Basis(event.restsOn(), Set.of(), desk);
    String href = desk.href(new Subject.One(RecordKind.EVENT, event));
    return of(event, basis, "event-" + event.id(), href, HEADINGS_ABOVE, desk);
  }

  /**
   * An event among others on a page.
   *
   * @param basis of its own; other dates and plans claim their places in it first, as on its page
   * @param id anchor
   * @param href to its page
   * @param deeper how many levels the headings of its text stand below those of its page
   * @param desk for its texts alone
   */
  static PrintedEvent of(Event event, Basis basis, String id, String href, int deeper, Desk desk) {
    OpeningView opening = OpeningView.of(event.title(), event.summary(), desk);
    var timeline = desk.timeline();
    Page own = new Page(new Subject.One(RecordKind.EVENT, event), desk.language());
    return new PrintedEvent(
        id,
        href,
        timeline.settings().baseUrl() + desk.site().canonical(own).canonical(),
        desk.dates().figure(event),
        event.dateNote().map(desk::words).orElse(desk.own("")),
        opening.title(),
        opening.lead(),
        event.status().word(),
        StatusSentence.of(event, desk),
        desk.say("status." + event.status().word()),
        desk.prose(event.body()).deeper(deeper),
        OtherDateLine.of(event, basis, desk),
        PlanLine.of(event, basis, desk),
        event.places().stream()
            .map(place -> EventView.place(timeline.places().get(place), event, desk))
            .toList(),
        event.people().stream().map(part -> PersonLine.of(part, event.date(), desk)).toList(),
        event.organisations().stream().map(one -> EventView.body(one, event, desk)).toList(),
        event
            .partOf()
            .map(whole -> desk.link(RecordKind.EVENT, timeline.events().get(whole)))
            .stream()
            .toList(),
        hasParticulars(event),
        basis.sources());
  }

  private static boolean hasParticulars(Event event) {
    return !(event.disputed().isEmpty()
        && event.planned().isEmpty()
        && event.places().isEmpty()
        && event.people().isEmpty()
        && event.organisations().isEmpty()
        && event.partOf().isEmpty());
  }
}
