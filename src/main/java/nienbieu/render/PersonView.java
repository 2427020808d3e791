package nienbieu.render;

import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.OfficeHeld;
import nienbieu.content.Participation;
import nienbieu.content.Person;
import nienbieu.content.RankHeld;
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
 * @param summary who it is
 * @param about the text
 * @param ranks dated ranks
 * @param offices dated offices
 * @param events that name the person, each with the role in it
 * @param sources what the record rests on
 */
public record PersonView(
    Words name,
    NamesView names,
    Words summary,
    ProseView about,
    List<Held> ranks,
    List<Held> offices,
    EventList events,
    List<SourceLine> sources) {

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
    return new PersonView(
        desk.words(person.name()),
        NamesView.of(person.names(), desk),
        desk.words(person.summary()),
        desk.prose(person.about()),
        person.ranks().stream().map(rank -> held(rank, desk)).toList(),
        person.offices().stream().map(office -> held(office, desk)).toList(),
        EventList.of(
            Facet.PERSON,
            person.id(),
            events,
            event -> EventLine.of(event, roles(event, person), desk),
            desk),
        SourceLine.of(person.sources(), desk));
  }

  private static List<Localized<Text>> roles(Event event, Person person) {
    return event.people().stream()
        .filter(part -> part.person().equals(person.id()))
        .map(Participation::role)
        .toList();
  }

  private static Held held(RankHeld rank, Desk desk) {
    return new Held(
        desk.words(desk.timeline().ranks().get(rank.rank()).name()),
        time(rank.validity(), desk),
        List.of());
  }

  private static Held held(OfficeHeld office, Desk desk) {
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
