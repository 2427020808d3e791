package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import nienbieu.site.browser.Watch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes the language keeps what was chosen, the anchor and the place on the page. */
@ExtendWith(RealBrowser.class)
class LanguageSwitchIT {
  private static final double NEAR = 2;

  @TempDir static Path folder;

  private static Browser browser;
  private static LoopbackServer server;
  private static TrialSite site;

  @BeforeAll
  static void build(BrowserSession session) throws IOException {
    browser = session.browser();
    site = new ManyFacets().in(folder).built();
    server = new LoopbackServer(site.output(), "/tiny/");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "http, index.html, event-e-130",
    "file, index.html, event-e-130",
    "http, order/newest-first.html, event-e-77",
    "file, events/index.html, event-e-60",
    "http, events/index.html?kind=meeting&kind=review&from=2016, event-e-150",
    "file, events/index.html?kind=meeting&kind=review&show=200&order=newest, event-e-21",
  })
  void theSameEventStandsInTheSamePlace(String scheme, String page, String event) {
    try (BrowserContext context = context()) {
      Watch watch = Watch.over(context, scheme.equals("file") ? "file://" : server.origin());
      Page tab = context.newPage();
      tab.navigate(address(scheme, "en/" + page));
      settled(tab, event);
      double top = 137;
      tab.evaluate(
          "([id, top]) => scrollBy({top: document.getElementById(id).getBoundingClientRect().top"
              + " - top, behavior: 'instant'})",
          List.of(event, top));
      assertEquals(top, top(tab, event), NEAR);
      afloat(tab).click();
      tab.waitForURL(url -> url.endsWith("/vi/" + page));
      settled(tab, event);
      assertEquals("vi", tab.locator("html").getAttribute("lang"));
      // The line above is as high in one language as in the other, or nearly.
      tab.waitForFunction(
          "([id, top]) => Math.abs(document.getElementById(id).getBoundingClientRect().top - top)"
              + " < 60",
          List.of(event, top));
      assertNull(tab.evaluate("sessionStorage.getItem('nienbieu.place')"), "it is used once");
      assertEquals(List.of(), watch.seen());
    }
  }

  @Test
  void theAnchorGoesWithTheLink() {
    try (BrowserContext context = context()) {
      Page tab = context.newPage();
      tab.navigate(address("http", "en/index.html#y2017"));
      afloat(tab).click();
      tab.waitForURL(url -> url.endsWith("/vi/index.html#y2017"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void aNewTabGetsTheChoiceAndTheOldOneStaysWhereItIs(String scheme) {
    try (BrowserContext context = context()) {
      Page tab = context.newPage();
      tab.navigate(address(scheme, "en/events/index.html?kind=meeting"));
      tab.waitForSelector(".chosen li");
      tab.evaluate("scrollTo(0, 900)");
      Page other =
          context.waitForPage(
              () ->
                  afloat(tab)
                      .click(
                          new Locator.ClickOptions()
                              .setModifiers(List.of(KeyboardModifier.CONTROL))));
      other.waitForURL(url -> url.endsWith("/vi/events/index.html?kind=meeting"));
      assertTrue(tab.url().endsWith("/en/events/index.html?kind=meeting"));
      assertNull(tab.evaluate("sessionStorage.getItem('nienbieu.place')"));
    }
  }

  @Test
  void withoutAScriptTheLinkIsThere() {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page tab = context.newPage();
      tab.navigate(address("http", "en/events/e-3.html"));
      tab.locator(".languages a[lang=vi]").click();
      tab.waitForURL(url -> url.endsWith("/vi/events/e-3.html"));
    }
  }

  @Test
  void whoeverOpensAPageAnewStartsAtItsHead() {
    try (BrowserContext context = context()) {
      Page tab = context.newPage();
      tab.navigate(address("http", "en/index.html"));
      tab.evaluate("scrollTo(0, 5000)");
      afloat(tab).click();
      tab.waitForURL(url -> url.endsWith("/vi/index.html"));
      tab.waitForFunction("scrollY > 1000");
      tab.navigate(address("http", "vi/events/e-3.html"));
      tab.navigate(address("http", "vi/index.html"));
      assertEquals(0, ((Number) tab.evaluate("scrollY")).intValue());
    }
  }

  @Test
  void whatFloatsHidesNothingThatHasTheFocus() {
    try (BrowserContext context = context()) {
      Page tab = context.newPage();
      tab.setViewportSize(360, 640);
      tab.navigate(address("http", "en/kinds/meeting.html"));
      tab.locator(".combine a").focus();
      for (int step = 0; step < 60; step++) {
        tab.keyboard().press("Tab");
        assertEquals(true, tab.evaluate(IN_SIGHT), () -> "step to " + tab.evaluate(FOCUSED));
      }
    }
  }

  private static final String FOCUSED = "document.activeElement.outerHTML";

  private static final String IN_SIGHT =
      """
      (() => {
        const box = document.activeElement.getBoundingClientRect();
        const corner = document.querySelector('.is-afloat');
        return box.top >= 0 && (!corner || box.bottom <= corner.getBoundingClientRect().top);
      })()
      """;

  private static BrowserContext context() {
    return browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
  }

  private static Locator afloat(Page tab) {
    return tab.locator(".languages.is-afloat a[lang=vi]");
  }

  private static void settled(Page tab, String event) {
    tab.waitForSelector("#" + event);
  }

  private static double top(Page tab, String id) {
    Object top = tab.evaluate("id => document.getElementById(id).getBoundingClientRect().top", id);
    return ((Number) top).doubleValue();
  }

  private static String address(String scheme, String page) {
    String root = site.output().toUri().toString();
    return (scheme.equals("file") ? root : server.origin() + "/tiny/") + page;
  }
}
