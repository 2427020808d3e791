package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Readers choose events in a browser, from a server and from disk. */
@ExtendWith(RealBrowser.class)
class ChoosingIT {
  private static final ManyFacets FACETS = new ManyFacets();
  private static final int PAGE = 100;

  @TempDir static Path folder;

  private static Browser browser;
  private static LoopbackServer server;
  private static TrialSite site;

  private BrowserContext context;
  private Watch watch;
  private Page tab;

  @BeforeAll
  static void build(BrowserSession session) throws IOException {
    browser = session.browser();
    site = FACETS.in(folder).built();
    server = new LoopbackServer(site.output(), "/tiny/");
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
  @ValueSource(strings = {"http", "file"})
  void everyCombinationIsThatOfAPlainLookAtTheRecords(String scheme) {
    open(scheme, 1280);
    for (Asked asked : FACETS.questions(25)) {
      List<String> expected = asked.found(FACETS.events());
      visit(scheme, "en/events/index.html" + asked.search());
      showsResult(asked);
      assertEquals(expected.subList(0, Math.min(PAGE, expected.size())), listed(), asked::search);
      assertEquals(expected.isEmpty(), tab.locator(".nothing").isVisible());
      assertEquals(expected.size() > PAGE, tab.locator(".more").isVisible());
      assertEquals(counts(asked), shownCounts(), asked::search);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void whatIsTickedStandsInTheAddressAndTheWayBackUndoesIt(String scheme) {
    open(scheme, 1280);
    visit(scheme, "en/events/index.html");
    tab.locator("#kind-meeting").check();
    Asked one = new Asked(Map.of("kind", Set.of("meeting")), 0, 0);
    showsResult(one);
    assertTrue(tab.url().endsWith("/en/events/index.html?kind=meeting"), tab.url());
    tab.locator("[data-facet=topic] summary").click();
    tab.locator("#topic-topic-2").check();
    Map<String, Set<String>> both = new LinkedHashMap<>();
    both.put("kind", Set.of("meeting"));
    both.put("topic", Set.of("topic-2"));
    Asked two = new Asked(both, 0, 0);
    showsResult(two);
    assertTrue(tab.url().endsWith("?kind=meeting&topic=topic-2"), tab.url());
    assertEquals(List.of("Meeting", "Topic 2"), tab.locator(".chosen a").allInnerTexts());
    tab.goBack();
    showsResult(one);
    assertFalse(tab.locator("#topic-topic-2").isChecked());
    assertEquals(one.found(FACETS.events()).subList(0, 5), listed().subList(0, 5));
    tab.goForward();
    showsResult(two);
    assertTrue(tab.locator("#topic-topic-2").isChecked());
    tab.locator(".clear").click();
    says(ManyFacets.EVENTS + " events");
    assertTrue(tab.url().endsWith("/en/events/index.html"), tab.url());
    assertEquals("found", focused());
    assertFalse(tab.locator(".chosen").isVisible());
  }

  @Test
  void yearsNarrowDownAndNeverStandTheWrongWayRound() {
    open("http", 1280);
    visit("http", "en/events/index.html");
    tab.locator(".years-facet summary").click();
    tab.selectOption("[name=from]", "2018");
    showsResult(new Asked(Map.of(), 2018, 0));
    tab.selectOption("[name=to]", "2016");
    showsResult(new Asked(Map.of(), 2016, 2016));
    assertTrue(tab.url().endsWith("?from=2016&to=2016"), tab.url());
    assertEquals(
        List.of("from 2016", "until 2016"), tab.locator(".chosen li > span").allInnerTexts());
  }

  @Test
  void theResultIsSaidPolitelyAndWithoutMovingTheFocus() {
    open("http", 1280);
    visit("http", "en/events/index.html");
    assertEquals("status", tab.locator("#result").getAttribute("role"));
    tab.evaluate(
        "self.said = []; new MutationObserver(() => said.push(result.textContent))"
            + ".observe(result, {childList: true, characterData: true, subtree: true})");
    tab.locator("#kind-review").focus();
    tab.keyboard().press("Space");
    Asked asked = new Asked(Map.of("kind", Set.of("review")), 0, 0);
    showsResult(asked);
    int found = asked.found(FACETS.events()).size();
    assertEquals(List.of(found + " of " + ManyFacets.EVENTS + " events"), tab.evaluate("said"));
    assertEquals("kind-review", focused());
  }

  @Test
  void theKeyboardReachesEveryBoxAndRemovesWhatIsChosen() {
    open("http", 1280);
    visit("http", "en/events/index.html?kind=meeting&kind=review&person=person-3");
    tab.waitForSelector(".chosen li:nth-child(3)");
    tab.locator("[data-facet=kind] summary").focus();
    for (String next : List.of("kind-meeting", "kind-ceremony", "kind-exercise")) {
      tab.keyboard().press("Tab");
      assertEquals(next, focused());
    }
    tab.locator(".chosen li:nth-child(2) button").focus();
    tab.keyboard().press("Enter");
    tab.waitForURL(url -> url.endsWith("?kind=meeting&person=person-3"));
    assertEquals("Remove: Fine Person 3", focusedLabel(), "the next one has the focus");
    tab.keyboard().press("Enter");
    tab.waitForURL(url -> url.endsWith("?kind=meeting"));
    assertEquals("Remove: Meeting", focusedLabel());
    tab.keyboard().press("Enter");
    says(ManyFacets.EVENTS + " events");
    assertEquals("found", focused());
  }

  @Test
  void theNextLinesComeBelowAndStayWhenThePageIsLoadedAnew() {
    open("file", 1280);
    visit("file", "en/events/index.html");
    assertEquals(PAGE, listed().size());
    tab.locator(".more button").click();
    tab.waitForSelector(".events > li:nth-child(" + 2 * PAGE + ")");
    assertEquals("e-100.html", tab.evaluate("document.activeElement.getAttribute('href')"));
    assertEquals("Show 60 more", tab.locator(".more button").innerText());
    tab.reload();
    tab.waitForSelector(".events > li:nth-child(" + 2 * PAGE + ")");
    tab.locator(".more button").click();
    tab.waitForSelector(".events > li:nth-child(" + ManyFacets.EVENTS + ")");
    assertFalse(tab.locator(".more").isVisible());
    assertEquals(FACETS.events().stream().map(ManyFacets.Made::id).toList(), listed());
  }

  @Test
  void theNewestComeFirstWhenAReaderSaysSo() {
    open("http", 1280);
    visit("http", "en/events/index.html?kind=review");
    tab.selectOption("[name=order]", "newest");
    tab.waitForURL(url -> url.endsWith("?kind=review&order=newest"));
    List<String> found = new Asked(Map.of("kind", Set.of("review")), 0, 0).found(FACETS.events());
    tab.waitForFunction(
        "id => document.querySelector('.events > li').id === id",
        "event-" + found.get(found.size() - 1));
    assertEquals(found.get(found.size() - 2), listed().get(1));
  }

  @Test
  void aLongListIsSearchedWithoutMarks() {
    open("http", 1280);
    visit("http", "vi/events/index.html");
    tab.locator("[data-facet=person] summary").click();
    tab.locator(".find input").fill("dep 24");
    assertEquals(
        List.of("Người Đẹp 24"),
        tab.locator("[data-facet=person] li:visible label > span:first-child").allInnerTexts());
  }

  @Test
  void aNameThatNoRecordHasIsAsIfItWereNotThere() {
    open("http", 1280);
    visit("http", "en/events/index.html?person=constructor&kind=nothing&from=x&show=-3");
    tab.waitForFunction("document.querySelectorAll('.events > li[id]').length === " + PAGE);
    assertFalse(tab.locator(".chosen").isVisible());
  }

  @Test
  void withoutAScriptEveryValueLeadsToAPageWithAsManyEvents() {
    context =
        browser.newContext(
            new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 900));
    watch = Watch.over(context, server.origin());
    tab = context.newPage();
    visit("http", "en/events/index.html");
    var closed = tab.locator("details.facet:not([open]) > summary");
    while (closed.count() > 0) {
      closed.first().click();
    }
    for (String part : List.of(".more", ".from-to", ".turn", ".to-found", ".chosen", ".nothing")) {
      assertEquals(1, tab.locator(part).count(), part);
      assertFalse(tab.locator(part).isVisible(), part + " works with a script only");
    }
    Asked all = new Asked(Map.of(), 0, 0);
    for (String facet : ManyFacets.VALUES.keySet()) {
      String value = ManyFacets.VALUES.get(facet).get(1);
      visit("http", "en/events/index.html");
      var item = tab.locator("[data-facet=" + facet + "] [data-value=" + value + "]");
      long count = all.count(facet, value, FACETS.events());
      assertEquals("" + count, item.locator(".number").textContent());
      visit("http", "en/events/" + item.locator("a").getAttribute("href"));
      assertEquals(count, tab.locator(".events > li").count(), facet);
      assertEquals(
          "../events/index.html?" + facet + "=" + value,
          tab.locator(".combine a").first().getAttribute("href"));
    }
  }

  @Test
  void itFitsASmallTelephoneAndTheListIsNotFarBelow() {
    open("http", 320);
    visit("http", "en/events/index.html?kind=meeting&person=person-1&person=person-2&from=2016");
    tab.waitForSelector(".chosen li:nth-child(4)");
    assertEquals(320, tab.evaluate("document.documentElement.scrollWidth"));
    assertEquals(0, tab.locator("details[open]").count());
    tab.locator("[data-facet=kind] summary").click();
    double box = tab.locator("[data-facet=kind] li").first().boundingBox().height;
    assertTrue(box >= 24, "targets of 24 px: " + box);
    assertTrue(tab.locator(".to-found").isVisible());
  }

  private void open(String scheme, int width) {
    context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    watch = Watch.over(context, scheme.equals("file") ? "file://" : server.origin());
    tab = context.newPage();
  }

  private void visit(String scheme, String page) {
    String root = site.output().toUri().toString();
    tab.navigate((scheme.equals("file") ? root : server.origin() + "/tiny/") + page);
  }

  private void showsResult(Asked asked) {
    boolean all = asked.search().isEmpty();
    int number = asked.found(FACETS.events()).size();
    says((all ? "" : number + " of ") + ManyFacets.EVENTS + " events");
    assertEquals(all, !tab.locator(".chosen").isVisible());
  }

  private void says(String text) {
    tab.waitForFunction("text => document.getElementById('result').textContent === text", text);
  }

  @SuppressWarnings("unchecked")
  private List<String> listed() {
    return (List<String>)
        tab.evaluate("[...document.querySelectorAll('.events > li')].map(li => li.id.slice(6))");
  }

  private static Map<String, Object> counts(Asked asked) {
    Map<String, Object> counts = new java.util.TreeMap<>();
    ManyFacets.VALUES.forEach(
        (facet, values) ->
            values.forEach(
                value ->
                    counts.put(
                        facet + "-" + value, "" + asked.count(facet, value, FACETS.events()))));
    return counts;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> shownCounts() {
    tab.evaluate("document.querySelectorAll('details').forEach(group => group.open = true)");
    tab.waitForFunction("!document.querySelector('[data-facet] li > a')");
    return new java.util.TreeMap<>((Map<String, Object>) tab.evaluate(COUNTS));
  }

  private static final String COUNTS =
      """
      Object.fromEntries([...document.querySelectorAll('[data-facet] input[type=checkbox]')]
          .map(box => [box.id, box.parentElement.querySelector('.number').textContent]))
      """;

  private String focused() {
    return (String) tab.evaluate("document.activeElement.id");
  }

  private String focusedLabel() {
    return (String) tab.evaluate("document.activeElement.getAttribute('aria-label')");
  }
}
