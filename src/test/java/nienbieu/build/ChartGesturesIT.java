package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Path;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Fingers and wheel on a chart that lies. */
@ExtendWith(RealBrowser.class)
class ChartGesturesIT {
  private static final String WIDE = ".chart-wide";

  @TempDir Path folder;

  private BrowserContext context;
  private TrialSite site;

  @BeforeEach
  void open(BrowserSession session) throws IOException {
    site = CrowdedSite.in(folder).built();
    context =
        session
            .browser()
            .newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 700).setHasTouch(true));
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void twoFingersZoomTheChartAndNotThePage() {
    Page tab = at("en/years/2020.html");
    BoundingBox whole = box(tab, WIDE);
    double share = 0.25;
    double x = whole.x + whole.width * share;
    double y = whole.y + 60;
    Fingers fingers = new Fingers(context, tab);
    fingers.touch("touchStart", x - 20, y, x + 20, y);
    for (int apart = 30; apart <= 60; apart += 10) {
      fingers.touch("touchMove", x - apart, y, x + apart, y);
    }
    fingers.touch("touchEnd");
    BoundingBox zoomed = box(tab, WIDE);
    assertEquals(3, zoomed.width / whole.width, 0.2);
    assertEquals(x, zoomed.x + zoomed.width * share, 10, "what was between the fingers stays");
    assertEquals(1, scale(tab), 0.01, "the page is as large as before");
    fingers.touch("touchStart", x, y - 60, x, y + 60);
    fingers.touch("touchMove", x, y - 30, x, y + 30);
    fingers.touch("touchMove", x, y - 20, x, y + 20);
    fingers.touch("touchEnd");
    assertEquals(whole.width, box(tab, WIDE).width, 1, "fingers one above the other do as well");
  }

  @Test
  void aFingerAloneScrollsThePage() {
    Page tab = at("en/years/2020.html");
    BoundingBox chart = box(tab, WIDE);
    drag(tab, chart);
    assertTrue(scrolled(tab) > 50, "the whole chart: " + scrolled(tab));
    assertEquals(chart.width, box(tab, WIDE).width, 0.5);
    tab.evaluate("scrollTo(0, 0)");
    tab.locator(".chart-tools button").first().click();
    double zoomed = box(tab, WIDE).width;
    drag(tab, chart);
    assertTrue(scrolled(tab) > 50, "a zoomed chart: " + scrolled(tab));
    assertEquals(zoomed, box(tab, WIDE).width, 0.5);
  }

  private void drag(Page tab, BoundingBox chart) {
    double x = chart.x + chart.width / 2;
    double y = Math.min(chart.y + 200, 600);
    Fingers finger = new Fingers(context, tab);
    finger.touch("touchStart", x, y);
    for (int step = 1; step <= 8; step++) {
      finger.touch("touchMove", x, y - step * 20);
    }
    finger.touch("touchEnd");
    waitUntilScrolled(tab);
  }

  @Test
  void aWheelScrollsThePageAndZoomsOnlyWithTheKey() {
    Page tab = at("en/years/2020.html");
    BoundingBox whole = box(tab, WIDE);
    double share = 0.75;
    double x = whole.x + whole.width * share;
    tab.mouse().move(x, whole.y + 60);
    tab.keyboard().down("Control");
    tab.mouse().wheel(0, -100);
    tab.locator(".chart-frame.is-zoomed").first().waitFor();
    tab.keyboard().up("Control");
    BoundingBox zoomed = box(tab, WIDE);
    assertEquals(2, zoomed.width / whole.width, 0.1);
    assertEquals(x, zoomed.x + zoomed.width * share, 10, "what is under the pointer stays");
    assertEquals(0, scrolled(tab), "the page does not");
    assertEquals(1, scale(tab), 0.01);
    tab.mouse().wheel(0, 120);
    waitUntilScrolled(tab);
    assertEquals(zoomed.width, box(tab, WIDE).width, 0.5);
  }

  @Test
  void theLinesToALargerDrawingFollowBoth() {
    Page tab = at("en/index.html");
    assertEquals("", apart(tab), "as it was built");
    tab.locator(".chart-tools button").first().click();
    assertEquals("", apart(tab), "the upper chart is zoomed");
    tab.locator(".chart-frame").first().evaluate("frame => frame.scrollLeft = frame.scrollWidth");
    tab.waitForTimeout(200);
    assertEquals("", apart(tab), "and moved");
    tab.locator(".chart-tools").last().locator("button").first().click();
    assertEquals("", apart(tab), "the lower one too");
    tab.locator(".chart-tools").first().locator("button").last().click();
    tab.locator(".chart-tools").last().locator("button").last().click();
    assertEquals("", apart(tab), "back again");
  }

  /** What is wrong with where the lines end: 2020 in the upper chart, the ends of the lower one. */
  private static String apart(Page tab) {
    return (String)
        tab.evaluate(
            """
            () => {
              const [above, below] = [...document.querySelectorAll('.chart-wide')];
              const days = (year) => Date.UTC(year, 0, 1) / 864e5;
              const [from, to] = [Number(above.dataset.from), Number(above.dataset.to)];
              const box = above.getBoundingClientRect();
              const lines = [...document.querySelectorAll('.lens line')];
              const wrong = [2020, 2021].flatMap((year, at) => {
                const line = lines[at];
                const matrix = line.getScreenCTM();
                const top = matrix.e + line.x1.baseVal.value;
                const foot = matrix.e + line.x2.baseVal.value;
                const end = below.getBoundingClientRect()[at ? 'right' : 'left'];
                const start = box.left + box.width * (days(year) - from) / (to - from);
                return [Math.abs(top - start), Math.abs(foot - end)];
              });
              return wrong.some((one) => one > 1.5) ? wrong.join(' ') : '';
            }
            """);
  }

  private Page at(String page) {
    Page tab = context.newPage();
    tab.navigate(site.output().resolve(page).toUri().toString());
    tab.evaluate("document.fonts.ready");
    tab.evaluate("scrollTo(0, 0)");
    return tab;
  }

  private static BoundingBox box(Page tab, String part) {
    return tab.locator(part).first().boundingBox();
  }

  // The policy of pages forbids Playwright's own way to wait for more than an element.
  private static void waitUntilScrolled(Page tab) {
    for (int times = 0; times < 100 && scrolled(tab) <= 50; times++) {
      tab.waitForTimeout(50);
    }
    assertTrue(scrolled(tab) > 50, "it is still at " + scrolled(tab));
  }

  private static double scale(Page tab) {
    return ((Number) tab.evaluate("visualViewport.scale")).doubleValue();
  }

  private static double scrolled(Page tab) {
    return ((Number) tab.evaluate("scrollY")).doubleValue();
  }

  /** Fingers on the glass: each two numbers are where one of them is. */
  private static final class Fingers {
    private final CDPSession session;

    Fingers(BrowserContext context, Page tab) {
      session = context.newCDPSession(tab);
    }

    void touch(String what, double... places) {
      JsonArray points = new JsonArray();
      for (int at = 0; at < places.length; at += 2) {
        JsonObject point = new JsonObject();
        point.addProperty("x", places[at]);
        point.addProperty("y", places[at + 1]);
        point.addProperty("id", at / 2);
        points.add(point);
      }
      JsonObject event = new JsonObject();
      event.addProperty("type", what);
      event.add("touchPoints", points);
      session.send("Input.dispatchTouchEvent", event);
    }
  }
}
