package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a search moves on a site of 10,000 events, beyond the page that one searches on: the
 * directory, and the pieces for each state of the words while they are typed. Printed are bytes and
 * milliseconds.
 */
@ExtendWith(RealBrowser.class)
class LargeSearchIT {
  private static final int EVENTS = 10_000;
  private static final int MOST_BYTES = 100_000;

  private static Browser browser;
  private static LoopbackServer server;
  private static Path output;

  @BeforeAll
  static void build(BrowserSession session, @TempDir Path folder) throws IOException {
    browser = session.browser();
    TrialSite site = LargeSite.of(EVENTS, folder);
    site.builtWithWarnings();
    output = site.output();
    server = new LoopbackServer(output, "/");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "vi, duong day nong, -1",
    "vi, đường dây nóng, 104",
    "vi, đường dây nóng ba, -1",
    "vi, th, -1",
    "vi, nh, -1",
    "vi, t, -1",
    "vi, a b c d đ, -1",
    "vi, ba, -1",
    "vi, a ba ca cha da đa, -1",
    "en, hotline, 104",
    "en, hotlines, 0",
    "en, a hotline b, -1",
    "en, b, -1",
  })
  void aSearchMovesLessThanAHundredKilobytes(String language, String text, int results) {
    try (BrowserContext context = browser.newContext()) {
      Page tab = context.newPage();
      List<String> moved = new ArrayList<>();
      // A browser looks at the icon whenever the address changes; it has it already.
      tab.onRequest(
          request -> {
            if (!moved.contains(request.url())) {
              moved.add(request.url());
            }
          });
      String page = server.origin() + "/" + language + "/search/index.html";
      tab.navigate(page);
      tab.locator("#search-words").pressSequentially(text, slowly());
      String said = said(tab);
      int bytes = moved.stream().filter(LargeSearchIT::isPiece).mapToInt(LargeSearchIT::sent).sum();
      int opening = moved.stream().mapToInt(LargeSearchIT::sent).sum() - bytes;
      int raw = moved.stream().mapToInt(LargeSearchIT::raw).sum();
      int files = moved.size();
      double again = (double) tab.evaluate(AGAIN);
      assertEquals(files, moved.size(), "once loaded, nothing is asked for again");
      System.out.printf(
          Locale.ROOT,
          "%s %-36s %-12s %6d bytes as sent and %d for the page, %7d raw, %2d files; once loaded"
              + " %.0f ms%n",
          language,
          text,
          said,
          bytes,
          opening,
          raw,
          files,
          again);
      assertTrue(bytes > 1_000 && bytes < MOST_BYTES, bytes + " bytes");
      if (results >= 0) {
        assertTrue(results == 0 || said.startsWith(results + " "), said);
      }
    }
  }

  private static com.microsoft.playwright.Locator.PressSequentiallyOptions slowly() {
    return new com.microsoft.playwright.Locator.PressSequentiallyOptions().setDelay(120);
  }

  private static String said(Page tab) {
    tab.waitForTimeout(1_500);
    return tab.locator("#search-said").textContent();
  }

  /** From Enter to the moment when the list stands there; below 0 if there is nothing to list. */
  private static final String AGAIN =
      """
      async () => {
        const input = document.getElementById('search-words');
        const text = input.value;
        input.value = '';
        input.dispatchEvent(new Event('input'));
        await new Promise(done => setTimeout(done, 50));
        const list = document.querySelector('main');
        const start = performance.now();
        input.value = text;
        const changed = new Promise(done =>
            new MutationObserver(() => document.querySelector('.found li') && done())
                .observe(list, { childList: true, subtree: true }));
        input.form.requestSubmit();
        const nothing = new Promise(done => setTimeout(done, 1000, true));
        if (await Promise.race([changed, nothing])) { return -1.5; }
        return performance.now() - start + 0.001;
      }
      """;

  /** Whether this is asked for because somebody searches. */
  private static boolean isPiece(String url) {
    String path = URI.create(url).getPath();
    return path.contains("/search/") && path.endsWith(".js");
  }

  private static int raw(String url) {
    try {
      return (int) Files.size(file(url));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static int sent(String url) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      boolean packed = url.endsWith(".woff2");
      if (packed) {
        return 0;
      }
      zip.write(Files.readAllBytes(file(url)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.size();
  }

  private static Path file(String url) {
    return output.resolve(URI.create(url).getPath().substring(1));
  }
}
