package nienbieu;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nienbieu.export.CorrectionsFeed;
import nienbieu.export.EventFacts;
import nienbieu.export.Robots;
import nienbieu.export.Search;
import nienbieu.export.Sitemap;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.plan.Addresses;
import nienbieu.plan.EventData;
import nienbieu.plan.Page;
import nienbieu.plan.Parallel;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;
import nienbieu.read.PhraseReader;
import nienbieu.render.Assets;
import nienbieu.render.PageRenderer;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;

/** Every file of the finished site and how its bytes are made; nothing is made here. */
final class SiteFiles {
  private final List<SiteFile> files = new ArrayList<>();
  private int pages;

  private SiteFiles() {}

  /**
   * The files of a site.
   *
   * @param content holds the images
   * @param templates make the pages
   * @param problems gets what is wrong with the templates; the files are of no use then
   */
  static SiteFiles of(Site site, SourceTree content, SourceTree templates, Problems problems) {
    Map<Language, Phrases> phrases =
        PhraseReader.read(templates, site.timeline().languages(), problems);
    SiteFiles all = new SiteFiles();
    if (problems.hasErrors()) {
      return all;
    }
    Assets assets = Assets.of(templates);
    PageRenderer renderer = new PageRenderer(site, templates, phrases, assets);
    renderer.check(problems);
    all.addPages(site, renderer);
    all.addExports(site, phrases);
    all.addEventData(site, renderer);
    all.addSearch(site, phrases);
    all.files.addAll(assets.files());
    all.addImages(site, content);
    return all;
  }

  /** All of them; pages first, in their order. */
  List<SiteFile> all() {
    return files;
  }

  /** How many of them are HTML pages. */
  int pages() {
    return pages;
  }

  private void addPages(Site site, PageRenderer renderer) {
    add(Addresses.COVER, renderer::cover);
    add(Addresses.NOT_FOUND, renderer::notFound);
    for (Page page : site.pages()) {
      add(page.path(), () -> renderer.render(page));
      if (!site.embeddable(page.subject()).isEmpty()) {
        add(Addresses.embed(page), () -> renderer.embed(page));
      }
    }
    for (Subject subject : site.subjects()) {
      for (Parallel page : site.parallels(subject)) {
        add(page.path(), () -> renderer.render(page));
      }
    }
    pages = files.size();
  }

  private void addExports(Site site, Map<Language, Phrases> phrases) {
    Sitemap sitemap = new Sitemap(site);
    add(new SitePath("sitemap.xml"), sitemap::main);
    for (int part = 1; sitemap.parts() > 1 && part <= sitemap.parts(); part++) {
      int number = part;
      add(Sitemap.partPath(part), () -> sitemap.part(number));
    }
    add(new SitePath("robots.txt"), () -> Robots.of(site.timeline().settings()));
    if (!site.corrections().isEmpty()) {
      phrases.forEach(
          (language, words) ->
              add(Addresses.correctionsFeed(language), () -> CorrectionsFeed.of(site, words)));
    }
    // GitHub Pages: without this file a branch deployment is run through Jekyll.
    add(new SitePath(".nojekyll"), () -> "".getBytes(StandardCharsets.UTF_8));
  }

  private void addEventData(Site site, PageRenderer renderer) {
    EventData data = site.eventData();
    if (data.events() == 0) {
      return;
    }
    add(data.facts(), () -> EventFacts.of(site));
    for (Language language : site.timeline().languages()) {
      for (int piece = 0; piece < data.pieces(); piece++) {
        int number = piece;
        add(data.lines(language, piece), () -> renderer.lines(language, number));
      }
    }
  }

  private void addSearch(Site site, Map<Language, Phrases> phrases) {
    List<List<SiteFile>> byLanguage = new ArrayList<>();
    for (Language language : site.timeline().languages()) {
      byLanguage.add(new Search(site, language, phrases.get(language)).files());
    }
    // The first file of each makes an index: side by side, each on a processor of its own.
    byLanguage.forEach(search -> files.add(search.get(0)));
    byLanguage.forEach(search -> files.addAll(search.subList(1, search.size())));
  }

  private void addImages(Site site, SourceTree content) {
    // One picture may have two records, each with words of its own.
    Set<String> names = new TreeSet<>();
    site.timeline().images().forEach(image -> names.add(image.file()));
    for (String name : names) {
      add(Addresses.ofImage(name), content.binaries().get("images/" + name)::bytes);
    }
  }

  private void add(SitePath path, Supplier<byte[]> bytes) {
    files.add(new SiteFile(path, bytes));
  }
}
