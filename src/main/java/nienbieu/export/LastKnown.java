package nienbieu.export;

import java.util.List;
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
import nienbieu.plan.Site;
import nienbieu.plan.Subject;

/**
 * The latest day that the content knows of a record: that it was corrected, that a translation was
 * found to follow it, that a plan was known, that a source it rests on was looked at or published.
 * Earlier it cannot have been written as it stands; when it was, nobody noted. The day of an event
 * says nothing of that.
 */
final class LastKnown {
  /** Stands for a day that nobody knows: what programs show when they have none. */
  static final Day UNKNOWN = new Day(1970, 1, 1);

  // RFC 3339 has years of four digits.
  private static final Day LAST = new Day(9999, 12, 31);

  private final Site site;
  private Day latest = UNKNOWN;

  private LastKnown(Site site) {
    this.site = site;
  }

  static Day of(Event event, Site site) {
    LastKnown known = new LastKnown(site);
    // The same as restsOn() names, which makes a list: this is asked for each event of each feed.
    event.sources().forEach(one -> known.source(one.source()));
    event.disputed().forEach(other -> known.source(other.source()));
    event.planned().forEach(plan -> plan.source().ifPresent(known::source));
    event.planned().forEach(plan -> known.see(plan.asOf()));
    return known.record(RecordKind.EVENT, event);
  }

  static Day of(Article article, Site site) {
    LastKnown known = new LastKnown(site);
    known.see(article.published());
    article.source().ifPresent(known::source);
    return known.record(RecordKind.ARTICLE, article);
  }

  static Day of(Correction correction, Site site) {
    LastKnown known = new LastKnown(site);
    known.see(Optional.of(correction.on()));
    return known.latest;
  }

  /** The day's first moment: RFC 3339 wants a time, and only the day is known. */
  static String time(Day day) {
    return day + "T00:00:00Z";
  }

  private Day record(RecordKind kind, Entry entry) {
    List<Language> languages = site.timeline().languages().all();
    for (Correction correction : entry.corrections()) {
      see(Optional.of(correction.on()));
    }
    for (Language language : languages) {
      Optional<HistoricalDate> followed =
          site.timeline().translations().followed(kind.scheme(), entry.id(), language);
      // The ledger may still have a line for a translation that was taken away.
      boolean isThere =
          followed.isPresent()
              && site.writtenIn(new Subject.One(kind, entry), language).equals(language);
      if (isThere) {
        see(followed);
      }
    }
    return latest;
  }

  private void source(String id) {
    Source source = site.timeline().sources().get(id);
    see(source.published());
    see(source.accessed());
  }

  private void see(Optional<HistoricalDate> date) {
    date.filter(HistoricalDate::isExactDay)
        .flatMap(HistoricalDate::latest)
        .filter(day -> day.compareTo(latest) > 0 && day.compareTo(LAST) <= 0)
        .ifPresent(day -> latest = day);
  }
}
