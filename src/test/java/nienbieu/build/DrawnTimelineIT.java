package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nienbieu.chart.Plot;
import nienbieu.chart.TextWidth;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawn timeline as a browser shows it. */
@ExtendWith(RealBrowser.class)
class DrawnTimelineIT {
  private static final int DESK = 1280;
  private static final int TELEPHONE = 320;

  /** Every name that is shown, except those that a chart of a telephone fades out at its end. */
  private static final String TOUCHING =
      """
      () => {
        const boxes = [...document.querySelectorAll('.chart text')]
          .map((text) => [text.textContent, text.getBoundingClientRect()])
          .filter(([, box]) => box.width > 0);
        const found = boxes.length > 3 ? [] : ['only ' + boxes.length + ' names'];
        boxes.forEach(([one, a], at) => boxes.slice(at + 1).forEach(([other, b]) => {
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (wide > 0.5 && high > 4) {
            found.push(one + ' / ' + other);
          }
        }));
        return found;
      }
      """;

  /** Whether all names are in the page, and the page no wider than the window. */
  private static final String STANDING_OUT =
      """
      () => {
        const wide = document.documentElement.clientWidth;
        const out = [...document.querySelectorAll('.chart-wide text')].filter((text) => {
          const box = text.getBoundingClientRect();
          return box.width > 0 && (box.left < 0 || box.right > wide);
        }).map((text) => text.textContent);
        return document.documentElement.scrollWidth > wide ? [...out, 'page'] : out;
      }
      """;

  /** Names that run over the mark of another event. */
  private static final String COVERING =
      """
      () => {
        const marks = [...document.querySelectorAll('.chart-wide :is(.shape, .ghost, .sum)')];
        const names = [...document.querySelectorAll('.chart-wide a text')];
        return names.flatMap((name) => {
          const a = name.getBoundingClientRect();
          return marks.filter((mark) => {
            const b = mark.getBoundingClientRect();
            const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            return wide > 0.5 && high > 4 && name.closest('a') !== mark.closest('a');
          }).map((mark) => name.textContent + ' / ' + mark.closest('a').textContent);
        });
      }
      """;

  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void open(BrowserSession session) {
    browser = session.browser();
  }

  @ParameterizedTest
  @ValueSource(ints = {TELEPHONE, 768, 1024, DESK})
  void noNameTouchesAnother(int width) throws IOException {
    TrialSite site = CrowdedSite.in(folder).built();
    try (BrowserContext context = context(width, true)) {
      for (String page : List.of("vi/index.html", "en/years/2020.html", "vi/years/2019.html")) {
        Page tab = at(context, site, page);
        assertEquals(List.of(), tab.evaluate(TOUCHING), page);
        assertEquals(List.of(), tab.evaluate(COVERING), page);
        assertEquals(List.of(), tab.evaluate(STANDING_OUT), page);
      }
    }
  }

  /** Names that are longer than the layout took them for. */
  private static List<String> widerThanPlanned(Page tab) {
    List<String> wider = new ArrayList<>();
    for (Locator name : tab.locator(".chart-wide a text").all()) {
      double width = ((Number) name.evaluate("name => name.getComputedTextLength()")).doubleValue();
      double planned = TextWidth.of(name.textContent(), Plot.SIZE);
      if (width > planned + 0.5) {
        wider.add(name.textContent() + ": " + width + " > " + planned);
      }
    }
    return wider;
  }

  @ParameterizedTest
  @ValueSource(ints = {1024, DESK})
  void noNameTouchesAnotherInTheWidestFaceThatStandsIn(int width) throws IOException {
    TrialSite site =
        LanedSite.in(folder, 14, 4)
            .replacing("events/laned.yaml", "Cuộc họp", "2020 + 2021: S & Z")
            .built();
    try (BrowserContext context = context(width, true)) {
      context.route("**/*.woff2", Route::abort);
      for (String page : List.of("vi/index.html", "en/index.html")) {
        Page tab = at(context, site, page);
        assertEquals(
            false, tab.evaluate("[...document.fonts].some((face) => face.status === 'loaded')"));
        assertEquals(List.of(), tab.evaluate(TOUCHING), page);
        assertEquals(List.of(), tab.evaluate(COVERING), page);
        assertEquals(List.of(), tab.evaluate(STANDING_OUT), page);
        assertTrue(tab.locator(".chart-wide a text").count() > 9, "names are looked at");
        assertEquals(List.of(), widerThanPlanned(tab), page);
      }
    }
  }

  @Test
  void lanesAndErasHaveTheirNamesOnATelephoneToo() throws IOException {
    TrialSite site = LanedSite.in(folder, 14, 4).built();
    TrialSite arabic = LanedSite.mirrored(folder.resolve("ar"), 14, 2).built();
    try (BrowserContext context = context(TELEPHONE, true)) {
      Page tab = at(context, site, "en/index.html");
      assertEquals(
          List.of("Ceremony", "Meeting", "Exercise", "Review"),
          tab.locator(".chart-tall .lane").allTextContents());
      assertEquals(3, tab.locator(".chart-tall .era-name").count());
      assertEquals(List.of(), tab.evaluate(TOUCHING));
      assertEquals(List.of(), tab.evaluate(STANDING_OUT));
      String spoken = tab.locator(".chart-tall a title").first().textContent();
      assertTrue(spoken.endsWith(", Meeting"), spoken);
      Page mirrored = at(context, arabic, "ar/index.html");
      assertEquals(List.of(), mirrored.evaluate(TOUCHING));
      assertTrue(middle(mirrored, ".chart-tall .track") > TELEPHONE / 2.0, "time at the right");
    }
  }

