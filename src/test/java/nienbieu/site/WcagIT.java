package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What WCAG 2.2 asks for and axe does not look at, on every kind of page. */
@ExtendWith(RealBrowser.class)
class WcagIT {
  private static final Path CHECKS = Path.of("src/test/resources/wcag");

  private static LoopbackServer server;
  private static BrowserContext context;
  private static Page tab;

  @BeforeAll
  static void open(BrowserSession session) throws IOException {
    server = PublishedSite.serve();
    // What readers set for themselves is no part of the page and not under its policy.
    context = session.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true));
    tab = context.newPage();
  }

  @AfterAll
  static void close() {
    context.close();
    server.close();
  }

  static List<String> pages() {
    return PublishedSite.samples();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingIsWrong(String page) throws IOException {
    List<String> found = new ArrayList<>();
    tab.setViewportSize(1280, 800);
    motion(ReducedMotion.REDUCE);
    tab.navigate(server.origin() + PublishedSite.home() + page);
    for (String check : List.of("motion", "languages", "order", "targets", "focus")) {
      found.addAll(faults(check, check + ", 1280 pixels wide"));
    }
    motion(ReducedMotion.NO_PREFERENCE);
    found.addAll(faults("motion", "motion"));
    tab.setViewportSize(360, 640);
    for (String check : List.of("targets", "focus")) {
      found.addAll(faults(check, check + ", 360 pixels wide"));
    }
    // Twice as large on a screen of 1280 pixels, and four times (1.4.4, 1.4.10).
    for (int width : List.of(640, 320)) {
      tab.setViewportSize(width, 400);
      found.addAll(faults("clipped", "clipped, " + width + " pixels wide"));
      with(WIDER_SPACES, found, "clipped, wider spaces, " + width + " pixels wide");
    }
    assertEquals("", String.join("\n", found), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"focus", "targets", "clipped", "motion", "languages", "order"})
  void whatIsWrongIsFound(String check) throws IOException {
    motion(ReducedMotion.REDUCE);
    tab.setViewportSize(320, 400);
    tab.navigate(CHECKS.resolve(check + ".html").toAbsolutePath().toUri().toString());
    List<String> expected = Files.readAllLines(CHECKS.resolve(check + ".txt"));
    assertTrue(!expected.isEmpty());
    assertEquals(expected, faults(check, "").stream().map(fault -> fault.substring(2)).toList());
  }

  // What a reader may set without losing anything (1.4.12).
  private static final String WIDER_SPACES =
      """
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
      """;

  /** With a style-sheet of the reader's own. */
  private static void with(String style, List<String> found, String title) throws IOException {
    tab.evaluate(
        "text => { const style = document.createElement('style'); style.id = 'own';"
            + " style.textContent = text; document.head.append(style); }",
        style);
    found.addAll(faults("clipped", title));
    tab.evaluate("document.getElementById('own').remove()");
  }

  private static List<String> faults(String check, String title) throws IOException {
    List<?> found = (List<?>) tab.evaluate(Files.readString(CHECKS.resolve(check + ".js")));
    return found.stream().map(fault -> title + ": " + fault).toList();
  }

  private static void motion(ReducedMotion motion) {
    tab.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(motion));
  }
}
