package nienbieu.render;

import java.util.List;
import nienbieu.content.Participation;
import nienbieu.content.Person;
import nienbieu.date.HistoricalDate;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.ServedAs;

/**
 * A person in an event.
 *
 * @param href to the person's page
 * @param name the name at the time
 * @param rank at the time, empty if not known
 * @param offices at the time
 * @param role in the event
 */
public record PersonLine(String href, Words name, Words rank, List<Words> offices, Words role) {

  static PersonLine of(Participation part, HistoricalDate when, Desk desk) {
    Person person = desk.timeline().people().get(part.person());
    Words rank =
        ServedAs.rank(person, when).stream()
            .map(held -> desk.words(desk.timeline().ranks().get(held.rank()).name()))
            .findFirst()
            .orElse(desk.own(""));
    return new PersonLine(
        desk.href(RecordKind.PERSON, person.id()),
        desk.words(person.names().on(when)),
        rank,
        ServedAs.offices(person, when).stream().map(office -> desk.words(office.title())).toList(),
        desk.words(part.role()));
  }
}
