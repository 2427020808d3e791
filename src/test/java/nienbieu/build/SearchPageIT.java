package nienbieu.build;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import nienbieu.site.browser.Watch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody searches. */
@ExtendWith(RealBrowser.class)
class SearchPageIT {
  private static Browser browser;
  private static Path site;
  private static LoopbackServer server;

  private BrowserContext context;
  private Watch watch;
  private Page tab;

  @BeforeAll
  static void build(BrowserSession session, @TempDir Path folder) throws IOException {
    browser = session.browser();
    site = TrialSite.of("asean-2020", folder).builtWithWarnings().output();
    server = new LoopbackServer(site, "/", "/repo/");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void open() {
    context = browser.newContext();
    watch = Watch.over(context, "");
    tab = context.newPage();
  }

  @AfterEach
  void nobodyComplained() {
    assertEquals(List.of(), watch.seen());
    context.close();
  }

  private static String fromDisk() {
    return site.toUri().toString();
  }

  private void at(String root, String page) {
    tab.navigate(root + page);
  }

  private Locator box() {
    return tab.getByRole(com.microsoft.playwright.options.AriaRole.SEARCHBOX);
  }

  private Locator results() {
    return tab.locator(".found > li");
  }

  private Locator said() {
    return tab.locator("[role=status]");
  }

  private static Pattern text(String pattern) {
    return Pattern.compile(pattern);
  }

  static List<String> roots() {
    return List.of(fromDisk(), server.origin() + "/", server.origin() + "/repo/");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("roots")
  void wordsWithoutMarksAreFoundFromDiskAndFromAServer(String root) {
    at(root, "vi/search/index.html");
    assertThat(box()).isFocused();
    box().pressSequentially("gin giu hoa binh");
    assertThat(said()).hasText(text("^\\d+ kết quả$"));
    assertThat(results().first().locator("mark").first()).hasText(text("^[Gg]ìn giữ hòa bình$"));
    assertTrue(tab.url().endsWith("vi/search/index.html?q=gin+giu+hoa+binh"), tab.url());
    tab.keyboard().press("Enter");
    tab.keyboard().press("Enter");
    tab.waitForURL(text(".*/vi/(?!search).*").asPredicate());
    assertTrue(tab.url().startsWith(root + "vi/"), tab.url());
    tab.goBack();
    assertThat(box()).hasValue("gin giu hoa binh");
    assertThat(results().first()).isVisible();
  }

  @Test
  void everyPageLeadsToSearch() {
    for (String page : List.of("vi/index.html", "vi/people/index.html", "vi/a-z/index.html")) {
      at(fromDisk(), page);
      tab.locator(".masthead").getByText("Tìm", exactly()).click();
      assertThat(tab.locator("h1")).hasText("Tìm");
    }
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  @Test
  void noOtherPageLoadsAnythingOfSearch() {
    List<String> asked = new ArrayList<>();
    tab.onRequest(request -> asked.add(request.url()));
    at(server.origin() + "/", "vi/index.html");
    tab.waitForLoadState();
    assertEquals(List.of(), asked.stream().filter(url -> url.contains("search")).toList());
    at(server.origin() + "/", "vi/search/index.html");
    tab.waitForLoadState();
    List<String> scripts = asked.stream().filter(url -> url.contains("search")).toList();
    assertEquals(2, scripts.size(), () -> "the page and its script, no index yet: " + scripts);
  }

  @ParameterizedTest
  @CsvSource({
    // Typed without marks, any will do; with marks, those; a text without any, as in English, too.
    "vi, nguyen chi vinh, Nguyễn Chí Vịnh",
    "vi, Nguyễn Chí Vịnh, Nguyễn Chí Vịnh",
    "vi, NGUYÊN CHI VỊNH, Nguyễn Chí Vịnh",
    "en, nguyen chi vinh, Nguyen Chi Vinh",
    "en, Nguyễn Chí Vịnh, Nguyen Chi Vinh",
  })
  void thePersonOfANameComesFirst(String language, String typed, String name) {
    at(fromDisk(), language + "/search/index.html?q=" + typed);
    assertThat(results().first().locator("h2")).hasText(name);
    assertThat(results().first().locator("h2 mark")).hasText(name);
  }

  @Test
  void otherMarksThanThoseTypedAreNotFoundAndTheHintSaysWhatToDo() {
    at(fromDisk(), "vi/search/index.html?q=Ngụyên");
    assertThat(said()).hasText(text("gõ không dấu"));
    assertThat(results()).hasCount(0);
    box().fill("qwrtzp");
    assertThat(said()).hasText(text("^Không thấy gì\\. Bạn thử bớt từ"));
    assertThat(tab.locator("main a", new Page.LocatorOptions().setHasText("A–Z"))).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"gìn giữ hòa bình", "gìn giữ hoà bình", "GÌN GIỮ HOÀ BÌNH"})
  void eitherStyleOfToneIsFound(String typed) {
    at(fromDisk(), "vi/search/index.html?q=" + typed);
    assertThat(results().first().locator("mark").first()).hasText(text("^[Gg]ìn giữ hòa bình$"));
  }

  @Test
  void theLastWordNeedNotBeFinished() {
    at(fromDisk(), "vi/search/index.html");
    box().pressSequentially("gìn giữ hòa bì");
    assertThat(results().first().locator("mark").first()).hasText(text("hòa bình"));
    // A blank ends it.
    box().pressSequentially(" ");
    assertThat(said()).not().hasText(text("^Không"));
    box().fill("ADM ");
    assertThat(said()).hasText(text("^Không"));
  }

  @Test
  void theKeyboardIsEnough() {
    at(fromDisk(), "en/search/index.html");
    box().pressSequentially("peacekeeping");
    assertThat(results().first()).isVisible();
    tab.keyboard().press("Tab");
    assertThat(results().nth(0).locator("a")).isFocused();
    tab.keyboard().press("ArrowDown");
    assertThat(results().nth(1).locator("a")).isFocused();
    tab.keyboard().press("ArrowUp");
    tab.keyboard().press("ArrowUp");
    assertThat(box()).isFocused();
    tab.keyboard().press("ArrowDown");
    tab.keyboard().press("Escape");
    assertThat(box()).isFocused();
    assertThat(box()).hasValue("");
    assertThat(results()).hasCount(0);
    assertThat(said()).hasText("");
    assertTrue(tab.url().endsWith("/index.html"), tab.url());
  }

  @Test
  void moreResultsComeOnDemandAndTheFocusGoesToTheFirstOfThem() {
    at(fromDisk(), "vi/search/index.html?q=asean");
    assertThat(results()).hasCount(8);
    // A letter that comes late moves the button away from under a finger that has not been lifted.
    tab.waitForFunction("document.fonts.status === 'loaded'");
    tab.locator(".more-found").click();
    assertThat(results()).hasCount(16);
    assertThat(results().nth(8).locator("a")).isFocused();
  }

  @Test
  void theWordsStayWhenTheLanguageIsSwitched() {
    at(fromDisk(), "vi/search/index.html");
    box().pressSequentially("ADMM");
    assertThat(results().first()).isVisible();
    tab.locator(".languages a[lang=en]").click();
    assertThat(tab.locator("h1")).hasText("Search");
    assertThat(box()).hasValue("ADMM");
    assertThat(results().first().locator("mark").first()).hasText("ADMM");
  }

  @Test
  void anInputMethodThatComposesIsNotDisturbed() {
    at(fromDisk(), "vi/search/index.html");
    tab.evaluate(
        """
        () => {
          const input = document.querySelector('[type=search]');
          const tell = (type, more) => input.dispatchEvent(
              new (type.startsWith('c') ? CompositionEvent : InputEvent)(type, more));
          tell('compositionstart', { data: '' });
          for (const part of ['n', 'ng', 'ngo', 'ngô']) {
            tell('compositionupdate', { data: part });
            input.value = part;
            tell('input', { data: part, isComposing: true, bubbles: true });
          }
          const enter = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
          globalThis.kept = input.dispatchEvent(new KeyboardEvent('keydown', enter));
          const escape = { ...enter, key: 'Escape' };
          input.dispatchEvent(new KeyboardEvent('keydown', escape));
        }
        """);
    assertThat(results().first()).isVisible();
    assertThat(box()).hasValue("ngô");
    assertThat(box()).isFocused();
    assertEquals(true, tab.evaluate("kept"));
  }

  @Test
  void whatFailsToLoadIsSaidAndMayBeTriedAgain() {
    context.route("**/directory.js*", route -> route.abort());
    at(server.origin() + "/", "vi/search/index.html?q=asean");
    assertThat(said()).hasText(text("^Không tải được"));
    context.unroute("**/directory.js*");
    box().press("Enter");
    assertThat(results().first()).isVisible();
    assertFalse(watch.seen().isEmpty(), "what failed was noted");
  }

  @Test
  void aDirectoryOfThePublicationBeforeIsAskedForAnew() {
    boolean[] old = {true};
    context.route(
        "**/directory.js*",
        route -> {
          if (old[0]) {
            old[0] = false;
            String body = route.fetch().text().replaceFirst("(\"directory\",\")[^\"]*", "$1old");
            route.fulfill(
                new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("text/javascript")
                    .setBody(body));
          } else {
            route.resume();
          }
        });
    at(server.origin() + "/", "vi/search/index.html?q=asean");
    assertThat(results().first()).isVisible();
    assertEquals(false, old[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void withoutScriptThePageLeadsToTheNames(String language) {
    try (BrowserContext plain =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = plain.newPage();
      page.navigate(fromDisk() + language + "/search/index.html");
      assertTrue(page.innerText("main").contains("JavaScript"), page.innerText("main"));
      assertThat(page.locator("[type=search]")).isHidden();
      page.locator("main a", new Page.LocatorOptions().setHasText("A–Z")).click();
      assertThat(page.locator("h1")).hasText("A–Z");
      assertTrue(page.locator(".names li a").count() > 50, "everything that has a name");
    }
  }

  @Test
  void arabicIsSearchedFromRightToLeft(@TempDir Path folder) throws IOException {
    String root = SmallSite.ARABIC.in(folder).built().output().toUri().toString();
    // Typed with its vowel signs and without the letter's line, as it stands in no text.
    at(root, "ar/search/index.html?q=افتتاح المكتـبة");
    assertThat(results().first().locator("mark").first()).hasText("افتتاح المكتبة");
    double input = box().boundingBox().x + box().boundingBox().width;
    var heading = results().first().locator("h2 a").boundingBox();
    assertEquals(input, heading.x + heading.width, 2, "both begin at the right");
    assertThat(said()).hasText(text("^\\S+ results?$"));
  }

  @Test
  void textsThatLookLikeCodeStayTexts(@TempDir Path folder) throws IOException {
    String hostile = "</script><img src=x onerror=alert(1)> ${zzz} \\u2028 --> ]] ,\\ zzz,zzz 🐦";
    TrialSite trial = TrialSite.tiny(folder);
    String both = "summary: {vi: '" + hostile + "', en: '" + hostile + "'}\n  #";
    trial.replacing("topics.yaml", "summary:", both).builtWithWarnings();
    at(trial.output().toUri().toString(), "en/search/index.html?q=zzz");
    assertThat(results()).hasCount(1);
    assertThat(results().first().locator(".context")).hasText(hostile);
    assertThat(results().first().locator("mark")).hasCount(3);
    assertEquals(0, tab.locator("main img").count());
    String before = tab.url();
    box().fill("<img src=x onerror=alert(1)> \"'&#x0;%00+?q=#");
    assertThat(said()).hasText(text("^(Nothing|\\d)"));
    tab.waitForURL(url -> !url.equals(before));
    tab.reload();
    assertThat(box()).hasValue("<img src=x onerror=alert(1)> \"'&#x0;%00+?q=#");
  }
}
