package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two languages on one page, as a browser lays them out. */
@ExtendWith(RealBrowser.class)
class ParallelLayoutIT {
  private static final double NEAR = 1;
  private static final int A4 = 794;

  @TempDir static Path folder;

  private static TrialSite both;
  private static TrialSite arabic;
  private static BrowserContext context;
  private static Page tab;

  @BeforeAll
  static void build(BrowserSession session) throws IOException {
    both = ParallelSite.in(folder.resolve("both")).builtWithWarnings();
    arabic = SmallSite.ARABIC.in(folder.resolve("arabic")).built();
    context = session.browser().newContext(new Browser.NewContextOptions().setBypassCSP(true));
    tab = context.newPage();
  }

  @AfterAll
  static void close() {
    context.close();
  }

  private static void open(TrialSite site, String page, int width) {
    tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    tab.setViewportSize(width, 900);
    tab.navigate(site.output().resolve(page).toUri().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 800})
  void theFirstWordsOfARowStandOnOneLine(int width) {
    open(both, "vi-en/events/rich.html", width);
    assertSideBySide(true);
    Locator list = tab.locator(".prose ul");
    assertNotEquals(
        list.first().boundingBox().height, list.last().boundingBox().height, NEAR, "or all fits");
  }

  @Test
  void onATelephoneTheSecondFollowsTheFirstSetIn() {
    open(both, "vi-en/events/rich.html", 360);
    double last = 0;
    for (Locator row : tab.locator("main .pair").all()) {
      BoundingBox one = row.locator("> *").first().boundingBox();
      BoundingBox other = row.locator("> *").last().boundingBox();
      assertTrue(one.y >= last && other.y >= one.y + one.height, "pair by pair");
      last = other.y + other.height;
      Locator second = row.locator("> *").last();
      assertEquals("2px", css(second, "borderInlineStartWidth"));
      assertNotEquals("0px", css(second, "paddingInlineStart"));
    }
    assertEquals(360, tab.evaluate("document.documentElement.scrollWidth"));
  }

  @Test
  void whatIsHeardIsPairByPair() {
    open(both, "vi-en/events/rich.html", 1280);
    String said = tab.locator("main").innerText();
    int at = 0;
    for (String next :
        List.of("Đủ mọi thứ", "Everything", "Xem phần dưới", "See below", "Kế hoạch", "Plan")) {
      at = said.indexOf(next, at);
      assertTrue(at >= 0, next);
    }
  }

  @Test
  void onPaperTheyStandInTwoColumns() {
    open(both, "vi-en/events/rich.html", A4);
    tab.setViewportSize(A4 - 120, 1100);
    assertSideBySide(false);
    tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertSideBySide(true);
    assertEquals(0, tab.locator("nav:visible").count());
    assertEquals("%PDF", new String(tab.pdf(), 0, 4, StandardCharsets.US_ASCII));
    tab.navigate(both.output().resolve("vi/events/rich.html").toUri().toString());
    assertEquals(0, tab.locator(".both:visible").count());
  }

  @Test
  void arabicStandsAtTheRightAndItsTranslationAtTheLeft() {
    open(arabic, "ar-en/events/opening.html", 1280);
    for (Locator row : tab.locator("main .pair").all()) {
      BoundingBox arabicSide = row.locator("> [lang=ar]").boundingBox();
      BoundingBox english = row.locator("> [lang=en]").boundingBox();
      assertTrue(arabicSide.x >= english.x + english.width, "right of it");
      assertEquals(arabicSide.y, english.y, NEAR);
    }
    assertEquals("right", css(tab.locator(".prose[lang=ar]").first(), "textAlign", "direction"));
    assertEquals("left", css(tab.locator(".prose[lang=en]").first(), "textAlign", "direction"));
    open(arabic, "ar-en/events/opening.html", 360);
    Locator english = tab.locator("h1 > [lang=en]");
    assertEquals("2px", css(english, "borderLeftWidth"), "at the side where English begins");
    assertEquals(360, tab.evaluate("document.documentElement.scrollWidth"));
  }

