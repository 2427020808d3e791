package nienbieu.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nienbieu.content.Article;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Organisation;
import nienbieu.content.Passage;
import nienbieu.content.Person;
import nienbieu.content.PlainPage;
import nienbieu.content.Records;
import nienbieu.content.Source;
import nienbieu.content.Spot;
import nienbieu.content.Term;
import nienbieu.content.Timeline;
import nienbieu.content.Topic;
import nienbieu.language.Localized;
import nienbieu.markdown.Prose;
import nienbieu.markdown.ProseHeading;
import nienbieu.markdown.ProseLink;
import nienbieu.source.Nearest;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;

/** What can only be seen when all records are there: anchors, and circles of “part of”. */
final class CrossCheck {
  private final Timeline timeline;
  private final Problems problems;

  CrossCheck(Timeline timeline, Problems problems) {
    this.timeline = timeline;
    this.problems = problems;
  }

  void check() {
    circles(timeline.events(), Event::partOf);
    circles(timeline.organisations(), Organisation::partOf);
    circles(timeline.places(), Spot::partOf);
    anchors(timeline.events());
    anchors(timeline.articles());
    anchors(timeline.people());
    anchors(timeline.organisations());
    anchors(timeline.places());
    anchors(timeline.topics());
    anchors(timeline.terms());
    anchors(timeline.sources());
    anchors(timeline.pages());
  }

  /** Each record belongs to one other at most, so a walk upwards either ends or comes back. */
  private <E extends Entry> void circles(Records<E> records, Function<E, Optional<String>> above) {
    Set<String> ended = new HashSet<>();
    for (E record : records) {
      Set<String> path = new LinkedHashSet<>();
      Optional<E> here = Optional.of(record);
      while (here.isPresent() && !ended.contains(here.get().id())) {
        if (!path.add(here.get().id())) {
          String id = here.get().id();
          problems.add(Rule.REFERENCE_CIRCLE, here.get().place(), id, circle(path, id));
          break;
        }
        here = above.apply(here.get()).flatMap(records::find);
      }
      ended.addAll(path);
    }
  }

  /** {@code a → b → a}, without what leads up to the circle. */
  private static String circle(Set<String> path, String id) {
    List<String> all = new ArrayList<>(path);
    List<String> circle = new ArrayList<>(all.subList(all.indexOf(id), all.size()));
    circle.add(id);
    return String.join(" → ", circle);
  }

  private void anchors(Records<? extends Entry> records) {
    for (Entry record : records) {
      passages(record).all().forEach(passage -> anchors(passage.prose()));
    }
  }

  private void anchors(Prose prose) {
    for (ProseLink link : prose.linksToAnchors()) {
      Optional<List<String>> known =
          link.isSamePage() ? Optional.of(ids(prose)) : target(link).map(CrossCheck::ids);
      if (known.isPresent() && !known.get().contains(link.anchor())) {
        problems.add(
            Problem.of(Rule.REFERENCE_ANCHOR, link.place(), link.anchor())
                .suggesting(Nearest.to(link.anchor(), known.get())));
      }
    }
  }

  private static List<String> ids(Prose prose) {
    return prose.headings().stream().map(ProseHeading::id).toList();
  }

  private Optional<Prose> target(ProseLink link) {
    return timeline
        .records(link.kind())
        .find(link.id())
        .map(record -> passages(record).original().prose());
  }

  private Localized<Passage> passages(Entry entry) {
    if (entry instanceof Event event) {
      return event.body();
    } else if (entry instanceof Article article) {
      return article.body();
    } else if (entry instanceof PlainPage page) {
      return page.body();
    } else if (entry instanceof Person person) {
      return person.about();
    } else if (entry instanceof Organisation organisation) {
      return organisation.about();
    } else if (entry instanceof Spot spot) {
      return spot.about();
    } else if (entry instanceof Topic topic) {
      return topic.about();
    } else if (entry instanceof Term term) {
      return term.definition();
    } else if (entry instanceof Source source) {
      return source.note();
    }
    return Localized.of(timeline.languages(), language -> new Passage(Prose.EMPTY, language));
  }
}
