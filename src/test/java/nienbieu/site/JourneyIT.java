package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.List;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import nienbieu.site.browser.Watch;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One reader's way through the site, wherever it stands. */
@ExtendWith(RealBrowser.class)
class JourneyIT {
  private static final SiteFolder SITE = PublishedSite.folder();

  private static LoopbackServer server;
  private static Browser browser;

  @BeforeAll
  static void open(BrowserSession session) throws IOException {
    server = PublishedSite.serve();
    browser = session.browser();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/x/", "file"})
  void theSameBuildWorksAtARootBelowAPathAndFromDisk(String where) {
    String root = where.equals("file") ? SITE.root().toUri().toString() : server.origin() + where;
    try (BrowserContext context = browser.newContext()) {
      Watch watch = Watch.over(context, where.equals("file") ? root : server.origin());
      Page tab = context.newPage();
      tab.navigate(root + "index.html");
      looksRight(tab, "index.html");
      String here = follow(tab, "index.html", "vi/index.html");
      String event = eventWithAPerson();
      here = follow(tab, here, event);
      String person = targets(event, "main a[href]", "people").get(0);
      here = follow(tab, here, person);
      here = follow(tab, here, person.replaceFirst("^vi/", "en/"));
      assertEquals("en", tab.locator("html").getAttribute("lang"));
      here = follow(tab, here, "en/index.html");
      assertEquals(root + here, tab.url());
      assertEquals(List.of(), watch.seen());
    }
  }

  @Test
  void anUnknownAddressShowsAPageThatLeadsBack() {
    try (BrowserContext context = browser.newContext()) {
      Watch watch = Watch.over(context, server.origin());
      Page tab = context.newPage();
      Response response =
          tab.navigate(server.origin() + PublishedSite.home() + "vi/events/no/such/page.html");
      assertEquals(404, response.status());
      looksRight(tab, SiteFolder.NOT_FOUND);
      assertEquals(List.of(), watch.seen());
    }
  }

  /** Clicks the first visible link that leads from one page to another. */
  private static String follow(Page tab, String from, String to) {
    for (Element link : SITE.pages().get(from).select("a[href]")) {
      String href = link.attr("href");
      Address address = Address.parse(href);
      if (address.isRelative() && address.from(from).equals(to)) {
        tab.locator("a[href='" + href + "']:visible").first().click();
        tab.waitForURL(url -> url.endsWith("/" + to) || url.contains("/" + to + "#"));
        looksRight(tab, to);
        return to;
      }
    }
    throw new AssertionError("no link from " + from + " to " + to);
  }

  /** The right page, with its stylesheet: without it, it would look different. */
  private static void looksRight(Page tab, String page) {
    assertEquals(
        SITE.pages().get(page).selectFirst("h1").text(), tab.locator("h1").textContent().strip());
    Object with = tab.evaluate(LOOK);
    tab.evaluate("[...document.styleSheets].forEach(sheet => sheet.disabled = true)");
    Object without = tab.evaluate(LOOK);
    tab.evaluate("[...document.styleSheets].forEach(sheet => sheet.disabled = false)");
    assertNotEquals(without, with, page + " has no stylesheet");
  }

  private static final String LOOK =
      """
      (() => {
        const style = getComputedStyle(document.querySelector('h1'));
        return [style.fontFamily, style.fontSize, style.lineHeight, style.margin].join(' ');
      })()
      """;

  private static String eventWithAPerson() {
    return targets("vi/index.html", "main a[href]", "events").stream()
        .filter(event -> !targets(event, "main a[href]", "people").isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** The pages of a kind that a page links to. */
  private static List<String> targets(String page, String selector, String kind) {
    return SITE.pages().get(page).select(selector).stream()
        .map(link -> Address.parse(link.attr("href")))
        .filter(Address::isRelative)
        .map(address -> address.from(page))
        .filter(target -> PageKind.name(target).equals(kind))
        .toList();
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    try (BrowserContext context = browser.newContext()) {
      Page tab = context.newPage();
      for (PageKind kind : PublishedSite.kinds()) {
        for (String page : kind.pages()) {
          tab.navigate(server.origin() + PublishedSite.home() + page);
          skips(tab, page);
        }
      }
    }
  }

  private static void skips(Page tab, String page) {
    tab.keyboard().press("Tab");
    String target = (String) tab.evaluate("document.activeElement.getAttribute('href')");
    assertTrue(target != null && target.startsWith("#"), page + ": the first stop is " + target);
    assertEquals(true, tab.evaluate(IN_SIGHT), page + ": the skip link is not in sight");
    tab.keyboard().press("Enter");
    assertEquals(target, tab.evaluate("location.hash"), page);
    tab.keyboard().press("Tab");
    Object past = tab.evaluate(PAST, target.substring(1));
    assertEquals(true, past, page + ": the next stop is before the content");
  }

  private static final String IN_SIGHT =
      """
      (() => {
        const box = document.activeElement.getBoundingClientRect();
        const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return document.activeElement.contains(at);
      })()
      """;

  // The next stop is in the content or after it, or the content has no stop at all.
  private static final String PAST =
      """
      id => {
        const target = document.getElementById(id);
        const place = target.compareDocumentPosition(document.activeElement);
        return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
            || document.activeElement === document.body;
      }
      """;
}
