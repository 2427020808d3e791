package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real site without a mouse. */
@ExtendWith(RealBrowser.class)
class KeyboardIT {
  private static LoopbackServer server;
  private static BrowserContext context;
  private static Page tab;

  @BeforeAll
  static void open(BrowserSession session) throws IOException {
    server = PublishedSite.serve();
    context = session.browser().newContext();
    tab = context.newPage();
  }

  @AfterAll
  static void close() {
    context.close();
    server.close();
  }

  static List<String> pages() {
    return PublishedSite.samples();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theKeyboardReachesTheContentFirst(String page) {
    tab.navigate(server.origin() + PublishedSite.home() + page);
    tab.keyboard().press("Tab");
    // A page that opens with its content has nothing to skip.
    if (tab.evaluate("document.activeElement.closest('main') !== null").equals(true)) {
      return;
    }
    String target = (String) tab.evaluate("document.activeElement.getAttribute('href')");
    assertTrue(target != null && target.startsWith("#"), page + ": the first stop is " + target);
    assertEquals(true, tab.evaluate(IN_SIGHT), page + ": the skip link is not in sight");
    tab.keyboard().press("Enter");
    assertEquals(target, tab.evaluate("location.hash"), page);
    tab.keyboard().press("Tab");
    Object past = tab.evaluate(PAST, target.substring(1));
    assertEquals(true, past, page + ": the next stop is before the content");
  }

  private static final String IN_SIGHT =
      """
      (() => {
        const box = document.activeElement.getBoundingClientRect();
        const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return document.activeElement.contains(at);
      })()
      """;

  // The next stop is in the content or after it, or the content has no stop at all.
  private static final String PAST =
      """
      id => {
        const target = document.getElementById(id);
        const place = target.compareDocumentPosition(document.activeElement);
        return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
            || document.activeElement === document.body;
      }
      """;
}
