package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nienbieu.build.ManyFacets.Asked;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import nienbieu.site.browser.Watch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is loaded for choosing, from where, and what a page does that has little to choose from. */
@ExtendWith(RealBrowser.class)
class ChoosingDataIT {
  private static final ManyFacets FACETS = new ManyFacets();

  @TempDir static Path folder;

  private static Browser browser;
  private static LoopbackServer server;

  private BrowserContext context;
  private Watch watch;
  private Page tab;

  @BeforeAll
  static void build(BrowserSession session) throws IOException {
    browser = session.browser();
    server = new LoopbackServer(FACETS.in(folder.resolve("many")).built().output(), "/tiny/");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @AfterEach
  void nothingComplained() {
    assertEquals(List.of(), watch.seen());
    context.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"TINY", "ONE_EVENT"})
  void whereThereIsLittleToChooseEverythingElseWorks(SmallSite small) throws IOException {
    TrialSite little = small.in(folder.resolve(small.name())).built();
    open("file://");
    String all = little.output().resolve("en/events/index.html").toUri().toString();
    tab.navigate(all + "?from=1999&status=held&order=newest");
    assertEquals(0, tab.locator("[name=from]").count());
    int events = tab.locator(".events > li[id]").count();
    tab.waitForFunction("document.querySelectorAll('.chosen li').length > 0");
    assertTrue(tab.locator(".chosen").innerText().contains("from 1999"));
    tab.locator(".clear").click();
    says(tab.locator("#choosing").getAttribute("data-all"));
    assertTrue(events > 0);
    tab.selectOption("[name=order]", "newest");
    tab.waitForURL(url -> url.endsWith("?order=newest"));
  }

  @Test
  void nothingIsLoadedBeforeSomebodyChooses() {
    open(server.origin());
    List<String> asked = new ArrayList<>();
    context.onRequest(request -> asked.add(request.url()));
    visit("en/events/index.html");
    tab.waitForLoadState(LoadState.NETWORKIDLE);
    assertEquals(
        List.of(), asked.stream().filter(url -> url.contains("/events/")).skip(1).toList());
    tab.locator("#kind-meeting").check();
    says(result("meeting"));
    assertTrue(asked.stream().filter(url -> url.contains("/assets/events/")).count() >= 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/../assets/events/a.js", "../../assets/other/a.js"})
  void dataComeFromTheirFolderOnlyWhateverThePageSays(String elsewhere) {
    open(server.origin());
    visit("en/events/index.html");
    String failed = tab.locator("#choosing").getAttribute("data-failed");
    String own = tab.locator("#choosing").getAttribute("data-facts");
    tab.evaluate("address => { choosing.dataset.facts = address; }", elsewhere);
    tab.locator("#kind-meeting").check();
    says(failed);
    tab.evaluate("address => { choosing.dataset.facts = address; }", own);
    tab.locator("#kind-review").check();
    says(result("meeting", "review"));
  }

  private void open(String origin) {
    context = browser.newContext();
    watch = Watch.over(context, origin);
    tab = context.newPage();
  }

  private void visit(String page) {
    tab.navigate(server.origin() + "/tiny/" + page);
  }

  private static String result(String... kinds) {
    Asked asked = new Asked(Map.of("kind", Set.of(kinds)), 0, 0);
    return asked.found(FACETS.events()).size() + " of " + ManyFacets.EVENTS + " events";
  }

  private void says(String text) {
    tab.waitForFunction("text => document.getElementById('result').textContent === text", text);
  }
}
