package nienbieu.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nienbieu.citation.Work;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.plan.Addresses;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;

/** Every file of a site that is for other programs, and how its bytes are made. */
public final class DataFiles {
  private final Site site;
  private final Map<Language, Phrases> phrases;
  private final List<SiteFile> files = new ArrayList<>();

  private DataFiles(Site site, Map<Language, Phrases> phrases) {
    this.site = site;
    this.phrases = phrases;
  }

  /** The files of a site; none is made yet. */
  public static List<SiteFile> of(Site site, Map<Language, Phrases> phrases) {
    DataFiles all = new DataFiles(site, phrases);
    all.addSitemap();
    all.addFeeds();
    all.addTimelineJs();
    all.addCitations();
    all.addForServers();
    return all.files;
  }

  private void addSitemap() {
    Sitemap sitemap = new Sitemap(site);
    add(new SitePath("sitemap.xml"), sitemap::main);
    for (int part = 1; sitemap.parts() > 1 && part <= sitemap.parts(); part++) {
      int number = part;
      add(Sitemap.partPath(part), () -> sitemap.part(number));
    }
  }

  private void addFeeds() {
    if (!site.corrections().isEmpty()) {
      phrases.forEach(
          (language, words) ->
              add(Addresses.correctionsFeed(language), () -> CorrectionsFeed.of(site, words)));
    }
  }

  // TimelineJS refuses a timeline without events.
  private void addTimelineJs() {
    if (site.timeline().events().size() > 0) {
      phrases.forEach(
          (language, words) ->
              add(Addresses.data(language, "timelinejs.json"), () -> TimelineJs.of(site, words)));
    }
  }

  private void addCitations() {
    for (Language language : phrases.keySet()) {
      add(language, "site", () -> List.of(Cited.site(site, language)));
      if (site.timeline().sources().size() > 0) {
        add(language, "sources", () -> Cited.sources(site, language));
      }
    }
  }

  private void add(Language language, String name, Supplier<List<Work>> works) {
    add(Addresses.data(language, name + ".bib"), () -> Cited.bibTeX(works.get()));
    add(Addresses.data(language, name + ".ris"), () -> Cited.ris(works.get()));
    add(Addresses.data(language, name + ".csl.json"), () -> Cited.cslJson(works.get()));
  }

  private void addForServers() {
    add(new SitePath("robots.txt"), () -> Robots.of(site.timeline().settings()));
    // GitHub Pages: without this file a branch deployment is run through Jekyll.
    add(new SitePath(".nojekyll"), () -> "".getBytes(StandardCharsets.UTF_8));
  }

  private void add(SitePath path, Supplier<byte[]> bytes) {
    files.add(new SiteFile(path, bytes));
  }
}
