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
    if (!site.corrections().isEmpty()) {
      all.add(correctionsFeed(language));
    }
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
    if (isCorrected) {
      all.add(correctionsFeed(page.language()));
    }
    if (page.subject().equals(new Subject.Index(RecordKind.SOURCE))) {
      all.addAll(ofSources(site, page.language()));
    }
    if (page.subject() instanceof Subject.Data) {
      all.addAll(ofSite(site, page.language()));
    }
    return all;
  }

  private static Download correctionsFeed(Language language) {
    return new Download(DataKind.CORRECTIONS_ATOM, Addresses.correctionsFeed(language));
  }
}
