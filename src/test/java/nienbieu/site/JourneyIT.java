package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      String here = follow(tab, SiteFolder.COVER, SITE.homes().get(0));
      for (String kind : List.of("events", "people")) {
        for (String next : way(here, kind)) {
          here = follow(tab, here, next);
        }
      }
      Optional<Element> switching = otherLanguage(here);
      if (switching.isPresent()) {
        String other = SITE.pageAt(switching.get().attr("href")).orElseThrow();
        here = follow(tab, here, other);
        String language = switching.get().attr("hreflang");
        assertEquals(language, tab.locator("html").getAttribute("lang"));
      }
      here = follow(tab, here, SiteFolder.languageFolder(here) + "/index.html");
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
      String folder = SiteFolder.languageFolder(SITE.homes().get(0));
      String unknown = PublishedSite.home() + folder + "/events/no/such/page.html";
      Response response = tab.navigate(server.origin() + unknown);
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

  /** The translation that a page offers first. */
  private static Optional<Element> otherLanguage(String page) {
    return SITE.pages().get(page).select("head > link[rel=alternate][hreflang]").stream()
        .filter(link -> !link.attr("hreflang").equals("x-default"))
        .filter(link -> !link.attr("href").equals(SITE.address(page)))
        .findFirst();
  }

  /** The shortest way from a page to one of a kind, by what stands in the pages; none, no steps. */
  private static List<String> way(String from, String kind) {
    Deque<List<String>> ways = new ArrayDeque<>(List.of(List.of(from)));
    Set<String> seen = new HashSet<>(Set.of(from));
    while (!ways.isEmpty()) {
      List<String> way = ways.remove();
      String here = way.get(way.size() - 1);
      if (PageKind.name(here).equals(kind)) {
        return way.subList(1, way.size());
      }
      for (String next : targets(here)) {
        if (seen.add(next)) {
          List<String> longer = new ArrayList<>(way);
          longer.add(next);
          ways.add(longer);
        }
      }
    }
    return List.of();
  }

  /** The pages of the same language that the main part of a page links to. */
  private static List<String> targets(String page) {
    String folder = SiteFolder.languageFolder(page);
    return SITE.pages().get(page).select("main a[href]").stream()
        .map(link -> Address.parse(link.attr("href")))
        .filter(Address::isRelative)
        .map(address -> address.from(page))
        .filter(target -> SITE.pages().containsKey(target))
        .filter(target -> SiteFolder.languageFolder(target).equals(folder))
        .toList();
  }
}
