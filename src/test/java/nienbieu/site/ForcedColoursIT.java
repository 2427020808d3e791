package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ScreenshotScale;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the system chooses the colours, every mark of time still stands out from the page. */
@ExtendWith(RealBrowser.class)
class ForcedColoursIT {
  // Contrast that WCAG 1.4.11 asks of what is drawn.
  private static final double CONTRAST = 3;

  private static LoopbackServer server;
  private static BrowserContext context;
  private static Page tab;

  @BeforeAll
  static void open(BrowserSession session) throws IOException {
    server = PublishedSite.serve();
    context =
        session
            .browser()
            .newContext(
                new Browser.NewContextOptions().setBypassCSP(true).setViewportSize(1280, 800));
    tab = context.newPage();
  }

  @AfterAll
  static void close() {
    context.close();
    server.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void everyKindOfMarkStandsOut(ColorScheme colours) throws IOException {
    force(colours);
    List<String> faint = new ArrayList<>();
    Map<String, ElementHandle> marks = marks();
    assertTrue(marks.size() >= 5, marks.keySet()::toString);
    for (Map.Entry<String, ElementHandle> mark : marks.entrySet()) {
      double contrast = contrast(mark.getValue());
      if (contrast < CONTRAST) {
        faint.add(mark.getKey() + ": " + contrast);
      }
    }
    assertEquals(List.of(), faint);
  }

  @Test
  void aMarkThatHasOnlyAColourOfOursIsFound() throws IOException {
    force(ColorScheme.LIGHT);
    tab.evaluate(
        "document.querySelectorAll('.legend .mark')"
            + ".forEach(mark => mark.style.cssText = 'forced-color-adjust: auto; border: 0; background: red')");
    ElementHandle mark = marks().get(".mark in mark-day");
    assertTrue(contrast(mark) < CONTRAST);
  }

  private static void force(ColorScheme colours) {
    tab.emulateMedia(
        new Page.EmulateMediaOptions()
            .setForcedColors(ForcedColors.ACTIVE)
            .setColorScheme(colours));
    tab.navigate(server.origin() + PublishedSite.home() + PublishedSite.folder().homes().get(0));
  }

  /** The first of each kind, in the key, in the list and in the drawn timeline. */
  private static Map<String, ElementHandle> marks() {
    Map<String, ElementHandle> marks = new TreeMap<>();
    for (ElementHandle mark : tab.querySelectorAll(".mark, .chart-wide :is(.shape, .ghost)")) {
      if (mark.isVisible()) {
        marks.putIfAbsent((String) mark.evaluate(KIND), mark);
      }
    }
    return marks;
  }

  private static final String KIND =
      """
      mark => '.' + (mark.getAttribute('class') || mark.tagName) + ' in '
          + [...mark.closest('[class*=mark-], [class*=planned]').classList]
              .filter(name => /^(mark-|is-planned|was-planned)/.test(name)).join(' ')
      """;

  /** The best contrast of any of its pixels against the corner of its surroundings. */
  private static double contrast(ElementHandle mark) throws IOException {
    mark.scrollIntoViewIfNeeded();
    BoundingBox box = mark.boundingBox();
    byte[] png =
        tab.screenshot(
            new Page.ScreenshotOptions()
                .setScale(ScreenshotScale.CSS)
                .setClip(box.x - 1, box.y - 1, box.width + 2, box.height + 2));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    double ground = luminance(background());
    double best = 1;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        double one = luminance(new Color(image.getRGB(x, y)));
        double ratio = (Math.max(one, ground) + 0.05) / (Math.min(one, ground) + 0.05);
        best = Math.max(best, ratio);
      }
    }
    return best;
  }

  private static Color background() {
    List<?> parts =
        (List<?>)
            tab.evaluate(
                "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)");
    return new Color((int) parts.get(0), (int) parts.get(1), (int) parts.get(2));
  }

  // WCAG 2.2, relative luminance.
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
