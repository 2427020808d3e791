package nienbieu.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nienbieu.content.Event;
import nienbieu.content.Involvement;
import nienbieu.content.Organisation;
import nienbieu.content.Spot;
import nienbieu.content.Support;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.CalledThen;
import nienbieu.plan.Facet;

/**
 * An event's page.
 *
 * @param date its figure
 * @param brief its date as short as can be
 * @param dateNote how sure the date is; may be empty
 * @param title its title
 * @param summary its summary
 * @param state css name of the status
 * @param status what became of it, one sentence
 * @param outcome the last word on plans: that it was held, postponed ...
 * @param kind the kind, and its page
 * @param mode how it was held; may be empty
 * @param body the text
 * @param places where
 * @param topics its topics
 * @param people who took part
 * @param organisations which bodies took part
 * @param disputed other dates that sources give
 * @param plans what was planned
 * @param partOf what it belongs to, at most one
 * @param parts what belongs to it
 * @param related what else to see
 * @param articles that report it
 * @param sources what it rests on
 * @param at where on the page sources bear something out
 * @param told what else they bear out
 * @param similar where the events of its kind and topics are chosen
 * @param strip where in the story it stands; none on a site of one event
 * @param before the event before, at most one
 * @param after the event after, at most one
 */
public record EventView(
    Figure date,
    String brief,
    Words dateNote,
    OpeningView.Line title,
    OpeningView.Line summary,
    String state,
    String status,
    String outcome,
    LinkView kind,
    String mode,
    ProseView body,
    List<LinkView> places,
    List<LinkView> topics,
    List<PersonLine> people,
    List<BodyLine> organisations,
    List<OtherDateLine> disputed,
    List<PlanLine> plans,
    List<LinkView> partOf,
    List<EventLine> parts,
    List<EventLine> related,
    List<LinkView> articles,
    List<SourceLine> sources,
    Refs at,
    List<Basis.Told> told,
    String similar,
    List<StripView> strip,
    List<Neighbour> before,
    List<Neighbour> after) {

  /**
   * The numbers of sources at the places of the page.
   *
   * @param date at the date
   * @param plans at the list of plans
   * @param place at the places
   * @param mode at the way it was held
   * @param people at the list of people
   * @param organisations at the list of organisations
   */
  public record Refs(
      List<SourceRef> date,
      List<SourceRef> plans,
      List<SourceRef> place,
      List<SourceRef> mode,
      List<SourceRef> people,
      List<SourceRef> organisations) {
    static Refs of(Basis basis) {
      return new Refs(
          basis.at(Support.DATE),
          basis.at(Support.PLANNED_DATE),
          basis.at(Support.PLACE),
          basis.at(Support.MODE),
          basis.at(Support.PEOPLE),
          basis.at(Support.ORGANISATIONS));
    }
  }

  /**
   * An organisation in an event.
   *
   * @param link to its page
   * @param role what it did; may be empty
   */
  public record BodyLine(LinkView link, Words role) {}

  /**
   * The event before or after.
   *
   * @param href to its page
   * @param date as short as can be
   * @param title its title
   */
  public record Neighbour(String href, String date, Words title) {}

  static EventView of(Event event, Desk desk) {
    var timeline = desk.timeline();
    var crossings = desk.crossings();
    OpeningView opening = OpeningView.of(event.title(), event.summary(), desk);
    Basis basis = new Basis(event.restsOn(), shown(event), desk);
    // They claim their places first: what stands there need not stand anywhere else.
    List<OtherDateLine> disputed = OtherDateLine.of(event, basis, desk);
    List<PlanLine> plans = PlanLine.of(event, basis, desk);
    return new EventView(
        desk.dates().figure(event),
        desk.dates().brief(event).text(),
        event.dateNote().map(desk::words).orElse(desk.own("")),
        opening.title(),
        opening.lead(),
        event.status().word(),
        StatusSentence.of(event, desk),
        desk.say("status." + event.status().word()),
        new LinkView(
            desk.own(desk.say("kind." + event.kind().word())),
            desk.href(Facet.KIND, event.kind().word())),
        event.mode().map(mode -> desk.say("mode." + mode.word())).orElse(""),
        desk.prose(event.body()),
        event.places().stream().map(id -> place(timeline.places().get(id), event, desk)).toList(),
        event.topics().stream()
            .map(id -> desk.link(RecordKind.TOPIC, timeline.topics().get(id)))
            .toList(),
        event.people().stream().map(part -> PersonLine.of(part, event.date(), desk)).toList(),
        event.organisations().stream().map(one -> body(one, event, desk)).toList(),
        disputed,
        plans,
        event.partOf().map(id -> desk.link(RecordKind.EVENT, timeline.events().get(id))).stream()
            .toList(),
        desk.inOrder(crossings.events(RecordKind.EVENT, event.id())).stream()
            .map(part -> EventLine.of(part, desk))
            .toList(),
        event.related().stream().map(id -> EventLine.of(timeline.events().get(id), desk)).toList(),
        desk.links(RecordKind.ARTICLE, crossings.articles(RecordKind.EVENT, event.id())),
        basis.sources(),
        Refs.of(basis),
        basis.told(),
        similar(event, desk),
        StripView.of(event, desk),
        neighbour(desk.site().before(event), desk),
        neighbour(desk.site().after(event), desk));
  }

  private static String similar(Event event, Desk desk) {
    String kind = desk.choosing(Facet.KIND, event.kind().word());
    return event.topics().stream()
        .map(topic -> "&" + Facet.TOPIC.word() + "=" + topic)
        .collect(Collectors.joining("", kind, ""));
  }

  /** What the page has a place for. */
  static Set<Support> shown(Event event) {
    Set<Support> shown = EnumSet.of(Support.DATE);
    if (!event.planned().isEmpty()) {
      shown.add(Support.PLANNED_DATE);
    }
    if (!event.places().isEmpty()) {
      shown.add(Support.PLACE);
    }
    if (event.mode().isPresent()) {
      shown.add(Support.MODE);
    }
    if (!event.people().isEmpty()) {
      shown.add(Support.PEOPLE);
    }
    if (!event.organisations().isEmpty()) {
      shown.add(Support.ORGANISATIONS);
    }
    return shown;
  }

  static LinkView place(Spot place, Event event, Desk desk) {
    return new LinkView(
        desk.words(CalledThen.name(place.names(), event.date())),
        desk.href(RecordKind.PLACE, place.id()));
  }

  static BodyLine body(Involvement involvement, Event event, Desk desk) {
    Organisation organisation = desk.timeline().organisations().get(involvement.organisation());
    return new BodyLine(
        new LinkView(
            desk.words(CalledThen.name(organisation.names(), event.date())),
            desk.href(RecordKind.ORGANISATION, organisation.id())),
        involvement.role().map(desk::words).orElse(desk.own("")));
  }

  private static List<Neighbour> neighbour(Optional<Event> event, Desk desk) {
    return event.map(one -> neighbour(one, desk)).stream().toList();
  }

  private static Neighbour neighbour(Event event, Desk desk) {
    return new Neighbour(
        desk.href(RecordKind.EVENT, event.id()),
        desk.dates().brief(event).text(),
        desk.words(event.title()));
  }
}
