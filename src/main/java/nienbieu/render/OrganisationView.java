package nienbieu.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nienbieu.content.Event;
import nienbieu.content.Involvement;
import nienbieu.content.Organisation;
import nienbieu.content.Person;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Facet;

/**
 * An organisation's page.
 *
 * @param name in full
 * @param names what else it is called
 * @param others what it is called in the other languages
 * @param kind what kind of body, in words
 * @param summary what it is
 * @param about the text
 * @param partOf what it belongs to, at most one
 * @param parts what belongs to it
 * @param term the entry in the A-Z that names it, at most one
 * @param people who held an office in it, each with the offices
 * @param events that name it, each with its role
 * @param sources what the record rests on
 * @param told what they bear out
 */
public record OrganisationView(
    OpeningView.Line name,
    NamesView names,
    List<OtherName> others,
    String kind,
    OpeningView.Line summary,
    ProseView about,
    List<LinkView> partOf,
    List<LinkView> parts,
    List<LinkView> term,
    List<Officer> people,
    EventList events,
    List<SourceLine> sources,
    List<Basis.Told> told) {

  /**
   * A person who held an office in an organisation.
   *
   * @param link to the person
   * @param offices which
   */
  public record Officer(LinkView link, List<Words> offices) {}

  static OrganisationView of(Organisation organisation, Desk desk) {
    var crossings = desk.crossings();
    String id = organisation.id();
    List<Event> events = crossings.events(RecordKind.ORGANISATION, id);
    OpeningView opening = OpeningView.of(organisation.names(), organisation.summary(), desk);
    Basis basis = new Basis(organisation.sources(), Set.of(), desk);
    return new OrganisationView(
        opening.title(),
        NamesView.of(organisation.names(), desk),
        OtherName.of(RecordKind.ORGANISATION, organisation, desk),
        desk.say("organisation-kind." + organisation.kind().word()),
        opening.lead(),
        desk.prose(organisation.about()),
        organisation
            .partOf()
            .map(whole -> desk.timeline().organisations().get(whole))
            .map(whole -> desk.link(RecordKind.ORGANISATION, whole))
            .stream()
            .toList(),
        desk.links(RecordKind.ORGANISATION, crossings.parts(id)),
        crossings.term(id).map(term -> desk.link(RecordKind.TERM, term)).stream().toList(),
        crossings.officers(id).stream().map(person -> officer(person, id, desk)).toList(),
        EventList.of(
            Facet.ORGANISATION,
            id,
            events,
            event -> EventLine.of(event, roles(event, id), desk),
            desk),
        basis.sources(),
        basis.told());
  }

  private static Officer officer(Person person, String organisation, Desk desk) {
    return new Officer(
        desk.link(RecordKind.PERSON, person),
        person.offices().stream()
            .filter(office -> office.organisation().filter(organisation::equals).isPresent())
            .map(office -> desk.words(office.title()))
            .toList());
  }

  private static List<Localized<Text>> roles(Event event, String organisation) {
    return event.organisations().stream()
        .filter(one -> one.organisation().equals(organisation))
        .map(Involvement::role)
        .flatMap(Optional::stream)
        .toList();
  }
}
