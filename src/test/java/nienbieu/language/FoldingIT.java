package nienbieu.language;

import static nienbieu.language.FoldingTable.decoded;
import static nienbieu.language.FoldingTable.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import nienbieu.site.browser.Watch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The browser's half of the folding, run where it will run, against the half in Java. */
@ExtendWith(RealBrowser.class)
class FoldingIT {
  private static final Path SCRIPT = Path.of("templates/assets/js/search/10-folding.js");
  private static final Path POLICY = Path.of("templates/part/policy.peb");

  private static LoopbackServer server;
  private static BrowserContext context;
  private static Watch watch;
  private static Page tab;

  /** A page with nothing but the policy of ours, less the scripts that stand in the page. */
  @BeforeAll
  static void open(BrowserSession session, @TempDir Path folder) throws IOException {
    Files.copy(SCRIPT, folder.resolve("folding.js"));
    String policy = Files.readString(POLICY).replaceAll("(?s)\\{% for .*?\\{% endfor %\\}", "");
    assertFalse(policy.contains("{"), policy);
    String page = "<!doctype html><title>Folding</title>" + policy;
    Files.writeString(folder.resolve("index.html"), page + "<link rel=icon href=folding.js>");
    server = new LoopbackServer(folder, "/");
    context = session.browser().newContext();
    watch = Watch.over(context, server.origin());
    tab = context.newPage();
    tab.navigate(server.origin() + "/");
  }

  @AfterAll
  static void close() {
    context.close();
    server.close();
  }

  @Test
  void theBrowserMakesTheKeysOfTheTable() {
    List<List<String>> rows = FoldingTable.keys();
    List<String> keys = run(KEYS, rows.stream().map(row -> row.get(0)).toList());
    assertEach(
        rows.stream().map(row -> encoded(row.get(1)) + "\t" + encoded(row.get(2))).toList(),
        keys,
        rows);
    assertEquals(List.of(), watch.seen());
  }

  @Test
  void theBrowserGivesTheRanksOfTheTable() {
    List<List<String>> rows = FoldingTable.ranks();
    assertEach(rows.stream().map(row -> row.get(2)).toList(), run(RANKS, flat(rows)), rows);
  }

  @Test
  void theBrowserMakesTheSameKeysOfTwentyThousandTexts() {
    assertSameKeys(FoldingSamples.texts(20_000));
  }

  @Test
  void theBrowserMakesTheSameKeyOfEveryCharacter() {
    assertSameKeys(FoldingSamples.characters());
  }

  @Test
  void theBrowserGivesTheSameRanksToTwentyThousandSearches() {
    List<List<String>> searches = FoldingSamples.searches(20_000);
    List<String> ranks = run(RANKS, flat(searches));
    assertEach(
        searches.stream()
            .map(pair -> FoldedText.of(pair.get(1)).rank(FoldedText.of(pair.get(0))))
            .map(String::valueOf)
            .toList(),
        ranks,
        searches);
    // Searches that all find something, or nothing, would prove little.
    long none = ranks.stream().filter(rank -> rank.equals("0")).count();
    assertTrue(none > 1_000 && none < 10_000, none + " searches find nothing");
  }

  private static void assertSameKeys(List<String> texts) {
    assertEach(
        texts.stream()
            .map(text -> encoded(Folding.strict(text)) + "\t" + encoded(Folding.loose(text)))
            .toList(),
        run(KEYS, texts),
        texts);
  }

  /** Says what differs, and not twenty thousand things that do not. */
  private static void assertEach(List<String> expected, List<String> browser, List<?> what) {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < expected.size(); at++) {
      if (!expected.get(at).equals(browser.get(at))) {
        String input = encoded(what.get(at).toString());
        wrong.add(input + ": " + expected.get(at) + ", in the browser " + browser.get(at));
      }
    }
    String some = wrong.stream().limit(20).collect(Collectors.joining("\n"));
    assertEquals("", some, () -> wrong.size() + " differ, such as these");
    assertEquals(expected.size(), browser.size());
  }

  private static List<String> flat(List<List<String>> pairs) {
    List<String> flat = new ArrayList<>();
    pairs.forEach(pair -> flat.addAll(pair.subList(0, 2)));
    return flat;
  }

  /** Hands texts to the module, encoded, for halves of characters do not travel. */
  private static List<String> run(String script, List<String> texts) {
    String input = texts.stream().map(FoldingTable::encoded).collect(Collectors.joining("\n"));
    texts.forEach(text -> assertEquals(text, decoded(encoded(text))));
    return List.of(tab.evaluate(script, input).toString().split("\n", -1));
  }

  private static final String CODE =
      """
      const decoded = text => text.replace(/\\\\u([0-9a-f]{4})/g,
          (all, hex) => String.fromCharCode(parseInt(hex, 16)));
      const encoded = text => text.replace(/[^ -~]|\\\\/g, unit =>
          '\\\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0'));
      const texts = input.split('\\n').map(decoded);
      """;

  private static final String KEYS =
      "async input => { const { strict, loose } = await import('/folding.js');"
          + CODE
          + "return texts.map(text => encoded(strict(text)) + '\\t' + encoded(loose(text)))"
          + ".join('\\n'); }";

  private static final String RANKS =
      "async input => { const { folded, rank } = await import('/folding.js');"
          + CODE
          + "return texts.filter((text, at) => at % 2 === 0).map((typed, at) =>"
          + " rank(folded(texts[2 * at + 1]), folded(typed))).join('\\n'); }";
}