  @Test
  void longerChartsHaveNoNamesThatTouchEither() throws IOException {
    TrialSite site = CrowdedSite.in(folder).built();
    try (BrowserContext context = context(DESK, true)) {
      Page tab = at(context, site, "en/years/2020.html");
      for (int times = 0; times < 6; times++) {
        tab.locator(".chart-tools button").first().click();
        assertEquals(List.of(), tab.evaluate(TOUCHING), "zoomed in " + (times + 1) + " times");
      }
      assertEquals(
          "true", tab.locator(".chart-tools button").first().getAttribute("aria-disabled"));
    }
  }

  @Test
  void everyMarkIsALinkWithANameAndLeadsSomewhere() throws IOException {
    TrialSite site = CrowdedSite.in(folder).built();
    try (BrowserContext context = context(DESK, true)) {
      Page tab = at(context, site, "en/years/2020.html");
      Locator marks = tab.locator(".chart-wide a");
      assertTrue(marks.count() > 5);
      String spoken = marks.first().locator("title").textContent();
      Locator link =
          tab.locator(".chart-wide")
              .getByRole(
                  com.microsoft.playwright.options.AriaRole.LINK,
                  new Locator.GetByRoleOptions().setName(spoken).setExact(true));
      assertEquals(1, link.count(), spoken);
      assertTrue(spoken.contains("2020"), spoken);
      link.focus();
      tab.keyboard().press("Enter");
      tab.waitForURL("**/events/*.html");
    }
  }

  @Test
  void marksAreAsLargeAsAFingerNeeds() throws IOException {
    TrialSite site = CrowdedSite.in(folder).built();
    String small =
        """
        (kind) => [...document.querySelectorAll(kind + ' a')]
          .map((link) => [link.textContent, link.getBoundingClientRect()])
          .filter(([, box]) => box.width < 23.9 || box.height < 23.9)
          .map(([words, box]) => words + ' ' + box.width + ' x ' + box.height)
        """;
    for (int width : new int[] {TELEPHONE, DESK}) {
      try (BrowserContext context = context(width, true)) {
        String kind = width == DESK ? ".chart-wide" : ".chart-tall";
        Page tab = at(context, site, "vi/index.html");
        assertTrue(tab.locator(kind + " a").count() > 3);
        assertEquals(List.of(), tab.evaluate(small, kind), kind);
      }
    }
  }

  @Test
  void keysMakeTheChartLongerAndMoveIt() throws IOException {
    TrialSite site = CrowdedSite.in(folder).built();
    try (BrowserContext context = context(DESK, true)) {
      Page tab = at(context, site, "en/years/2020.html");
      Locator frame = tab.locator(".chart-frame");
      double whole = width(tab);
      tab.locator(".chart-wide a").first().focus();
      tab.keyboard().press("+");
      tab.keyboard().press("+");
      assertEquals(4, width(tab) / whole, 0.1);
      double before = ((Number) frame.evaluate("frame => frame.scrollLeft")).doubleValue();
      tab.keyboard().press("ArrowRight");
      double after = ((Number) frame.evaluate("frame => frame.scrollLeft")).doubleValue();
      assertTrue(after > before, before + " to " + after);
      assertTrue(tab.locator(".finer text").count() >= 12, "a finer ruler");
      tab.keyboard().press("-");
      assertEquals(2, width(tab) / whole, 0.1);
      tab.keyboard().press("0");
      assertEquals(whole, width(tab), 1);
      assertEquals(0, tab.locator(".finer").count());
    }
  }

  @Test
  void withoutScriptZoomingIsLinks() throws IOException {
    TrialSite site = CrowdedSite.in(folder).built();
    try (BrowserContext context = context(DESK, false)) {
      Page tab = at(context, site, "en/index.html");
      assertEquals(0, tab.locator(".chart-tools").count());
      tab.locator(".chart-wide a[href*=years]").first().focus();
      tab.keyboard().press("Enter");
      tab.waitForURL("**/years/*.html");
      assertTrue(tab.locator(".chart-wide a").count() > 1);
    }
  }

  @Test
  void timeRunsFromRightToLeftInArabic() throws IOException {
    TrialSite site = SmallSite.ARABIC.in(folder);
    CrowdedSite.crowd(site, "ar", "report");
    site.built();
    try (BrowserContext context = context(DESK, true)) {
      Page english = at(context, site, "en/years/2020.html");
      Page arabic = at(context, site, "ar/years/2020.html");
      assertEquals(List.of(), arabic.evaluate(TOUCHING));
      assertEquals(List.of(), arabic.evaluate(STANDING_OUT));
      double left = middle(english, ".chart-wide circle.shape");
      double right = middle(arabic, ".chart-wide circle.shape");
      assertTrue(left < DESK / 2.0, "the first event stands at the beginning: " + left);
      assertEquals(DESK - left, right, 2);
      arabic.locator(".chart-tools button").first().click();
      assertEquals(List.of(), arabic.evaluate(TOUCHING));
    }
  }

  private static double width(Page tab) {
    return tab.locator(".chart-wide").boundingBox().width;
  }

  private static double middle(Page tab, String part) {
    var box = tab.locator(part).first().boundingBox();
    return box.x + box.width / 2;
  }

  private static BrowserContext context(int width, boolean script) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(script));
  }

  private static Page at(BrowserContext context, TrialSite site, String page) {
    Page tab = context.newPage();
    tab.navigate(site.output().resolve(page).toUri().toString());
    tab.evaluate("document.fonts.ready");
    return tab;
  }
}
