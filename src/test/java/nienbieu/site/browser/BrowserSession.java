package nienbieu.site.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One browser for all tests of a run. */
public final class BrowserSession implements AutoCloseable {
  /** The system property that names a browser; {@code install} looks for none and installs one. */
  static final String PROPERTY = "nienbieu.browser";

  private final Playwright playwright;
  private final Browser browser;

  private BrowserSession(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * Starts a browser.
   *
   * @throws IllegalStateException if there is none and none can be installed
   */
  static BrowserSession start() {
    // Playwright would otherwise download three browsers before it does anything.
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    try {
      BrowserSearch<Browser> search =
          new BrowserSearch<>(program -> launch(playwright, program), System.err::println);
      String named = System.getProperty(PROPERTY, "");
      Browser browser =
          named.isEmpty() || named.equals("install")
              ? search.find(named.isEmpty() ? installed() : List.of(), Installation.possible())
              : search.find(List.of(Path.of(named)), List.of());
      return new BrowserSession(playwright, browser);
    } catch (RuntimeException broken) {
      playwright.close();
      throw broken;
    }
  }

  /** The browser. */
  public Browser browser() {
    return browser;
  }

  /** Its program, for what starts a browser of its own. */
  public Path program() {
    CDPSession session = browser.newBrowserCDPSession();
    try {
      String command = session.send("SystemInfo.getInfo").get("commandLine").getAsString();
      int end = command.indexOf(" --");
      return Path.of((end < 0 ? command : command.substring(0, end)).replace("\"", "").strip());
    } finally {
      session.detach();
    }
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static List<Path> installed() {
    return new InstalledBrowsers(System.getProperty("os.name"), System.getenv())
        .places().stream().filter(Files::isExecutable).toList();
  }

  private static Browser launch(Playwright playwright, Optional<Path> program) {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(arguments());
    options.setTimeout(30_000);
    program.ifPresent(options::setExecutablePath);
    return playwright.chromium().launch(options);
  }

  // Nothing that calls home, and no sandbox for root, for whom Chromium refuses to start with one.
  private static List<String> arguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--no-sandbox");
    }
    return arguments;
  }
}