  @Test
  void aLinkInATextLeadsToItsOwnColumn() {
    open(both, "vi-en/events/rich.html", 1280);
    tab.locator(".prose[lang=en] a[href='#en-s-ke-hoach']").click();
    assertEquals("Plan", tab.locator(":target").innerText());
    tab.locator(".prose[lang=en] a[role=doc-noteref]").click();
    assertTrue(tab.locator(":target").innerText().startsWith("A note."));
    tab.locator(".prose[lang=en] a[href$='/library.html']").click();
    assertEquals("en", tab.locator("html").getAttribute("lang"));
  }

  @Test
  void theWayThereAndBackIsALink() {
    open(both, "vi/events/rich.html", 360);
    tab.locator("a.both").click();
    assertTrue(tab.url().endsWith("/vi-en/events/rich.html"), tab.url());
    tab.locator(".languages a[lang=en]").click();
    assertTrue(tab.url().endsWith("/en/events/rich.html"), tab.url());
    tab.locator("a.both").click();
    tab.locator("a[rel=next]").click();
    assertTrue(tab.url().endsWith("/vi-en/events/uneven.html"), tab.url());
  }

  @Test
  void theReaderStaysAtTheSectionThatHeReads() {
    open(both, "en/events/rich.html", 360);
    tab.locator(".prose a[href='#s-ke-hoach']").click();
    tab.locator("a.both").click();
    assertTrue(tab.url().endsWith("/vi-en/events/rich.html#s-ke-hoach"), tab.url());
    tab.locator(".prose[lang=en] a[href='#en-s-ke-hoach']").click();
    tab.locator(".languages a[lang=en]").click();
    assertTrue(tab.url().endsWith("/en/events/rich.html#s-ke-hoach"), tab.url());
    assertEquals("Plan", tab.locator(":target").innerText());
    tab.locator(".languages a[lang=vi]").click();
    assertTrue(tab.url().endsWith("/vi/events/rich.html#s-ke-hoach"), tab.url());
  }

  @Test
  void axeFindsNothing() {
    for (int width : new int[] {360, 1280}) {
      for (String page : List.of("rich", "uneven", "first-reading")) {
        open(both, "vi-en/events/" + page + ".html", width);
        assertEquals(List.of(), violations(), page + " " + width);
      }
      open(arabic, "ar-en/events/opening.html", width);
      assertEquals(List.of(), violations(), "ar-en " + width);
    }
  }

  private static List<?> violations() {
    tab.evaluate(AxeBuilder.getAxeScript());
    Object result = tab.evaluate("axe.run({resultTypes: ['violations']})");
    return ((List<?>) ((Map<?, ?>) result).get("violations"))
        .stream().map(each -> ((Map<?, ?>) each).get("id")).toList();
  }

  /**
   * Whether the first words of both cells of each row stand at one height, one beside the other.
   */
  private static void assertSideBySide(boolean expected) {
    List<Locator> rows = tab.locator("main .pair").all();
    assertTrue(rows.size() > 10);
    int beside = 0;
    for (Locator row : rows) {
      BoundingBox one = words(row.locator("> *").first());
      BoundingBox other = words(row.locator("> *").last());
      boolean level = Math.abs(one.y - other.y) <= NEAR;
      beside += level && one.x + one.width <= other.x + NEAR ? 1 : 0;
    }
    assertEquals(expected ? rows.size() : 0, beside);
  }

  private static BoundingBox words(Locator cell) {
    Locator first = cell.locator("> *").first();
    return cell.locator("> *").count() > 0 ? first.boundingBox() : cell.boundingBox();
  }

  private static String css(Locator element, String property) {
    return (String) element.evaluate("(one, name) => getComputedStyle(one)[name]", property);
  }

  /** The side at which a line starts. */
  private static String css(Locator element, String align, String direction) {
    String said = css(element, align);
    String side = css(element, direction).equals("rtl") ? "right" : "left";
    return said.equals("start") ? side : said;
  }
}
