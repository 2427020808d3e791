package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the events of an article stand on a screen and on paper. */
@ExtendWith(RealBrowser.class)
class NamedEventsIT {
  private static final double NEAR = 6;

  @TempDir static Path folder;

  private static TrialSite site;
  private static BrowserContext context;
  private static Page tab;

  @BeforeAll
  static void build(BrowserSession session) throws IOException {
    site = NamedEvents.in(folder).built();
    context = session.browser().newContext();
    tab = context.newPage();
  }

  @AfterAll
  static void close() {
    context.close();
  }

  private static void open(int width, Media media) {
    tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
    tab.setViewportSize(width, 900);
    tab.navigate(site.output().resolve("vi/articles/story.html").toUri().toString());
    assertEquals(2, tab.locator(".named").count());
  }

  @ParameterizedTest
  @ValueSource(ints = {960, 1152, 1280, 1600})
  void onADeskTheyStandInTheMarginBesideTheirParagraph(int width) {
    open(width, Media.SCREEN);
    for (Locator named : tab.locator(".named").all()) {
      BoundingBox text = named.locator("xpath=preceding-sibling::*[1]").boundingBox();
      BoundingBox aside = named.boundingBox();
      assertTrue(aside.x >= text.x + text.width + 32, "in the margin");
      assertEquals(text.y, aside.y, NEAR, "at the height of its paragraph");
    }
    BoundingBox one = tab.locator(".prose > p").nth(0).boundingBox();
    BoundingBox two = tab.locator(".prose > p").nth(1).boundingBox();
    assertTrue(two.y - (one.y + one.height) < 32, "the text has no gap for them");
    assertEquals(width, tab.evaluate("document.documentElement.scrollWidth"));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 800})
  void elsewhereTheyStandBelowIt(int width) {
    open(width, Media.SCREEN);
    assertBelow();
    assertEquals(width, tab.evaluate("document.documentElement.scrollWidth"));
  }

  @ParameterizedTest
  @ValueSource(ints = {674, 1280})
  void onPaperTheyStandBelowItInAnyFormat(int width) {
    open(width, Media.PRINT);
    assertBelow();
  }

  private static void assertBelow() {
    for (Locator named : tab.locator(".named").all()) {
      BoundingBox text = named.locator("xpath=preceding-sibling::*[1]").boundingBox();
      BoundingBox aside = named.boundingBox();
      BoundingBox prose = tab.locator(".prose").boundingBox();
      assertTrue(aside.y >= text.y + text.height && aside.y < text.y + text.height + 24);
      assertEquals(prose.x, aside.x, 1);
    }
  }

  @Test
  void allOfALongListIsSeenAndNothingLiesOnAnother() {
    open(1280, Media.SCREEN);
    // As many as a summary of a year may name.
    tab.evaluate(
        "() => document.querySelectorAll('.named ol').forEach((list) => {"
            + " for (let at = 0; at < 12; at++) list.append(list.lastElementChild.cloneNode(true));"
            + "})");
    BoundingBox first = tab.locator(".named").first().boundingBox();
    BoundingBox second = tab.locator(".named").last().boundingBox();
    assertTrue(second.y >= first.y + first.height);
    BoundingBox rest = tab.locator("section[aria-labelledby=reports]").boundingBox();
    assertTrue(rest.y >= second.y + second.height);
  }
}
