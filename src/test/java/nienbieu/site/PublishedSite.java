package nienbieu.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nienbieu.site.browser.LoopbackServer;

/** The site that this build has just made: the bytes that go to readers. */
final class PublishedSite {
  private static final SiteFolder SITE = read();

  private PublishedSite() {}

  /** Its files. */
  static SiteFolder folder() {
    return SITE;
  }

  /** Its kinds of pages. */
  static List<PageKind> kinds() {
    return PageKind.of(SITE);
  }

  /** The path under which its page for unknown addresses expects it. */
  static String home() {
    return URI.create(SITE.base()).getPath();
  }

  /** Serves it where it expects to be. */
  static LoopbackServer serve() throws IOException {
    return serve(home());
  }

  /** Serves it below a path and nowhere else, so that a link to the root of the host is wrong. */
  static LoopbackServer serve(String mount) throws IOException {
    return new LoopbackServer(SITE.root(), mount);
  }

  /** One page of each kind in each language. */
  static List<String> samples() {
    return kinds().stream().flatMap(kind -> kind.pages().stream()).toList();
  }

  /** One page of each kind, by turns in one language and the next. */
  static List<String> alternating() {
    List<String> pages = new ArrayList<>();
    for (PageKind kind : kinds()) {
      pages.add(kind.pages().get(pages.size() % kind.pages().size()));
    }
    return pages;
  }

  private static SiteFolder read() {
    Path folder = Path.of(System.getProperty("site.output", "site-output"));
    if (!Files.exists(folder.resolve("index.html"))) {
      throw new IllegalStateException("There is no site in " + folder + "; run mvn package first.");
    }
    try {
      return SiteFolder.read(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
