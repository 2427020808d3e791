package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import nienbieu.site.browser.Watch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the real site, opened in a browser. */
@ExtendWith(RealBrowser.class)
class EveryPageIT {
  private static final Path SCRIPTED = Path.of("src/test/resources/scripted-site");
  private static final List<String> COMPLAINTS = new ArrayList<>();
  private static final List<String> TOO_WIDE = new ArrayList<>();

  private static LoopbackServer server;
  private static Browser browser;

  /** Opens every page once, as wide as a small phone. */
  @BeforeAll
  static void openEveryPage(BrowserSession session) throws IOException {
    server = PublishedSite.serve();
    browser = session.browser();
    try (BrowserContext context = browser.newContext(size(320))) {
      Watch watch = Watch.over(context, server.origin());
      Page tab = context.newPage();
      for (String page : PublishedSite.folder().pages().keySet()) {
        tab.navigate(address(page));
        int width = (int) tab.evaluate(WIDTH);
        if (width > 320) {
          TOO_WIDE.add(page + ": " + width + " " + tab.evaluate(WIDEST));
        }
        watch.seen().forEach(seen -> COMPLAINTS.add(page + ": " + seen));
      }
    }
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void noPageAsksAnotherHostOrComplains() {
    assertEquals("", String.join("\n", COMPLAINTS));
  }

  @Test
  void noPageIsWiderThanASmallPhone() {
    assertEquals("", String.join("\n", TOO_WIDE));
  }

  @Test
  void thatWouldHaveBeenSeen() {
    try (BrowserContext context = browser.newContext(size(320))) {
      Watch watch = Watch.over(context, server.origin());
      Page tab = context.newPage();
      tab.navigate(address(SiteFolder.COVER));
      tab.evaluate("document.querySelector('main').style.width = '400px'");
      assertTrue((int) tab.evaluate(WIDTH) > 320);
      assertEquals(List.of(), watch.seen());
      tab.evaluate("new Image().src = 'https://example.org/a.png'");
      tab.waitForCondition(() -> !watch.seen().isEmpty());
    }
  }

  private static final String WIDTH = "document.documentElement.scrollWidth";

  /** The elements that stick out, or whose words do. */
  private static final String WIDEST =
      """
      [...document.body.querySelectorAll('*')]
        .filter(element => element.getBoundingClientRect().right > innerWidth
            || element.scrollWidth > element.clientWidth
            && getComputedStyle(element).overflowX === 'visible')
        .map(element => element.tagName + '.' + element.className).slice(0, 5).join(' ')
      """;

  @Test
  void everythingIsReadableWithoutJavaScript() {
    List<String> pages = PublishedSite.samples().stream().map(EveryPageIT::address).toList();
    assertEquals("", String.join("\n", saidByScripts(pages)));
  }

  @Test
  void whatOnlyAScriptSaysWouldHaveBeenSeen() throws IOException {
    try (LoopbackServer scripted = new LoopbackServer(SCRIPTED, "/")) {
      String page = scripted.origin() + "/index.html";
      assertEquals(
          List.of(
              page + " needs a script to say: Written by a script.",
              page + " needs a script to say: Inside something closed.",
              page + " needs a script to say: A button with as many words as only a text has.",
              page + " needs a script to say: 2021"),
          saidByScripts(List.of(page)));
    }
  }

  private static List<String> saidByScripts(List<String> addresses) {
    Browser.NewContextOptions off = size(1280).setJavaScriptEnabled(false);
    try (BrowserContext with = browser.newContext(size(1280));
        BrowserContext without = browser.newContext(off)) {
      Page one = with.newPage();
      Page other = without.newPage();
      List<String> found = new ArrayList<>();
      for (String page : addresses) {
        one.navigate(page);
        other.navigate(page);
        List<String> said = lines(other, false);
        assertTrue(said.size() > 1, page + " says next to nothing: " + said);
        lines(one, true).stream()
            // What one may choose is said together with how many events it leaves.
            .filter(line -> said.stream().noneMatch(plain -> (plain + " ").startsWith(line + " ")))
            .forEach(line -> found.add(page + " needs a script to say: " + line));
      }
      return found;
    }
  }

  /**
   * What a page says with everything opened. A tool may come with the script that it needs: its few
   * words are no text that a reader would miss. What one may choose in it is, and so are long words
   * in a button.
   */
  private static List<String> lines(Page tab, boolean scripted) {
    tab.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    if (scripted && tab.locator("#choosing").count() > 0) {
      // Boxes are made of links when somebody opens their list.
      tab.waitForFunction("!document.querySelector('[data-facet] ul a')");
    }
    tab.evaluate(WITHOUT_TOOLS);
    return tab.locator("body").innerText().lines().map(String::strip).distinct().toList();
  }

  private static final String WITHOUT_TOOLS =
      """
      const tools = [...document.querySelectorAll('button, label:has(select, input), legend')];
      document.querySelectorAll('select').forEach((select) => {
        // Which way round a list stands is no text; years are.
        if (select.name !== 'order' && select.checkVisibility()) {
          [...select.options].filter((one) => one.value).forEach((one) =>
            document.body.append(
              Object.assign(document.createElement('p'), { textContent: one.text })));
        }
        select.remove();
      });
      tools.forEach((tool) => tool.textContent.trim().length > 40 || tool.remove());
      """;

  private static String address(String page) {
    return server.origin() + PublishedSite.home() + page;
  }

  private static Browser.NewContextOptions size(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 800);
  }
}
