package nienbieu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nienbieu.book.Epub;
import nienbieu.export.DataFiles;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.plan.Addresses;
import nienbieu.plan.Book;
import nienbieu.plan.Directory;
import nienbieu.plan.EventData;
import nienbieu.plan.Imprint;
import nienbieu.plan.Page;
import nienbieu.plan.Parallel;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import nienbieu.read.PhraseReader;
import nienbieu.render.Assets;
import nienbieu.render.PageRenderer;
import nienbieu.search.EventFacts;
import nienbieu.search.Search;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;

/** Every file of the finished site and how its bytes are made; nothing is made here. */
final class SiteFiles {
  private final Site site;
  private final SourceTree content;
  private final Map<Language, Phrases> phrases;
  private final Assets assets;
  private final PageRenderer renderer;
  private final Imprint imprint;

  private SiteFiles(
      Site site,
      SourceTree content,
      Map<Language, Phrases> phrases,
      Assets assets,
      PageRenderer renderer) {
    this.site = site;
    this.content = content;
    this.phrases = phrases;
    this.assets = assets;
    this.renderer = renderer;
    this.imprint = new Imprint(generator(), content::hash);
  }

  /**
   * The files of a site.
   *
   * @param content holds the images
   * @param templates make the pages
   * @param problems gets what is wrong with the templates
   * @return nothing if the templates cannot be used
   */
  static Optional<SiteFiles> of(
      Site site, SourceTree content, SourceTree templates, Problems problems) {
    return of(site, content, templates, Optional.empty(), problems);
  }

  /**
   * The same, faster.
   *
   * @param before the files of an earlier site, perhaps with the same templates
   */
  static Optional<SiteFiles> of(
      Site site,
      SourceTree content,
      SourceTree templates,
      Optional<SiteFiles> before,
      Problems problems) {
    Map<Language, Phrases> phrases =
        PhraseReader.read(templates, site.timeline().languages(), problems);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Assets assets = Assets.of(templates);
    PageRenderer renderer =
        new PageRenderer(site, templates, phrases, assets, before.map(old -> old.renderer));
    renderer.check(problems);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(new SiteFiles(site, content, phrases, assets, renderer));
  }

  /**
   * All of them, pages in their order. Those of which there is one for each event are listed anew
   * each time, a few at once: all of them together weigh more than the events.
   */
  Iterable<SiteFile> all() {
    List<SiteFile> once = new ArrayList<>(exports());
    once.addAll(eventData());
    once.addAll(books());
    once.addAll(cards());
    once.addAll(besidePages());
    List<SiteFile> search = search();
    List<Supplier<Stream<SiteFile>>> parts = new ArrayList<>();
    // First, because its index needs most memory, and pages leave behind what others may use.
    parts.add(search::stream);
    parts.addAll(pagesInParts());
    parts.addAll(eventPagesAsData());
    parts.add(once::stream);
    return new Joined<>(parts);
  }

  /** What stands beside the pages that a browser shows: style-sheets, scripts, images. */
  List<SiteFile> besidePages() {
    List<SiteFile> beside = new ArrayList<>(assets.files());
    beside.addAll(images());
    return beside;
  }

  /** What is for other programs, and what a browser asks for to search. */
  List<SiteFile> forPrograms() {
    List<SiteFile> all = new ArrayList<>(exports());
    eventPagesAsData().forEach(part -> part.get().forEach(all::add));
    all.addAll(books());
    all.addAll(search());
    all.addAll(cards());
    return all;
  }

  /** What they are made of and by. */
  Imprint imprint() {
    return imprint;
  }

  private static String generator() {
    try {
      return Version.text();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** All HTML pages. */
  Iterable<SiteFile> pages() {
    return new Joined<>(pagesInParts());
  }

  private List<Supplier<Stream<SiteFile>>> pagesInParts() {
    List<Supplier<Stream<SiteFile>>> parts = new ArrayList<>();
    parts.add(() -> Stream.of(cover(), notFound()));
    for (Language language : site.timeline().languages()) {
      parts.add(
          () ->
              site.pages(language)
                  .flatMap(page -> Stream.concat(Stream.of(file(page)), embed(page).stream())));
    }
    parts.add(
        () ->
            site.subjects().stream()
                .flatMap(subject -> site.parallels(subject).stream().map(this::file)));
    return parts;
  }

  private List<Supplier<Stream<SiteFile>>> eventPagesAsData() {
    List<Supplier<Stream<SiteFile>>> parts = new ArrayList<>();
    for (Language language : site.timeline().languages()) {
      parts.add(() -> DataFiles.ofEventPages(site, language));
    }
    return parts;
  }

  /**
   * Finds HTML pages.
   *
   * @return for a path below the root of the site the page that {@link #pages} has there
   */
  Function<String, Optional<SiteFile>> pagesByPath() {
    Directory directory = Directory.of(site);
    return path ->
        Stream.of(cover(), notFound())
            .filter(one -> one.path().text().equals(path))
            .findFirst()
            .or(() -> directory.page(path).map(this::file))
            .or(() -> directory.embedded(path).flatMap(this::embed))
            .or(() -> directory.parallel(path).map(this::file));
  }

  private SiteFile cover() {
    return new SiteFile(Addresses.COVER, renderer::cover);
  }

  private SiteFile notFound() {
    return new SiteFile(Addresses.NOT_FOUND, renderer::notFound);
  }

  private SiteFile file(Page page) {
    return new SiteFile(page.path(), () -> renderer.render(page));
  }

  private SiteFile file(Parallel page) {
    return new SiteFile(page.path(), () -> renderer.render(page));
  }

  /** The small page for other sites, of what can be shown so. */
  private Optional<SiteFile> embed(Page page) {
    return site.embeddable(page.subject()).isEmpty()
        ? Optional.empty()
        : Optional.of(new SiteFile(Addresses.embed(page), () -> renderer.embed(page)));
  }

  private List<SiteFile> exports() {
    return DataFiles.of(site, phrases, imprint);
  }

  private List<SiteFile> cards() {
    return renderer.cards();
  }

  /** What a browser asks for to choose events. */
  List<SiteFile> eventData() {
    EventData data = site.facets().data();
    List<SiteFile> files = new ArrayList<>();
    if (data.events() > 0) {
      files.add(new SiteFile(data.facts(), () -> EventFacts.of(site)));
      for (Language language : site.timeline().languages()) {
        for (int piece = 0; piece < data.pieces(); piece++) {
          int number = piece;
          SitePath path = data.lines(language, piece);
          files.add(new SiteFile(path, () -> renderer.lines(language, number)));
        }
      }
    }
    return files;
  }

  private List<SiteFile> books() {
    List<SiteFile> books = new ArrayList<>();
    if (Book.isMade(site.timeline())) {
      for (Language language : site.timeline().languages()) {
        books.add(new SiteFile(Addresses.book(language), () -> book(language)));
      }
    }
    return books;
  }

  private byte[] book(Language language) {
    return Epub.of(
        site,
        renderer.book(language),
        renderer.bookStyle(),
        name -> content.binaries().get("images/" + name).bytes());
  }

  private List<SiteFile> search() {
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

  private List<SiteFile> images() {
    // One picture may have two records, each with words of its own.
    Set<String> names = new TreeSet<>();
    site.timeline().images().forEach(image -> names.add(image.file()));
    return names.stream()
        .map(
            name ->
                new SiteFile(
                    Addresses.ofImage(name), content.binaries().get("images/" + name)::bytes))
        .toList();
  }
}
