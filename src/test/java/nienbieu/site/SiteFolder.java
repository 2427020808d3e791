package nienbieu.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A finished site on disk: its files, and its HTML pages parsed. */
final class SiteFolder {
  static final String COVER = "index.html";
  static final String NOT_FOUND = "404.html";

  /** Where pages stand that other sites show in a frame. */
  static final String EMBEDDED = "embed/";

  private final Path root;
  private final SortedSet<String> files = new TreeSet<>();
  private final SortedMap<String, Document> pages = new TreeMap<>();

  private SiteFolder(Path root) {
    this.root = root;
  }

  /** Reads a site; hidden folders and symbolic links are files like others here. */
  static SiteFolder read(Path root) throws IOException {
    SiteFolder site = new SiteFolder(root);
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : (Iterable<Path>) walk.filter(path -> !Files.isDirectory(path))::iterator) {
        site.files.add(root.relativize(path).toString().replace('\\', '/'));
      }
    }
    for (String file : site.files) {
      if (file.endsWith(".html")) {
        site.pages.put(file, Jsoup.parse(site.text(file)));
      }
    }
    return site;
  }

  /** The folder. */
  Path root() {
    return root;
  }

  /** Every file, relative to the root, exactly as it is spelled on disk. */
  SortedSet<String> files() {
    return Collections.unmodifiableSortedSet(files);
  }

  /** Every HTML page by its file. */
  SortedMap<String, Document> pages() {
    return Collections.unmodifiableSortedMap(pages);
  }

  /** A file's text. */
  String text(String file) throws IOException {
    return Files.readString(root.resolve(file), StandardCharsets.UTF_8);
  }

  /** The site's public address, ending in a slash: what the cover says of itself. */
  String base() {
    return Optional.ofNullable(pages.get(COVER))
        .map(cover -> cover.selectFirst("link[rel=canonical]"))
        .map(link -> link.attr("href"))
        .filter(address -> address.endsWith("/"))
        .orElse("https://the-cover-has-no-canonical-address.invalid/");
  }

  /** The public address of a page; a server shows a folder for an {@code index.html}. */
  String address(String page) {
    boolean index = page.equals("index.html") || page.endsWith("/index.html");
    return base() + (index ? page.substring(0, page.length() - "index.html".length()) : page);
  }

  /** The page of a public address, if there is one. */
  Optional<String> pageAt(String address) {
    if (!address.startsWith(base())) {
      return Optional.empty();
    }
    String path = address.substring(base().length());
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return pages.containsKey(file) ? Optional.of(file) : Optional.empty();
  }

  /** The home pages, in the order in which the cover names their languages. */
  List<String> homes() {
    return pages.get(COVER).select("head > link[rel=alternate][hreflang]").stream()
        .filter(link -> !link.attr("hreflang").equals("x-default"))
        .map(link -> pageAt(link.attr("href")).orElseThrow())
        .toList();
  }

  /** Whether a page asks search engines to leave it out. */
  boolean isHidden(String page) {
    Element robots = pages.get(page).selectFirst("meta[name=robots]");
    return page.equals(NOT_FOUND) || robots != null && robots.attr("content").contains("noindex");
  }

  /** Whether a page shows two languages side by side: its folder is named for both. */
  boolean isParallel(String page) {
    String folder = languageFolder(page);
    for (int at = folder.indexOf('-'); at > 0; at = folder.indexOf('-', at + 1)) {
      if (isLanguage(folder.substring(0, at)) && isLanguage(folder.substring(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLanguage(String folder) {
    return pages.containsKey(folder + "/" + COVER);
  }

  /** Whether a page is there to be shown in a frame by other sites. */
  static boolean isEmbedded(String page) {
    return page.startsWith(EMBEDDED);
  }

  /** The language folder that a page stands in, or the empty text for one that stands in none. */
  static String languageFolder(String page) {
    if (isEmbedded(page)) {
      return "";
    }
    int slash = page.indexOf('/');
    return slash < 0 ? "" : page.substring(0, slash);
  }
}
