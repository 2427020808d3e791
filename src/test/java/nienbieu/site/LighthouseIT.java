package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.Lighthouse;
import nienbieu.site.browser.Lighthouse.Report;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What Lighthouse says of the site: a telephone of the middle class on slow 4G. */
@ExtendWith(RealBrowser.class)
class LighthouseIT {
  private static final List<String> KINDS = List.of("home", "events", "articles", "search index");
  private static final List<String> PERFECT = List.of("accessibility", "best-practices", "seo");
  private static final int ATTEMPTS = 3;

  @TempDir static Path folder;

  private static Lighthouse lighthouse;
  private static SiteFolder site;

  @BeforeAll
  static void install(BrowserSession session) throws IOException {
    site = FirstContentIT.built(folder.resolve("first"));
    lighthouse = Lighthouse.install(session, System.err::println);
  }

  @Test
  void itsScoresAreFull() throws IOException {
    String home = URI.create(site.base()).getPath();
    try (LoopbackServer server = new LoopbackServer(site.root(), home)) {
      List<String> slow = addresses(server.origin() + home);
      assertEquals(KINDS.size(), slow.size(), () -> "looked at " + slow);
      for (int attempt = 1; !slow.isEmpty(); attempt++) {
        for (Report report : lighthouse.measure(List.copyOf(slow))) {
          System.out.println(line(report));
          for (String category : PERFECT) {
            assertEquals(1.0, report.scores().get(category), () -> category + report.faults());
          }
          // Whoever else uses the machine can only make a page slower than it is.
          if (report.scores().get("performance") >= 0.99) {
            slow.remove(report.address());
          }
        }
        assertTrue(slow.isEmpty() || attempt < ATTEMPTS, () -> "too slow: " + slow);
      }
    }
  }

  @Test
  void whatIsWrongIsFound() throws IOException {
    Files.writeString(
        folder.resolve("index.html"),
        "<!doctype html><title></title><script>noSuchName()</script><img src='data:,'>");
    try (LoopbackServer server = new LoopbackServer(folder, "/")) {
      Report report = lighthouse.measure(List.of(server.origin() + "/")).get(0);
      PERFECT.forEach(category -> assertTrue(report.scores().get(category) < 1, category));
      String faults = String.join("\n", report.faults());
      List.of("image-alt", "errors-in-console", "document-title")
          .forEach(fault -> assertTrue(faults.contains(fault), faults));
    }
  }

  /** One page of each kind, by turns in one language and the next. */
  private static List<String> addresses(String base) {
    List<String> addresses = new ArrayList<>();
    for (PageKind kind : PageKind.of(site)) {
      if (KINDS.contains(kind.name())) {
        String page = kind.pages().get(addresses.size() % kind.pages().size());
        addresses.add(base + page.replace("index.html", ""));
      }
    }
    return addresses;
  }

  private static String line(Report report) {
    String path = report.address().replaceFirst("^[^/]*//[^/]*", "");
    return "Lighthouse " + path + " " + report.scores() + " " + report.times() + report.error();
  }
}
