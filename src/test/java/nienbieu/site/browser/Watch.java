package nienbieu.site.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Notes whatever a page should not do: ask another host, fail to load, complain in the console. */
public final class Watch {
  private final String origin;
  private final List<String> seen = new ArrayList<>();

  private Watch(String origin) {
    this.origin = origin;
  }

  /**
   * Watches every page of a context from now on.
   *
   * @param origin how every address must start that a page asks for
   */
  public static Watch over(BrowserContext context, String origin) {
    Watch watch = new Watch(origin);
    context.onRequest(watch::request);
    context.onRequestFailed(request -> watch.note("failed: " + request.url()));
    context.onResponse(watch::response);
    context.onConsoleMessage(watch::console);
    context.onWebError(error -> watch.note("error: " + error.error()));
    return watch;
  }

  /** What was seen since the last call, and forgets it. */
  public List<String> seen() {
    List<String> now = List.copyOf(seen);
    seen.clear();
    return now;
  }

  private void note(String text) {
    seen.add(text);
  }

  private void request(Request request) {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
      note("asks elsewhere: " + request.url());
    }
  }

  private void response(Response response) {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      note(response.status() + ": " + response.url());
    }
  }

  // A violation of the Content-Security-Policy is an error in the console.
  private void console(ConsoleMessage message) {
    boolean complains = message.type().equals("error") || message.type().equals("warning");
    // The status of a page for unknown addresses is one of these, and is right.
    boolean status = message.text().contains("status of 404");
    if (complains && !status) {
      note("console: " + message.text());
    }
  }
}
