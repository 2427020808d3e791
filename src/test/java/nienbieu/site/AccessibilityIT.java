package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of axe, all of them, on every kind of page, light and dark, narrow and wide. */
@ExtendWith(RealBrowser.class)
class AccessibilityIT {
  private static LoopbackServer server;
  private static BrowserContext context;
  private static Page tab;

  @BeforeAll
  static void open(BrowserSession session) throws IOException {
    server = PublishedSite.serve();
    // The strict policy of the site would keep axe out of the page too.
    context =
        session
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBypassCSP(true)
                    .setReducedMotion(ReducedMotion.REDUCE));
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
  void axeFindsNoViolation(String page) {
    tab.navigate(server.origin() + PublishedSite.home() + page);
    assertEquals("", violations(), page);
  }

  @Test
  void axeFindsNoViolationWhereEventsAreChosen() {
    for (String home : PublishedSite.folder().homes()) {
      String page = home.replace("index.html", "events/index.html");
      tab.navigate(server.origin() + PublishedSite.home() + page);
      tab.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
      tab.waitForFunction("!document.querySelector('[data-facet] li > a')");
      tab.locator("[data-facet] li:first-child input").first().check();
      tab.locator(".chosen li").first().waitFor();
      assertEquals("", violations(), page);
    }
  }

  @Test
  void axeFindsWhatIsWrong() {
    tab.navigate(server.origin() + PublishedSite.home());
    tab.evaluate("document.querySelector('main').innerHTML += '<img src=\"data:,\">'");
    assertEquals("image-alt", violations().replaceAll("(?s).*?: (image-alt).*", "$1"));
  }

  // The size of targets is new in WCAG 2.2; axe leaves it out unless it is told.
  private static final String OPTIONS =
      "{resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}";

  /** What axe finds in the four looks of the page; one violation a line, with its elements. */
  private static String violations() {
    List<String> found = new ArrayList<>();
    tab.evaluate(AxeBuilder.getAxeScript());
    for (int width : new int[] {320, 1280}) {
      tab.setViewportSize(width, 800);
      for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        tab.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        Object result = tab.evaluate("axe.run(" + OPTIONS + ")");
        for (Object each : (List<?>) ((Map<?, ?>) result).get("violations")) {
          found.add(width + " " + colours + ": " + text((Map<?, ?>) each));
        }
      }
    }
    return String.join("\n", found);
  }

  private static String text(Map<?, ?> violation) {
    StringBuilder text =
        new StringBuilder(violation.get("id") + " (" + violation.get("help") + ")");
    for (Object each : (List<?>) violation.get("nodes")) {
      Map<?, ?> node = (Map<?, ?>) each;
      text.append("\n    ").append(node.get("target")).append(' ').append(node.get("html"));
    }
    return text.toString();
  }
}
