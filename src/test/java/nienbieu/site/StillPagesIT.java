package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.Budgets;
import nienbieu.site.browser.Load;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are there as soon as their style-sheet is, and nothing moves when the fonts come later. */
@ExtendWith(RealBrowser.class)
class StillPagesIT {
  private static Browser browser;
  private static LoopbackServer server;
  private static double mostShift;

  @BeforeAll
  static void open(BrowserSession session) throws IOException {
    browser = session.browser();
    server = PublishedSite.serve();
    mostShift = Budgets.read().of("shift");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  /** One page of each kind, by turns in one language and the next. */
  static List<String> pages() {
    return PublishedSite.alternating();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingMovesAndOnlyTheStyleSheetIsWaitedFor(String page) {
    for (int width : new int[] {360, 1280}) {
      try (BrowserContext context = context(width)) {
        Page tab = context.newPage();
        loadWithLateFonts(tab, page);
        String what = page + ", " + width + " pixels wide";
        assertTrue(shift(tab) <= mostShift, () -> what + " moves: " + tab.evaluate("moved"));
        tab.reload();
        tab.evaluate(TWO_FRAMES);
        assertTrue(shift(tab) <= mostShift, () -> what + " moves then: " + tab.evaluate("moved"));
        List<String> waitedFor =
            Load.of(tab).stream().filter(Load::blocking).map(Load::address).toList();
        assertEquals(1, waitedFor.size(), what + " waits for " + waitedFor);
        assertTrue(waitedFor.get(0).endsWith(".css"), what + " waits for " + waitedFor);
      }
    }
  }

  @Test
  void whatMovesIsSeen() {
    try (BrowserContext context = context(360)) {
      Page tab = context.newPage();
      loadWithLateFonts(tab, PublishedSite.folder().homes().get(0));
      assertEquals(0, shift(tab));
      tab.evaluate("document.querySelector('main').prepend(document.createElement('hr'))");
      tab.evaluate(TWO_FRAMES);
      assertTrue(shift(tab) > 0);
    }
  }

  /** Holds the fonts back until the page has been painted without them; an embed has none. */
  private static void loadWithLateFonts(Page tab, String page) {
    List<Route> held = new ArrayList<>();
    tab.route("**/*.woff2", held::add);
    tab.addInitScript(OBSERVE);
    tab.navigate(
        server.origin() + PublishedSite.home() + page,
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    boolean hasFonts = !page.startsWith("embed/");
    tab.waitForCondition(() -> hasFonts != held.isEmpty());
    tab.evaluate(TWO_FRAMES);
    assertFalse((boolean) tab.evaluate(FONT_IS_THERE), page);
    while (!held.isEmpty()) {
      List.copyOf(held).forEach(Route::resume);
      held.clear();
      tab.waitForLoadState();
      tab.evaluate("document.fonts.ready");
    }
    tab.evaluate(TWO_FRAMES);
    assertEquals(hasFonts, tab.evaluate(FONT_IS_THERE), page);
    tab.unroute("**/*.woff2");
  }

  private static double shift(Page tab) {
    return ((Number) tab.evaluate("moved.reduce((sum, one) => sum + one.value, 0)")).doubleValue();
  }

  private static BrowserContext context(int width) {
    return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
  }

  private static final String OBSERVE =
      """
      window.moved = [];
      new PerformanceObserver(list => list.getEntries().forEach(entry => moved.push({
        value: entry.value,
        what: entry.sources.map(source => [
          (source.node?.outerHTML ?? source.node?.textContent ?? '').slice(0, 80),
          JSON.stringify(source.previousRect), JSON.stringify(source.currentRect)
        ].join(' '))
      }))).observe({type: 'layout-shift', buffered: true});
      """;

  private static final String TWO_FRAMES =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  private static final String FONT_IS_THERE =
      "[...document.fonts].some(face => face.status === 'loaded' && /Serif/.test(face.family))";
}
