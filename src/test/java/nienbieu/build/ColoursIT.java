package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/** Light, dark, or what the device says: the reader's choice holds on every page. */
@ExtendWith(RealBrowser.class)
class ColoursIT {
  private static final String LIGHT = "rgb(250, 246, 236)";
  private static final String DARK = "rgb(21, 16, 13)";
  private static final String EVENT = "en/events/opening.html";

  @TempDir static Path folder;

  private static Browser browser;
  private static LoopbackServer server;
  private static TrialSite site;

  @BeforeAll
  static void build(BrowserSession session) throws IOException {
    browser = session.browser();
    site = TrialSite.tiny(folder).built();
    server = new LoopbackServer(site.output(), "/tiny/");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"http, LIGHT", "http, DARK", "file, LIGHT", "file, DARK"})
  void theChoiceHoldsOnEveryPageUntilItIsTakenBack(String scheme, ColorScheme system) {
    boolean dark = system == ColorScheme.DARK;
    String own = dark ? DARK : LIGHT;
    String other = dark ? LIGHT : DARK;
    try (BrowserContext context = context(system)) {
      Watch watch = Watch.over(context, scheme.equals("file") ? "file://" : server.origin());
      Page tab = at(context, scheme, EVENT);
      assertEquals(own, paper(tab));
      assertEquals("", chosen(tab));
      choose(tab, dark ? "light" : "dark");
      assertEquals(other, paper(tab), "at once");
      tab.reload();
      assertSoon(other, tab, scheme, "after a reload");
      assertEquals(dark ? "light" : "dark", chosen(tab));
      assertEquals(dark ? "light" : "dark", tab.evaluate(WIDGETS), "boxes and scroll bars too");
      for (String page : List.of("vi/index.html", "index.html", "vi-en/events/opening.html")) {
        tab.navigate(address(scheme, page));
        assertSoon(other, tab, scheme, page);
      }
      tab.navigate(address(scheme, "embed/" + EVENT));
      assertEquals(own, paper(tab), "in the page of another site nothing was chosen");
      tab.navigate(address(scheme, "vi/index.html"));
      choose(tab, "");
      assertEquals(own, paper(tab), "taken back");
      tab.navigate(address(scheme, EVENT));
      assertSoon(own, tab, scheme, "taken back everywhere");
      assertNull(tab.evaluate("document.documentElement.dataset.colours ?? null"));
      assertEquals(List.of(), watch.seen());
    }
  }

  /**
   * From a disk each page may have a process of its own, and the browser passes on what another one
   * kept a moment later; then the page hears of it and changes.
   */
  private static void assertSoon(String colour, Page tab, String scheme, String what) {
    if (scheme.equals("file")) {
      tab.waitForFunction("colour => " + PAPER + " === colour", colour);
    }
    assertEquals(colour, paper(tab), what);
  }

  private static final String PAPER = "getComputedStyle(document.body).backgroundColor";
  private static final String WIDGETS = "getComputedStyle(document.documentElement).colorScheme";

  @Test
  void thePageHasItsColoursBeforeItHasABody() {
    try (BrowserContext context = context(ColorScheme.LIGHT)) {
      choose(at(context, "http", EVENT), "dark");
      Page tab = context.newPage();
      tab.addInitScript(
          """
          new MutationObserver((all, observer) => {
            if (document.body) {
              window.before = document.documentElement.dataset.colours;
              observer.disconnect();
            }
          }).observe(document, {childList: true, subtree: true});
          """);
      tab.navigate(address("http", EVENT));
      assertEquals("dark", tab.evaluate("before"));
    }
  }

  @Test
  void whereTheBrowserKeepsNothingTheChoiceHoldsOnThePage() {
    try (BrowserContext context = context(ColorScheme.LIGHT)) {
      Watch watch = Watch.over(context, server.origin());
      context.addInitScript(
          "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }})");
      Page tab = at(context, "http", EVENT);
      choose(tab, "dark");
      assertEquals(DARK, paper(tab));
      assertEquals("dark", chosen(tab));
      tab.reload();
      assertEquals(LIGHT, paper(tab));
      assertEquals(List.of(), watch.seen());
    }
  }

  @Test
  void anotherTabFollows() {
    try (BrowserContext context = context(ColorScheme.LIGHT)) {
      Page one = at(context, "http", EVENT);
      Page other = at(context, "http", "vi/index.html");
      choose(one, "dark");
      other.waitForFunction("document.documentElement.dataset.colours === 'dark'");
      assertEquals("dark", chosen(other));
    }
  }

  @Test
  void paperIsWhiteAndForcedColoursAreTheDevices() {
    try (BrowserContext context = context(ColorScheme.LIGHT)) {
      Page tab = at(context, "http", EVENT);
      choose(tab, "dark");
      tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals("rgb(255, 255, 255)", paper(tab));
      assertEquals("rgb(0, 0, 0)", tab.evaluate("getComputedStyle(document.body).color"));
      tab.emulateMedia(
          new Page.EmulateMediaOptions()
              .setMedia(Media.SCREEN)
              .setForcedColors(ForcedColors.ACTIVE));
      assertNotEquals(DARK, paper(tab));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothingInEitherChoiceUnderEitherSystem(String choice) {
    for (ColorScheme system : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      // The strict policy of the site would keep axe out of the page too.
      try (BrowserContext context =
          browser.newContext(
              new Browser.NewContextOptions().setColorScheme(system).setBypassCSP(true))) {
        Page tab = at(context, "http", EVENT);
        choose(tab, choice);
        tab.reload();
        tab.evaluate(AxeBuilder.getAxeScript());
        Object result = tab.evaluate("axe.run({resultTypes: ['violations']})");
        assertEquals(List.of(), ((Map<?, ?>) result).get("violations"), choice + " in " + system);
      }
    }
  }

  @Test
  void withoutAScriptThereIsNothingToChoose() {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page tab = at(context, "http", EVENT);
      assertEquals(0, tab.locator("input").count());
      assertEquals(LIGHT, paper(tab));
    }
  }

  private static BrowserContext context(ColorScheme system) {
    return browser.newContext(new Browser.NewContextOptions().setColorScheme(system));
  }

  private static Page at(BrowserContext context, String scheme, String page) {
    Page tab = context.newPage();
    tab.navigate(address(scheme, page));
    return tab;
  }

  private static void choose(Page tab, String value) {
    radio(tab, "[value='" + value + "']").check();
  }

  private static String chosen(Page tab) {
    return (String) radio(tab, ":checked").evaluate("one => one.value");
  }

  private static Locator radio(Page tab, String which) {
    return tab.locator(".colophon .colours input" + which);
  }

  private static String paper(Page tab) {
    return (String) tab.evaluate(PAPER);
  }

  private static String address(String scheme, String page) {
    String root = site.output().toUri().toString();
    return (scheme.equals("file") ? root : server.origin() + "/tiny/") + page;
  }
}
