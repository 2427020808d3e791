package nienbieu.plan;

import java.util.ArrayList;
import java.util.List;
import nienbieu.language.Language;

/** Which files for other programs there are: one list for pages, and for what is written. */
public final class Downloads {
  private Downloads() {}

  /** Those of the whole site that a reader of a language may want, in the order of its page. */
  public static List<Download> ofSite(Site site, Language language) {
    List<Download> all = new ArrayList<>();
    if (!site.corrections().isEmpty()) {
      all.add(correctionsFeed(language));
    }
    if (Book.isMade(site.timeline())) {
      all.add(book(language));
    }
    return all;
  }

  /** Those that say what a page says. */
  public static List<Download> ofPage(Site site, Page page) {
    List<Download> all = new ArrayList<>();
    boolean isCorrected =
        page.subject() instanceof Subject.One one && !one.entry().corrections().isEmpty()
            || page.subject() instanceof Subject.Corrections;
    if (isCorrected) {
      all.add(correctionsFeed(page.language()));
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

  private static Download correctionsFeed(Language language) {
    return new Download(DataKind.CORRECTIONS_ATOM, Addresses.correctionsFeed(language));
  }
}
