package nienbieu.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.content.Article;
import nienbieu.content.Citation;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Organisation;
import nienbieu.content.Person;
import nienbieu.content.Spot;
import nienbieu.content.Term;
import nienbieu.content.Timeline;
import nienbieu.markdown.RecordKind;

/** Who mentions whom, turned round: from the record mentioned to those that mention it. */
public final class Crossings {

  /**
   * A use of a source.
   *
   * @param kind kind of the record that rests on the source
   * @param entry the record
   * @param citation what the source bears out there
   */
  public record Use(RecordKind kind, Entry entry, Citation citation) {}

  private record Key(RecordKind kind, String id) {
    // Asked for each name in each event, and those that a record gets by itself are slow.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && kind == that.kind && id.equals(that.id);
    }

    @Override
    public int hashCode() {
      return id.hashCode() * 31 + kind.ordinal();
    }
  }

  private final Map<Key, List<Event>> events = new HashMap<>();
  private final Map<Key, List<Article>> articles = new HashMap<>();
  private final Map<String, List<Use>> uses = new HashMap<>();
  private final Map<String, List<Person>> officers = new HashMap<>();
  private final Map<String, List<Organisation>> bodies = new HashMap<>();
  private final Map<String, List<Spot>> spots = new HashMap<>();
  private final Map<String, List<Term>> terms = new HashMap<>();

  private Crossings() {}

  static Crossings of(Timeline timeline) {
    Crossings crossings = new Crossings();
    timeline.events().forEach(crossings::addEvent);
    timeline.articles().forEach(crossings::addArticle);
    timeline.people().forEach(crossings::addPerson);
    timeline.organisations().forEach(crossings::addOrganisation);
    timeline.places().forEach(crossings::addSpot);
    timeline.terms().forEach(crossings::addTerm);
    return crossings;
  }

  /**
   * The events that name this record, in order of time; for an event, those that are part of it.
   */
  public List<Event> events(RecordKind kind, String id) {
    return events.getOrDefault(new Key(kind, id), List.of());
  }

  /** The articles that report this event, carry this topic or digest this source. */
  public List<Article> articles(RecordKind kind, String id) {
    return articles.getOrDefault(new Key(kind, id), List.of());
  }

  /** Everything that rests on a source. */
  public List<Use> uses(String source) {
    return uses.getOrDefault(source, List.of());
  }

  /** The people who held an office in an organisation. */
  public List<Person> officers(String organisation) {
    return officers.getOrDefault(organisation, List.of());
  }

  /** The organisations that belong to an organisation. */
  public List<Organisation> parts(String organisation) {
    return bodies.getOrDefault(organisation, List.of());
  }

  /** The places that lie in a place. */
  public List<Spot> within(String place) {
    return spots.getOrDefault(place, List.of());
  }

  /** The term that names an organisation, if there is one. */
  public Optional<Term> term(String organisation) {
    return terms.getOrDefault(organisation, List.of()).stream().findFirst();
  }

  private void addEvent(Event event) {
    event.people().forEach(one -> add(events, RecordKind.PERSON, one.person(), event));
    event
        .organisations()
        .forEach(one -> add(events, RecordKind.ORGANISATION, one.organisation(), event));
    event.places().forEach(id -> add(events, RecordKind.PLACE, id, event));
    event.topics().forEach(id -> add(events, RecordKind.TOPIC, id, event));
    event.partOf().ifPresent(id -> add(events, RecordKind.EVENT, id, event));
    cite(RecordKind.EVENT, event, event.restsOn());
  }

  private void addArticle(Article article) {
    article.events().forEach(id -> add(articles, RecordKind.EVENT, id, article));
    article.topics().forEach(id -> add(articles, RecordKind.TOPIC, id, article));
    article.source().ifPresent(id -> add(articles, RecordKind.SOURCE, id, article));
  }

  private void addPerson(Person person) {
    person.offices().stream()
        .flatMap(office -> office.organisation().stream())
        .distinct()
        .forEach(id -> officers.computeIfAbsent(id, none -> new ArrayList<>()).add(person));
    cite(RecordKind.PERSON, person, person.sources());
  }

  private void addOrganisation(Organisation organisation) {
    organisation
        .partOf()
        .ifPresent(id -> bodies.computeIfAbsent(id, none -> new ArrayList<>()).add(organisation));
    cite(RecordKind.ORGANISATION, organisation, organisation.sources());
  }

  private void addSpot(Spot spot) {
    spot.partOf().ifPresent(id -> spots.computeIfAbsent(id, none -> new ArrayList<>()).add(spot));
    cite(RecordKind.PLACE, spot, spot.sources());
  }

  private void addTerm(Term term) {
    term.organisation()
        .ifPresent(id -> terms.computeIfAbsent(id, none -> new ArrayList<>()).add(term));
    cite(RecordKind.TERM, term, term.sources());
  }

  private void cite(RecordKind kind, Entry entry, List<Citation> citations) {
    for (Citation citation : citations) {
      uses.computeIfAbsent(citation.source(), none -> new ArrayList<>())
          .add(new Use(kind, entry, citation));
    }
  }

  private static <E> void add(Map<Key, List<E>> map, RecordKind kind, String id, E entry) {
    List<E> list = map.computeIfAbsent(new Key(kind, id), none -> new ArrayList<>());
    // One event may name a person twice, in two roles; it is still one event.
    if (list.isEmpty() || list.get(list.size() - 1) != entry) {
      list.add(entry);
    }
  }
}
