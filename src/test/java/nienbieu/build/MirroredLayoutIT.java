package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Path;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A page in Arabic is the mirror of the same page in English. */
@ExtendWith(RealBrowser.class)
class MirroredLayoutIT {
  private static final int WIDTH = 1280;
  private static final double NEAR = 2;

  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void open(BrowserSession session) {
    browser = session.browser();
  }

  @Test
  void whatStandsAtTheLeftInEnglishStandsAtTheRightInArabic() throws IOException {
    TrialSite site = SmallSite.ARABIC.in(folder).built();
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, 900))) {
      Page english = at(context, site, "en/events/opening.html");
      Page arabic = at(context, site, "ar/events/opening.html");
      for (String part : new String[] {".wordmark", "h1", ".lead", "aside.margin", "footer"}) {
        double left = box(english, part).x;
        BoundingBox mirrored = box(arabic, part);
        assertEquals(left, WIDTH - mirrored.x - mirrored.width, NEAR, part);
      }
      assertTrue(box(english, "aside.margin").x > WIDTH / 2.0, "so that there are two sides");
      double end = box(english, ".languages").x + box(english, ".languages").width;
      assertEquals(WIDTH - end, box(arabic, ".languages").x, NEAR, "the end of a line too");
    }
  }

  @Test
  void theFacetsStandAtTheSideWhereReadingStarts() throws IOException {
    TrialSite site = SmallSite.ARABIC.in(folder).built();
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, 900))) {
      Page english = at(context, site, "en/events/index.html?kind=ceremony");
      Page arabic = at(context, site, "ar/events/index.html?kind=ceremony");
      String box = "#kind-ceremony";
      for (String part : new String[] {".facets", ".found", box, ".chosen li", ".chosen button"}) {
        arabic.locator(part).first().waitFor();
        english.locator(part).first().waitFor();
        BoundingBox mirrored = box(arabic, part);
        double left = box(english, part).x;
        // Words are of different length, so that only what starts the line is sure to be the same.
        if (!part.equals(".chosen button")) {
          assertEquals(left, WIDTH - mirrored.x - mirrored.width, NEAR, part);
        } else {
          assertTrue(mirrored.x < box(arabic, ".chosen li a").x, "the button follows the name");
        }
      }
      assertEquals("ceremony", arabic.locator(box).inputValue());
    }
  }

  private static Page at(BrowserContext context, TrialSite site, String page) {
    Page tab = context.newPage();
    tab.navigate(site.output().toUri() + page);
    return tab;
  }

  private static BoundingBox box(Page tab, String part) {
    return tab.locator(part).first().boundingBox();
  }
}
