package nienbieu.plan;

import java.util.Optional;
import nienbieu.content.Article;
import nienbieu.content.Correction;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Source;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;

/**
 * The latest day that the content knows of something: that it was corrected, that a translation was
 * found to follow it, that a plan was known, that a source was looked at or published. Earlier it
 * cannot have been written as it stands; when it was, nobody noted, and nobody looks at a clock.
 * The day of an event says nothing of that, and only exact days count. Whether a record was changed
 * after it was published is another question: {@link Entry#changed()}.
 *
 * @param day the day, at most of the year 9999
 * @param corrected whether something was corrected on it
 */
public record LastKnown(Day day, boolean corrected) {

  /** What is known of an event, of its sources above all. */
  public static Optional<LastKnown> of(Event event, Site site) {
    Search search = new Search(site);
    // The same as restsOn() names, which makes a list: this is asked for each event of each feed.
    event.sources().forEach(one -> search.source(one.source()));
    event.disputed().forEach(other -> search.source(other.source()));
    event.planned().forEach(plan -> plan.source().ifPresent(search::source));
    event.planned().forEach(plan -> search.see(plan.asOf(), false));
    search.record(RecordKind.EVENT, event);
    return search.found;
  }

  /** What is known of an article. */
  public static Optional<LastKnown> of(Article article, Site site) {
    Search search = new Search(site);
    search.see(article.published(), false);
    article.source().ifPresent(search::source);
    search.record(RecordKind.ARTICLE, article);
    return search.found;
  }

  /** What is known of a correction: its day. */
  public static Optional<LastKnown> of(Correction correction, Site site) {
    Search search = new Search(site);
    search.see(Optional.of(correction.on()), true);
    return search.found;
  }

  /** What is known of the whole content: its corrections and its sources. */
  public static Optional<LastKnown> of(Site site) {
    Search search = new Search(site);
    site.timeline().sources().forEach(search::source);
    site.corrections().forEach(one -> search.see(Optional.of(one.correction().on()), true));
    return search.found;
  }

  /** Goes through days and keeps the latest. */
  private static final class Search {
    /** Standards of the web have years of four digits. */
    private static final Day LAST = new Day(9999, 12, 31);

    private final Site site;
    private Optional<LastKnown> found = Optional.empty();

    Search(Site site) {
      this.site = site;
    }

    void record(RecordKind kind, Entry entry) {
      see(entry.changed(), true);
      for (Language language : site.timeline().languages()) {
        Optional<HistoricalDate> followed =
            site.timeline().translations().followed(kind.scheme(), entry.id(), language);
        // The ledger may still have a line for a translation that was taken away.
        boolean isThere =
            followed.isPresent()
                && site.writtenIn(new Subject.One(kind, entry), language).equals(language);
        if (isThere) {
          see(followed, false);
        }
      }
    }

    void source(String id) {
      source(site.timeline().sources().get(id));
    }

    void source(Source source) {
      see(source.published(), false);
      see(source.accessed(), false);
    }

    /** Of the same day, a correction is what there is to say. */
    void see(Optional<HistoricalDate> date, boolean corrected) {
      date.filter(HistoricalDate::isExactDay)
          .flatMap(HistoricalDate::latest)
          .filter(day -> day.compareTo(LAST) <= 0)
          .map(day -> new LastKnown(day, corrected))
          .filter(one -> found.isEmpty() || one.isAfter(found.get()))
          .ifPresent(one -> found = Optional.of(one));
    }
  }

  private boolean isAfter(LastKnown other) {
    int order = day.compareTo(other.day);
    return order > 0 || order == 0 && corrected;
  }
}
