package nienbieu.build;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.RealBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes, and looks at an open tab that nobody touches. */
@ExtendWith(RealBrowser.class)
class ServeIT {
  private static final String EVENTS = "events/2020.yaml";
  private static final String OPENING = "/vi/events/opening.html";
  private static final String TITLE = "Khai trương thư viện";

  private static Browser browser;

  @TempDir Path folder;

  private final List<String> wrong = new ArrayList<>();
  private TrialSite site;
  private ServedSite served;
  private BrowserContext context;
  private Page tab;

  @BeforeAll
  static void open(BrowserSession session) {
    browser = session.browser();
    // Others may use the machine too: how fast it is, is no matter of this test.
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
  }

  @BeforeEach
  void serve() throws IOException {
    site = TrialSite.tiny(folder).withOwnTemplates();
    served = ServedSite.of(site);
    context = browser.newContext();
    tab = context.newPage();
    tab.onPageError(wrong::add);
  }

  @AfterEach
  void stop() {
    context.close();
    served.close();
    assertEquals(List.of(), wrong);
  }

  @Test
  void theOpenPageFollowsWhatIsSaved() throws IOException {
    tab.navigate(served.origin() + OPENING);
    assertThat(tab.locator("h1")).hasText(TITLE);
    site.replacing(EVENTS, TITLE, "Mở cửa thư viện");
    assertThat(tab.locator("h1")).hasText("Mở cửa thư viện");

    // As editors save that never write into the file itself.
    Path file = site.content().resolve(EVENTS);
    Path draft = site.content().resolve("events/2020.yaml.tmp~");
    Files.writeString(draft, Files.readString(file, UTF_8).replace("Mở cửa", "Đóng cửa"), UTF_8);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(tab.locator("h1")).hasText("Đóng cửa thư viện");
    assertFalse(served.said().contains("error"), served.said());
  }

  @Test
  void aPageStaysWhereItsReaderIs() throws IOException {
    tab.setViewportSize(400, 300);
    tab.navigate(served.origin() + OPENING);
    tab.evaluate("window.scrollTo(0, 200)");
    site.replacing(EVENTS, TITLE, "Mở cửa thư viện");
    assertThat(tab.locator("h1")).hasText("Mở cửa thư viện");
    // The browser keeps the text under the reader's eye, which may stand a line lower by then.
    String near = "Math.abs(window.scrollY - 200) < 60";
    for (int again = 0; again < 100 && !(boolean) tab.evaluate(near); again++) {
      tab.waitForTimeout(50);
    }
    assertTrue((boolean) tab.evaluate(near), () -> "at " + tab.evaluate("window.scrollY"));
  }

  @Test
  void anotherPagesChangeLeavesThisOneAlone() throws IOException {
    tab.navigate(served.origin() + "/vi/people/nguyen-van-mau.html");
    tab.evaluate("window.untouched = true");
    Page other = context.newPage();
    other.navigate(served.origin() + "/en/places/may-village.html");
    site.replacing("topics.yaml", "name: {vi: ", "name: {vi: Việc ");
    other.navigate(served.origin() + "/vi/topics/reading.html");
    assertThat(other.locator("h1")).containsText("Việc");
    assertTrue((boolean) tab.evaluate("window.untouched === true"));
    site.replacing("people.yaml", "Mẫu", "Mậu");
    assertThat(tab.locator("h1")).containsText("Mậu");
    assertTrue((boolean) tab.evaluate("window.untouched !== true"));
  }

  @Test
  void mistakesAreShownUntilTheyAreMended() throws IOException {
    tab.navigate(served.origin() + OPENING);
    Page english = context.newPage();
    english.navigate(served.origin() + "/en/");
    String right = Files.readString(site.content().resolve(EVENTS), UTF_8);
    site.replacing(EVENTS, "  mode: in-person", "  moed: in-person");
    assertThat(tab).hasTitle("Có 1 lỗi nên chưa hiện được trang này");
    assertThat(tab.locator("html")).hasAttribute("lang", "vi");
    assertThat(tab.locator("main")).containsText("content/events/2020.yaml:16:3");
    assertThat(tab.locator("pre")).containsText("   16 |   moed: in-person");
    assertThat(tab.locator(".caret")).hasText("      |   ^^^^");
    assertThat(english).hasTitle("A mistake keeps this page from being shown");
    assertThat(english.locator("main")).containsText("mode");
    site.with(EVENTS, right);
    assertThat(tab.locator("h1")).hasText(TITLE);
    assertThat(english.locator("h1")).hasText("A small library day by day");
    served.saying("No errors");
    assertEquals(1, count(served.said(), "content/events/2020.yaml:16:3"));
  }

