package nienbieu.edit;

import java.util.List;
import nienbieu.content.Entry;
import nienbieu.content.Records;
import nienbieu.content.Timeline;

/**
 * All records of one kind, under the words that an editor has for it.
 *
 * @param word for one of them, as in links: {@code event}
 * @param plural for all of them: {@code events}
 * @param entries in the order of the timeline
 */
public record Shelf(String word, String plural, List<? extends Entry> entries) {

  /** Everything that has an id. */
  public static List<Shelf> all(Timeline timeline) {
    return List.of(
        of("event", timeline.events()),
        of("article", timeline.articles()),
        new Shelf("person", "people", timeline.people().all()),
        of("organisation", timeline.organisations()),
        of("place", timeline.places()),
        of("topic", timeline.topics()),
        of("term", timeline.terms()),
        of("source", timeline.sources()),
        of("rank", timeline.ranks()),
        of("page", timeline.pages()),
        of("image", timeline.images()));
  }

  private static Shelf of(String word, Records<? extends Entry> records) {
    return new Shelf(word, word + "s", records.all());
  }
}
