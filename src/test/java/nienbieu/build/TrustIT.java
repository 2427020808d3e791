package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.RealBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Sources, citations and frames in the hands of a reader. */
@ExtendWith(RealBrowser.class)
class TrustIT {
  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void open(BrowserSession session) {
    browser = session.browser();
  }

  @Test
  void aNumberLeadsToTheSourceAndBack() throws IOException {
    TrialSite site = TrialSite.tiny(folder).built();
    try (BrowserContext context = browser.newContext()) {
      Page tab = at(context, site, "en/events/opening.html");
      Locator number = tab.locator(".date-line .refs a").first();
      String id = number.getAttribute("id");
      number.click();
      assertEquals(1, tab.locator("ol.sources > li:target").count());
      tab.locator("ol.sources > li:target .supports a").first().click();
      assertEquals("#" + id, tab.evaluate("location.hash"));
      assertEquals(1, tab.locator(".date-line .refs a:target").count());
    }
  }

  @Test
  void aCitationIsCopiedAndThePageSaysSo() throws IOException {
    TrialSite site = TrialSite.tiny(folder).built();
    try (BrowserContext context = browser.newContext()) {
      Page tab = at(context, site, "vi/events/opening.html");
      Locator cite = tab.locator("details.cite").first();
      assertTrue(!cite.locator("pre").first().isVisible());
      cite.locator("summary").press("Enter");
      assertTrue(cite.locator("pre").first().isVisible());
      // What the browser would put on the clipboard.
      tab.evaluate(
          "document.addEventListener('copy', () => { window.taken = `${getSelection()}` })");
      cite.locator("dd", new Locator.LocatorOptions().setHas(tab.locator("pre")))
          .first()
          .locator("button")
          .click();
      String taken = (String) tab.evaluate("window.taken");
      assertEquals(cite.locator("pre").first().innerText(), taken);
      assertTrue(taken.startsWith("@online{event-opening-vi,"), taken);
      assertEquals("Đã sao chép", cite.locator("[role=status]").innerText());
    }
  }

  @Test
  void withoutScriptEverythingIsThereButTheButtons() throws IOException {
    TrialSite site = TrialSite.tiny(folder).built();
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page tab = at(context, site, "vi/events/opening.html");
      tab.locator("details.cite > summary").first().click();
      assertTrue(tab.locator("details.cite pre").first().isVisible());
      assertEquals(0, tab.locator("details.cite button").count());
    }
  }

  @Test
  void aFrameFitsIntoAnyPageAndHidesNothing() throws IOException {
    TrialSite site = TrialSite.of("asean-2020", folder).builtWithWarnings();
    List<String> shown =
        List.of(
            "vi/events/admm-14.html",
            "en/events/year-end-review-2020.html",
            "vi/people/ngo-xuan-lich.html",
            "en/topics/covid-19.html",
            "en/events/asean-chairmanship-2020.html",
            "vi/places/bangkok.html");
    for (String page : shown) {
      for (int width : new int[] {280, 400, 600}) {
        String code = Jsoup.parse(site.page(page)).select("pre.copyable").last().wholeText();
        String here = code.replace("https://example.org/", site.output().toUri().toString());
        Path host = folder.resolve("host.html");
        Files.writeString(
            host, "<!doctype html><meta charset=utf-8><div style='width:" + width + "px'>" + here);
        try (BrowserContext context = browser.newContext()) {
          Page tab = context.newPage();
          tab.navigate(host.toUri().toString());
          Frame frame = tab.frames().get(1);
          frame.waitForLoadState();
          String what = page + " at " + width;
          assertEquals(width, frame.evaluate("innerWidth"), what);
          assertEquals(
              frame.evaluate("document.documentElement.clientWidth"),
              frame.evaluate("document.documentElement.scrollWidth"),
              what);
          int height = (int) frame.evaluate("innerHeight");
          int needed = (int) frame.evaluate("document.documentElement.scrollHeight");
          if (width >= 400) {
            assertTrue(
                needed <= height || height == 640, what + " needs " + needed + " of " + height);
          }
          // What does not fit can be scrolled to, and the way out is always in sight.
          frame.evaluate("scrollTo(0, 100000)");
          Number end =
              (Number)
                  frame.evaluate("document.querySelector('main').getBoundingClientRect().bottom");
          assertTrue(end.doubleValue() <= height, what + " is cut off");
          assertTrue(frame.locator("footer a.whole").isVisible(), what);
        }
      }
    }
  }

  @Test
  void theWayOutLeavesTheFrame() throws IOException {
    TrialSite site = TrialSite.tiny(folder).built();
    Path host = site.output().resolve("host.html");
    Files.writeString(host, "<iframe src='embed/en/events/opening.html'></iframe>");
    try (BrowserContext context = browser.newContext()) {
      Page tab = context.newPage();
      tab.navigate(host.toUri().toString());
      tab.frames().get(1).locator("footer a.whole").click();
      tab.waitForURL("**/en/events/opening.html");
      assertEquals(1, tab.frames().size());
    }
  }

  private static Page at(BrowserContext context, TrialSite site, String page) {
    Page tab = context.newPage();
    tab.navigate(site.output().resolve(page).toUri().toString());
    return tab;
  }
}
