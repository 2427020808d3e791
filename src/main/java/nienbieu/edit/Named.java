package nienbieu.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nienbieu.content.Article;
import nienbieu.content.Citation;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Organisation;
import nienbieu.content.Passage;
import nienbieu.content.Person;
import nienbieu.content.Source;
import nienbieu.content.Spot;
import nienbieu.content.Term;
import nienbieu.language.Localized;

/** What a record names, in its fields and in its texts. */
public final class Named {
  private final Set<String> names = new LinkedHashSet<>();

  private Named() {}

  /** The records that it names, each as in {@code event:admm-14}, in the order of its fields. */
  public static Set<String> by(Entry entry) {
    Named named = new Named();
    if (entry instanceof Event event) {
      named.event(event);
    } else if (entry instanceof Article article) {
      named.add("source", article.source().stream().toList());
      named.add("event", article.events());
      named.add("topic", article.topics());
    } else if (entry instanceof Person person) {
      person.ranks().forEach(held -> named.add("rank", List.of(held.rank())));
      person
          .offices()
          .forEach(held -> named.add("organisation", held.organisation().stream().toList()));
      named.cite(person.sources());
    } else if (entry instanceof Organisation organisation) {
      named.add("organisation", organisation.partOf().stream().toList());
      named.cite(organisation.sources());
    } else if (entry instanceof Spot spot) {
      named.add("place", spot.partOf().stream().toList());
      named.cite(spot.sources());
    } else if (entry instanceof Term term) {
      named.add("organisation", term.organisation().stream().toList());
      named.cite(term.sources());
      named.text(term.definition());
    } else if (entry instanceof Source source) {
      named.text(source.note());
    }
    entry.main().ifPresent(named::text);
    return named.names;
  }

  private void event(Event event) {
    event.people().forEach(one -> add("person", List.of(one.person())));
    event.organisations().forEach(one -> add("organisation", List.of(one.organisation())));
    add("place", event.places());
    add("topic", event.topics());
    add("event", event.partOf().stream().toList());
    add("event", event.related());
    cite(event.restsOn());
  }

  private void cite(List<Citation> citations) {
    citations.forEach(citation -> add("source", List.of(citation.source())));
  }

  private void text(Localized<Passage> passages) {
    for (Passage passage : passages.all()) {
      passage.prose().links().stream()
          .filter(link -> !link.isSamePage())
          .forEach(link -> add(link.kind().scheme(), List.of(link.id())));
    }
  }

  private void add(String kind, List<String> ids) {
    ids.forEach(id -> names.add(kind + ":" + id));
  }
}
