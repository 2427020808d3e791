package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.Budgets;
import nienbieu.site.browser.Load;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a reader has to load, held against {@code budgets.properties}. */
@ExtendWith(RealBrowser.class)
class WeightIT {
  private static final List<Integer> WIDTHS = List.of(360, 1280);

  @TempDir static Path folder;

  private static Browser browser;
  private static Budgets budgets;
  private static SiteFolder site;
  private static LoopbackServer server;

  @BeforeAll
  static void open(BrowserSession session) throws IOException {
    browser = session.browser();
    budgets = Budgets.read();
    site = FirstContentIT.built(folder);
    server = new LoopbackServer(site.root(), mount());
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void theHomePageIsLight() {
    for (String home : site.homes()) {
      for (int width : WIDTHS) {
        try (BrowserContext context = context(width)) {
          List<Load> loads = open(context.newPage(), home);
          int scripts = Load.sum(loads, Load::isScript);
          int all = Load.sum(loads, load -> true);
          String what = named(home, width) + all + " bytes, " + scripts + " of them scripts";
          System.out.println(what);
          what += "\n" + Load.list(loads);
          assertTrue(loads.stream().anyMatch(load -> load.address().endsWith(".woff2")), what);
          assertTrue(all < budgets.of("home"), what);
          assertTrue(scripts < budgets.of("home.scripts"), what);
        }
      }
    }
  }

  @Test
  void theHeaviestEventIsLightToWhomeverComesFromTheHomePage() {
    for (String home : site.homes()) {
      String event = heaviestEvent(SiteFolder.languageFolder(home));
      for (int width : WIDTHS) {
        try (BrowserContext context = context(width)) {
          Page tab = context.newPage();
          Set<String> there = addresses(open(tab, home));
          List<Load> loads = open(tab, event);
          List<Load> more = loads.stream().filter(load -> !load.cached()).toList();
          int cold = Load.sum(loads, load -> true);
          int warm = Load.sum(more, load -> true);
          String what = named(event, width) + warm + " bytes; with nothing in the cache " + cold;
          System.out.println(what);
          what += "\n" + Load.list(loads);
          assertEquals(Set.of(), both(there, addresses(more)), "loaded twice");
          assertTrue(warm > 0 && warm < cold, what);
          assertTrue(warm < budgets.of("event"), what);
          assertTrue(cold < budgets.of("event.cold"), what);
        }
      }
    }
  }

  @Test
  void whatAPageLoadsBesidesIsCounted() {
    try (BrowserContext context = context(360)) {
      Page tab = context.newPage();
      String home = site.homes().get(0);
      int before = Load.sum(open(tab, home), load -> true);
      String font = "../assets/fonts/nien-bieu-serif-western.woff2";
      tab.evaluate("async font => { await (await fetch(font)).arrayBuffer(); }", font);
      assertEquals(before + 10_908, Load.sum(Load.of(tab), load -> true));
    }
  }

  /** The one of which the most has to be sent, by the sizes of its file and of its pictures. */
  private static String heaviestEvent(String language) {
    return site.pages().keySet().stream()
        .filter(page -> page.startsWith(language + "/events/") && !page.endsWith("/index.html"))
        .max(Comparator.comparing(WeightIT::bytes))
        .orElseThrow();
  }

  private static long bytes(String page) {
    try {
      long sum = LoopbackServer.compressed(Files.readAllBytes(site.root().resolve(page))).length;
      for (Element picture : site.pages().get(page).select("main img[src]")) {
        String file = Address.parse(picture.attr("src")).from(page);
        sum += Files.size(site.root().resolve(file));
      }
      return sum;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Load> open(Page tab, String page) {
    tab.navigate(server.origin() + mount() + page);
    tab.waitForLoadState(LoadState.NETWORKIDLE);
    return Load.of(tab);
  }

  private static BrowserContext context(int width) {
    return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
  }

  private static String mount() {
    return URI.create(site.base()).getPath();
  }

  private static Set<String> addresses(List<Load> loads) {
    Set<String> addresses = new TreeSet<>();
    loads.forEach(load -> addresses.add(load.address()));
    return addresses;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new TreeSet<>(some);
    both.retainAll(others);
    return both;
  }

  private static String named(String page, int width) {
    return page + ", " + width + " pixels wide: ";
  }
}
