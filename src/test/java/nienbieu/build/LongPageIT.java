package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.Budgets;
import nienbieu.site.browser.Load;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The home page with as many events as one page lists, on a slow telephone. */
@ExtendWith(RealBrowser.class)
class LongPageIT {
  private static final int EVENTS = 300;
  // What Lighthouse takes for a telephone of the middle class is 4 times slower than a desk.
  private static final int SLOWER = 6;

  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void open(BrowserSession session) {
    browser = session.browser();
  }

  @Test
  void threeHundredEventsStayLight() throws IOException {
    Budgets budgets = Budgets.read();
    TrialSite site = new ManyFacets(EVENTS).in(folder).built();
    try (LoopbackServer server = new LoopbackServer(site.output(), "/");
        BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740))) {
      for (String language : List.of("vi", "en")) {
        Page tab = context.newPage();
        slowDown(context, tab);
        tab.addInitScript(OBSERVE);
        String address = server.origin() + "/" + language + "/";
        tab.navigate(address);
        tab.waitForLoadState();
        assertEquals(EVENTS, tab.locator("main .happening").count(), "are they all there?");
        int elements = (int) tab.evaluate("document.getElementsByTagName('*').length");
        Load page =
            Load.of(tab).stream().filter(load -> load.address().equals(address)).findFirst().get();
        System.out.printf(
            "%d events (%s): %d elements, %d bytes; long tasks %s ms on a machine %d times slower%n",
            EVENTS, language, elements, page.bytes(), tab.evaluate(LONG_TASKS), SLOWER);
        assertTrue(elements < budgets.of("long.elements"), elements + " elements");
        assertTrue(page.bytes() < budgets.of("long"), page.bytes() + " bytes");
      }
    }
  }

  private static void slowDown(BrowserContext context, Page tab) {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", SLOWER);
    context.newCDPSession(tab).send("Emulation.setCPUThrottlingRate", rate);
  }

  private static final String OBSERVE =
      """
      window.tasks = [];
      new PerformanceObserver(list => tasks.push(...list.getEntries().map(task => task.duration)))
        .observe({type: 'longtask', buffered: true});
      """;

  // A printed figure and no test: what it says depends on who else uses the machine.
  private static final String LONG_TASKS =
      """
      () => new Promise(done => requestAnimationFrame(() => setTimeout(
        () => done(Math.round(tasks.reduce((sum, one) => sum + one, 0))), 500)))
      """;
}
