package nienbieu.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nienbieu.content.Citation;
import nienbieu.content.Entry;
import nienbieu.content.Names;
import nienbieu.content.Organisation;
import nienbieu.content.Passage;
import nienbieu.content.Person;
import nienbieu.content.Source;
import nienbieu.content.Spot;
import nienbieu.content.Term;
import nienbieu.content.Topic;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Book;

/**
 * A record at the end of the book.
 *
 * @param id anchor
 * @param name what it is called
 * @param full a term spelled out; may be empty
 * @param summary who or what it is; may be empty
 * @param about the text
 * @param held ranks and offices of a person
 * @param citation the facts of a source, at most one
 * @param events that name it
 * @param uses what rests on a source
 * @param sources what the record rests on
 * @param told what they bear out
 */
public record BookRecord(
    String id,
    Words name,
    Words full,
    Words summary,
    ProseView about,
    List<PersonView.Held> held,
    List<SourceFacts> citation,
    List<EventLine> events,
    List<SourceView.Use> uses,
    List<SourceLine> sources,
    List<Basis.Told> told) {

  /**
   * A record.
   *
   * @param deeper how many levels the headings of its text stand below those of its page
   */
  static BookRecord of(RecordKind kind, Entry entry, int deeper, Desk book) {
    Desk desk = book.forText(Book.prefix(kind, entry.id()));
    Basis basis = new Basis(sources(entry), Set.of(), desk);
    boolean isSource = entry instanceof Source;
    return new BookRecord(
        Book.anchor(kind, entry.id()),
        isSource ? desk.words(entry.label().in(desk.language())) : desk.words(entry.label()),
        full(entry, desk),
        summary(entry, desk),
        desk.prose(about(entry)).deeper(deeper),
        held(entry, desk),
        entry instanceof Source source ? List.of(SourceFacts.of(source, desk)) : List.of(),
        kind == RecordKind.TERM || isSource
            ? List.of()
            : BookEvent.lines(desk.crossings().events(kind, entry.id()), desk),
        isSource
            ? desk.crossings().uses(entry.id()).stream().map(use -> use(use, desk)).toList()
            : List.of(),
        basis.sources(),
        basis.told());
  }

  private static SourceView.Use use(nienbieu.plan.Crossings.Use use, Desk desk) {
    return SourceView.use(use, desk.link(use.kind(), use.entry()), desk);
  }

  private static List<Citation> sources(Entry entry) {
    if (entry instanceof Person person) {
      return person.sources();
    }
    if (entry instanceof Organisation organisation) {
      return organisation.sources();
    }
    if (entry instanceof Spot place) {
      return place.sources();
    }
    return entry instanceof Term term ? term.sources() : List.of();
  }

  private static Words full(Entry entry, Desk desk) {
    if (entry instanceof Term term) {
      return term.full().map(desk::words).orElse(desk.own(""));
    }
    return names(entry)
        .flatMap(names -> names.shortName().stream())
        .findFirst()
        .map(desk::words)
        .orElse(desk.own(""));
  }

  private static Stream<Names> names(Entry entry) {
    if (entry instanceof Person person) {
      return Stream.of(person.names());
    }
    if (entry instanceof Organisation organisation) {
      return Stream.of(organisation.names());
    }
    return entry instanceof Spot place ? Stream.of(place.names()) : Stream.of();
  }

  private static Words summary(Entry entry, Desk desk) {
    if (entry instanceof Person person) {
      return desk.words(person.summary());
    }
    if (entry instanceof Organisation organisation) {
      return desk.words(organisation.summary());
    }
    if (entry instanceof Spot place) {
      return desk.words(place.summary());
    }
    return entry instanceof Topic topic ? words(topic.summary(), desk) : desk.own("");
  }

  private static Words words(Localized<Text> text, Desk desk) {
    return desk.words(text);
  }

  private static Localized<Passage> about(Entry entry) {
    return entry instanceof Term term ? term.definition() : entry.main().orElseThrow();
  }

  private static List<PersonView.Held> held(Entry entry, Desk desk) {
    return entry instanceof Person person
        ? Stream.concat(
                person.ranks().stream().map(rank -> PersonView.held(rank, desk)),
                person.offices().stream().map(office -> PersonView.held(office, desk)))
            .toList()
        : List.of();
  }
}
