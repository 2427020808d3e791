package nienbieu.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nienbieu.content.Event;
import nienbieu.content.OfficeHeld;
import nienbieu.content.Participation;
import nienbieu.content.Person;
import nienbieu.content.RankHeld;
import nienbieu.content.Support;
import nienbieu.content.Validity;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Facet;

/**
 * A person's page.
 *
 * @param name the name
 * @param names what else they are called
 * @param others what the person is called in the other languages
 * @param summary who it is
 * @param about the text
 * @param ranks dated ranks
 * @param offices dated offices
 * @param events that name the person, each with the role in it
 * @param sources what the record rests on
 * @param rankRefs the numbers of those that bear out ranks
 * @param officeRefs the numbers of those that bear out offices
 * @param told what else they bear out
 */
public record PersonView(
    OpeningView.Line name,
    NamesView names,
    List<OtherName> others,
    OpeningView.Line summary,
    ProseView about,
    List<Held> ranks,
    List<Held> offices,
    EventList events,
    List<SourceLine> sources,
    List<SourceRef> rankRefs,
    List<SourceRef> officeRefs,
    List<Basis.Told> told) {

  /**
   * A rank or an office.
   *
   * @param title what it is called
   * @param time from when to when, in words; empty if neither is known
   * @param organisation where, at most one
   */
  public record Held(Words title, String time, List<LinkView> organisation) {}

  static PersonView of(Person person, Desk desk) {
    List<Event> events = desk.crossings().events(RecordKind.PERSON, person.id());
    OpeningView opening = OpeningView.of(person.names(), person.summary(), desk);
    Basis basis = new Basis(person.sources(), shown(person), desk);
    return new PersonView(
        opening.title(),
        NamesView.of(person.names(), desk),
        OtherName.of(RecordKind.PERSON, person, desk),
        opening.lead(),
        desk.prose(person.about()),
        person.ranks().stream().map(rank -> held(rank, desk)).toList(),
        person.offices().stream().map(office -> held(office, desk)).toList(),
        EventList.of(
            Facet.PERSON,
            person.id(),
            events,
            event -> EventLine.of(event, roles(event, person), desk),
            desk),
        basis.sources(),
        basis.at(Support.RANKS),
        basis.at(Support.OFFICES),
        basis.told());
  }

  /** What the page has a place for. */
  private static Set<Support> shown(Person person) {
    Set<Support> shown = EnumSet.noneOf(Support.class);
    if (!person.ranks().isEmpty()) {
      shown.add(Support.RANKS);
    }
    if (!person.offices().isEmpty()) {
      shown.add(Support.OFFICES);
    }
    return shown;
  }

  private static List<Localized<Text>> roles(Event event, Person person) {
    return event.people().stream()
        .filter(part -> part.person().equals(person.id()))
        .map(Participation::role)
        .toList();
  }

  static Held held(RankHeld rank, Desk desk) {
    return new Held(
        desk.words(desk.timeline().ranks().get(rank.rank()).name()),
        time(rank.validity(), desk),
        List.of());
  }

  static Held held(OfficeHeld office, Desk desk) {
    return new Held(
        desk.words(office.title()),
        time(office.validity(), desk),
        office
            .organisation()
            .map(id -> desk.timeline().organisations().get(id))
            .map(body -> desk.link(RecordKind.ORGANISATION, body))
            .stream()
            .toList());
  }

  static String time(Validity validity, Desk desk) {
    String from =
        validity
            .from()
            .map(day -> desk.say("time.from", "date", desk.dates().text(day)))
            .orElse("");
    String until =
        validity
            .until()
            .map(day -> desk.say("time.until", "date", desk.dates().text(day)))
            .orElse("");
    return from.isEmpty() || until.isEmpty() ? from + until : from + desk.say("list.space") + until;
  }
}