  @Test
  void aTemplateThatIsBrokenIsShownToo() throws IOException {
    tab.navigate(served.origin() + "/en/events/opening.html");
    String page = "page/event.peb";
    String right = Files.readString(site.templates().resolve(page), UTF_8);
    site.replacingInTemplate(page, "<h1>", "{{ view.nothing }}<h1>");
    assertThat(tab.locator("main")).containsText("templates/page/event.peb");
    Files.writeString(site.templates().resolve(page), right, UTF_8);
    assertThat(tab.locator("h1")).hasText("Opening of the library");
  }

  @Test
  void stylesAndWordsOfTheTemplatesAreFollowed() throws IOException {
    tab.navigate(served.origin() + OPENING);
    Files.writeString(site.templates().resolve("assets/css/99-own.css"), "h1 { color: #123456 }\n");
    assertThat(tab.locator("h1")).hasCSS("color", "rgb(18, 52, 86)");
  }

  @Test
  void aFolderThatIsGoneIsWaitedFor() throws IOException {
    tab.navigate(served.origin() + OPENING);
    Path away = folder.resolve("away");
    Files.move(site.content(), away);
    assertThat(tab).hasTitle("Có 1 lỗi nên chưa hiện được trang này");
    Files.move(away, site.content());
    assertThat(tab.locator("h1")).hasText(TITLE);
    // What comes after is seen too, though it is another folder to the system's own watching.
    TrialSite.copy(site.content(), away);
    TrialSite.delete(site.content());
    Files.move(away, site.content());
    site.replacing(EVENTS, TITLE, "Mở cửa thư viện");
    assertThat(tab.locator("h1")).hasText("Mở cửa thư viện");
  }

  @Test
  void aHalfWrittenFileIsNoMistake() throws Exception {
    tab.navigate(served.origin() + OPENING);
    byte[] right = Files.readAllBytes(site.content().resolve(EVENTS));
    for (int round = 0; round < 5; round++) {
      site.with(EVENTS, new byte[0]);
      Thread.sleep(40);
      byte[] half = java.util.Arrays.copyOf(right, right.length / 2 + round);
      site.with(EVENTS, half);
      Thread.sleep(40);
      site.with(EVENTS, right);
      Thread.sleep(40);
    }
    site.replacing(EVENTS, TITLE, "Mở cửa thư viện");
    assertThat(tab.locator("h1")).hasText("Mở cửa thư viện");
    assertFalse(served.said().contains("error"), served.said());
  }

  @Test
  void onlyThisMachineIsAnswered() throws IOException {
    System.setProperty("sun.net.http.allowRestrictedHeaders", "true");
    HttpURLConnection asked =
        (HttpURLConnection) URI.create(served.origin() + "/").toURL().openConnection();
    asked.setRequestProperty("Host", "rebound.example:" + URI.create(served.origin()).getPort());
    assertEquals(421, asked.getResponseCode());
    // As a browser asks for a name of somebody's that means this machine.
    Page other = context.newPage();
    String port = String.valueOf(URI.create(served.origin()).getPort());
    assertEquals(200, other.navigate("http://localhost:" + port + "/").status());
    assertEquals(200, other.navigate("http://127.0.0.1:" + port + "/").status());
  }

  @Test
  void itEndsWhenItIsTold() throws Exception {
    tab.navigate(served.origin() + OPENING);
    assertEquals(130, served.interrupt());
    assertTrue(served.said().endsWith("Stopped." + System.lineSeparator()), served.said());
    assertFalse(served.said().contains("Exception"), served.said());
  }

  @Test
  void aPortInUseIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      String[] serve = {"serve", "--content", site.content().toString(), "--port", port};
      Console console = Console.run(serve);
      assertEquals(2, console.status());
      assertTrue(
          console
              .err()
              .startsWith("nienbieu: another program serves on port " + port + " already; leave"),
          console::toString);
    }
  }

  @Test
  void nothingOfThisIsPublished() throws IOException {
    site.built();
    try (Stream<Path> files = Files.walk(site.output())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), UTF_8);
        assertFalse(text.contains("~live"), file.toString());
        assertFalse(text.contains("EventSource"), file.toString());
      }
    }
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
