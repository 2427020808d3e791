package nienbieu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nienbieu.book.Epub;
import nienbieu.export.DataFiles;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.plan.Addresses;
import nienbieu.plan.Book;
import nienbieu.plan.EventData;
import nienbieu.plan.Imprint;
import nienbieu.plan.Page;
import nienbieu.plan.Parallel;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;
import nienbieu.read.PhraseReader;
import nienbieu.render.Assets;
import nienbieu.render.PageRenderer;
import nienbieu.search.EventFacts;
import nienbieu.search.Search;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;

/** Every file of the finished site and how its bytes are made; nothing is made here. */
final class SiteFiles {
  private final List<SiteFile> pages = new ArrayList<>();
  private final List<SiteFile> eventData = new ArrayList<>();
  private final List<SiteFile> books = new ArrayList<>();
  private final List<SiteFile> images = new ArrayList<>();
  private List<SiteFile> assets = List.of();
  private Supplier<List<SiteFile>> exports = List::of;
  private Supplier<List<SiteFile>> search = List::of;
  private Supplier<List<SiteFile>> cards = List::of;
  private Optional<PageRenderer> renderer = Optional.empty();
  private Optional<Imprint> imprint = Optional.empty();

  private SiteFiles() {}

  /**
   * The files of a site.
   *
   * @param content holds the images
   * @param templates make the pages
   * @param problems gets what is wrong with the templates; the files are of no use then
   */
  static SiteFiles of(Site site, SourceTree content, SourceTree templates, Problems problems) {
    return of(site, content, templates, Optional.empty(), problems);
  }

  /**
   * The same, faster.
   *
   * @param before the files of an earlier site, perhaps with the same templates
   */
  static SiteFiles of(
      Site site,
      SourceTree content,
      SourceTree templates,
      Optional<SiteFiles> before,
      Problems problems) {
    Map<Language, Phrases> phrases =
        PhraseReader.read(templates, site.timeline().languages(), problems);
    SiteFiles all = new SiteFiles();
    if (problems.hasErrors()) {
      return all;
    }
    Assets assets = Assets.of(templates);
    PageRenderer renderer =
        new PageRenderer(site, templates, phrases, assets, before.flatMap(old -> old.renderer));
    renderer.check(problems);
    all.renderer = Optional.of(renderer);
    all.addPages(site, renderer);
    Imprint imprint = new Imprint(generator(), content::hash);
    all.imprint = Optional.of(imprint);
    all.exports = () -> DataFiles.of(site, phrases, imprint);
    all.addBooks(site, renderer, content);
    all.addEventData(site, renderer);
    all.search = () -> search(site, phrases);
    all.cards = renderer::cards;
    all.assets = assets.files();
    all.addImages(site, content);
    return all;
  }

  /** All of them; pages first, in their order. */
  List<SiteFile> all() {
    List<SiteFile> all = new ArrayList<>(pages);
    all.addAll(exports.get());
    all.addAll(eventData);
    all.addAll(books);
    all.addAll(search.get());
    all.addAll(cards.get());
    all.addAll(assets);
    all.addAll(images);
    return all;
  }

  /** What a browser asks for to show a page. */
  List<SiteFile> shown() {
    List<SiteFile> shown = new ArrayList<>(pages);
    shown.addAll(eventData);
    shown.addAll(assets);
    shown.addAll(images);
    return shown;
  }

  /** All others: it takes a moment to know which they are. */
  List<SiteFile> others() {
    List<SiteFile> others = new ArrayList<>(exports.get());
    others.addAll(books);
    others.addAll(search.get());
    others.addAll(cards.get());
    return others;
  }

  /** How many of them are HTML pages. */
  int pages() {
    return pages.size();
  }

  /** What they are made of and by; nothing if they are of no use. */
  Optional<Imprint> imprint() {
    return imprint;
  }

  private static String generator() {
    try {
      return Version.text();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void addPages(Site site, PageRenderer renderer) {
    add(pages, Addresses.COVER, renderer::cover);
    add(pages, Addresses.NOT_FOUND, renderer::notFound);
    for (Page page : site.pages()) {
      add(pages, page.path(), () -> renderer.render(page));
      if (!site.embeddable(page.subject()).isEmpty()) {
        add(pages, Addresses.embed(page), () -> renderer.embed(page));
      }
    }
    for (Subject subject : site.subjects()) {
      for (Parallel page : site.parallels(subject)) {
        add(pages, page.path(), () -> renderer.render(page));
      }
    }
  }

  private void addEventData(Site site, PageRenderer renderer) {
    EventData data = site.eventData();
    if (data.events() == 0) {
      return;
    }
    add(eventData, data.facts(), () -> EventFacts.of(site));
    for (Language language : site.timeline().languages()) {
      for (int piece = 0; piece < data.pieces(); piece++) {
        int number = piece;
        add(eventData, data.lines(language, piece), () -> renderer.lines(language, number));
      }
    }
  }

  private void addBooks(Site site, PageRenderer renderer, SourceTree content) {
    if (Book.isMade(site.timeline())) {
      for (Language language : site.timeline().languages()) {
        add(
            books,
            Addresses.book(language),
            () ->
                Epub.of(
                    site,
                    renderer.book(language),
                    renderer.bookStyle(),
                    name -> content.binaries().get("images/" + name).bytes()));
      }
    }
  }

  private static List<SiteFile> search(Site site, Map<Language, Phrases> phrases) {
    List<SiteFile> files = new ArrayList<>();
    List<List<SiteFile>> byLanguage = new ArrayList<>();
    for (Language language : site.timeline().languages()) {
      byLanguage.add(new Search(site, language, phrases.get(language)).files());
    }
    // The first file of each makes an index: side by side, each on a processor of its own.
    byLanguage.forEach(search -> files.add(search.get(0)));
    byLanguage.forEach(search -> files.addAll(search.subList(1, search.size())));
    return files;
  }

  private void addImages(Site site, SourceTree content) {
    // One picture may have two records, each with words of its own.
    Set<String> names = new TreeSet<>();
    site.timeline().images().forEach(image -> names.add(image.file()));
    for (String name : names) {
      add(images, Addresses.ofImage(name), content.binaries().get("images/" + name)::bytes);
    }
  }

  private static void add(List<SiteFile> files, SitePath path, Supplier<byte[]> bytes) {
    files.add(new SiteFile(path, bytes));
  }
}
