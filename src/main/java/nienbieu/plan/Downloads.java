package nienbieu.plan;

import java.util.ArrayList;
import java.util.List;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;

/** Which files for other programs there are: one list for pages, and for what is written. */
public final class Downloads {
  private Downloads() {}

  /** Those of the whole site that a reader of a language may want, in the order of its page. */
  public static List<Download> ofSite(Site site, Language language) {
    List<Download> all = new ArrayList<>();
    if (Feeds.isFollowed(site, new Subject.Home())) {
      addFeed(all, new Subject.Home(), language);
    }
    if (!site.corrections().isEmpty()) {
      addCorrections(all, language);
    }
    all.addAll(calendars(site, language));
    if (Book.isMade(site.timeline())) {
      all.add(book(language));
    }
    all.addAll(DataDownloads.ofSite(site.timeline()));
    if (site.timeline().events().size() > 0) {
      all.add(of(DataKind.TIMELINEJS, language, "timelinejs.json"));
    }
    all.add(of(DataKind.SITE_BIBTEX, language, "site.bib"));
    all.add(of(DataKind.SITE_RIS, language, "site.ris"));
    all.add(of(DataKind.SITE_CSL, language, "site.csl.json"));
    all.addAll(ofSources(site, language));
    return all;
  }

  private static List<Download> ofSources(Site site, Language language) {
    return site.timeline().sources().size() == 0
        ? List.of()
        : List.of(
            of(DataKind.SOURCES_BIBTEX, language, "sources.bib"),
            of(DataKind.SOURCES_RIS, language, "sources.ris"),
            of(DataKind.SOURCES_CSL, language, "sources.csl.json"));
  }

  private static Download of(DataKind kind, Language language, String name) {
    return new Download(kind, Addresses.data(language, name));
  }

  /** Those that say what a page says. */
  public static List<Download> ofPage(Site site, Page page) {
    List<Download> all = new ArrayList<>();
    boolean isCorrected =
        page.subject() instanceof Subject.One one && !one.entry().corrections().isEmpty()
            || page.subject() instanceof Subject.Corrections;
    boolean hasOwn =
        Feeds.isFollowed(site, page.subject()) && !(page.subject() instanceof Subject.Corrections);
    if (hasOwn) {
      addFeed(all, page.subject(), page.language());
    }
    if (isCorrected) {
      addCorrections(all, page.language());
    }
    if (page.subject() instanceof Subject.Home) {
      all.addAll(calendars(site, page.language()));
    }
    all.addAll(DataDownloads.ofPage(page));
    if (page.subject().equals(new Subject.Index(RecordKind.SOURCE))) {
      all.addAll(ofSources(site, page.language()));
    }
    boolean isPrinted =
        page.subject() instanceof Subject.Printed || page.subject() instanceof Subject.Bound;
    if (isPrinted && Book.isMade(site.timeline())) {
      all.add(book(page.language()));
    }
    if (page.subject() instanceof Subject.Data) {
      all.addAll(ofSite(site, page.language()));
    }
    return all;
  }

  private static Download book(Language language) {
    return new Download(DataKind.BOOK_EPUB, Addresses.book(language));
  }

  private static List<Download> calendars(Site site, Language language) {
    return CalendarKind.of(site).stream()
        .map(kind -> new Download(kind.data(), Addresses.calendar(kind, language)))
        .toList();
  }

  private static void addFeed(List<Download> all, Subject subject, Language language) {
    all.add(new Download(DataKind.FEED_ATOM, Addresses.atomFeed(subject, language)));
    all.add(new Download(DataKind.FEED_JSON, Addresses.jsonFeed(subject, language)));
  }

  private static void addCorrections(List<Download> all, Language language) {
    Subject corrections = new Subject.Corrections();
    all.add(new Download(DataKind.CORRECTIONS_ATOM, Addresses.atomFeed(corrections, language)));
    all.add(new Download(DataKind.CORRECTIONS_JSON, Addresses.jsonFeed(corrections, language)));
  }
}
