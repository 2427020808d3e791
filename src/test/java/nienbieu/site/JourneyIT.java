package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One reader's way through the site, wherever it stands. */
@ExtendWith(RealBrowser.class)
class JourneyIT {
  private static final SiteFolder SITE = PublishedSite.folder();

  private static Browser browser;

  @BeforeAll
  static void open(BrowserSession session) {
    browser = session.browser();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/x/"})
  void theSameBuildWorksAtARootAndBelowAPath(String mount) throws IOException {
    try (LoopbackServer server = PublishedSite.serve(mount)) {
      travel(server.origin() + mount, server.origin());
    }
  }

  @Test
  void theSameBuildWorksFromDisk() {
    String root = SITE.root().toUri().toString();
    travel(root, root);
  }

  private static void travel(String root, String origin) {
    try (BrowserContext context = browser.newContext()) {
      Watch watch = Watch.over(context, origin);
      Page tab = context.newPage();
      tab.navigate(root + SiteFolder.COVER);
      looksRight(tab, SiteFolder.COVER);
      String here = follow(tab, SiteFolder.COVER, "vi/index.html");
      here = follow(tab, here, eventWithAPerson());
      String person = targets(here, "people").get(0);
      here = follow(tab, here, person);
      here = follow(tab, here, person.replaceFirst("^vi/", "en/"));
      assertEquals("en", tab.locator("html").getAttribute("lang"));
      here = follow(tab, here, "en/index.html");
      assertEquals(root + here, tab.url());
      assertEquals(List.of(), watch.seen());
    }
  }

  @Test
  void anUnknownAddressShowsAPageThatLeadsBack() throws IOException {
    try (LoopbackServer server = PublishedSite.serve();
        BrowserContext context = browser.newContext()) {
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
    return targets("vi/index.html", "events").stream()
        .filter(event -> !targets(event, "people").isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** The pages of a kind that the main part of a page links to. */
  private static List<String> targets(String page, String kind) {
    return SITE.pages().get(page).select("main a[href]").stream()
        .map(link -> Address.parse(link.attr("href")))
        .filter(Address::isRelative)
        .map(address -> address.from(page))
        .filter(target -> PageKind.name(target).equals(kind))
        .toList();
  }
}
