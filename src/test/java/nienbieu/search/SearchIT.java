package nienbieu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nienbieu.language.Folding;
import nienbieu.language.Language;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.read.ContentReader;
import nienbieu.read.PhraseReader;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser finds through the index what one finds who reads everything. */
@ExtendWith(RealBrowser.class)
class SearchIT {
  private static final Path CONTENT = Path.of("src/test/resources/sites/asean-2020/content");
  private static final Path SCRIPTS = Path.of("templates/assets/js/search");
  private static final Path LOADER = Path.of("templates/assets/js/data/10-load.js");
  private static final int QUERIES = 2_000;

  // The parts of the script that know no page, and a door to them.
  private static final String DOOR =
      """
      globalThis.searched = async (text) => {
        const typed = query(text);
        const answer = typed.words.length === 0 ? { records: [] } : await found(typed);
        return answer.cut ? null : answer.records.length === 0 ? [] : ranked(answer);
      };
      """;

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void aSearchFindsWhatASlowReaderFindsInTheSameOrder(
      String tag, BrowserSession session, @TempDir Path folder) throws IOException {
    Problems problems = new Problems();
    SourceTree content = SourceTree.read(CONTENT, "content", problems);
    SourceTree templates = SourceTree.read(Path.of("templates"), "templates", problems);
    Site site = Site.plan(ContentReader.read(content, problems).orElseThrow());
    Language language = site.timeline().languages().find(tag).orElseThrow();
    var phrases = PhraseReader.read(templates, site.timeline().languages(), problems).get(language);
    for (SiteFile file : new Search(site, language, phrases).files()) {
      Path path = folder.resolve(file.path().text());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes().get());
    }
    Files.writeString(folder.resolve(tag + "/search/test.js"), script());
    Files.writeString(
        folder.resolve(tag + "/search/test.html"), "<!doctype html><script src=test.js></script>");
    SlowSearch slow = new SlowSearch(site, language);
    List<String> queries = queries(slow, language);
    try (LoopbackServer server = new LoopbackServer(folder, "/");
        BrowserContext context = session.browser().newContext()) {
      Page tab = context.newPage();
      tab.navigate(server.origin() + "/" + tag + "/search/test.html");
      String found =
          (String)
              tab.evaluate(
                  "async (all) => { const found = [];"
                      + " for (const one of all) { found.push(await searched(one)); }"
                      + " return JSON.stringify(found); }",
                  queries);
      JsonArray answers = JsonParser.parseString(found).getAsJsonArray();
      int compared = 0;
      int some = 0;
      for (int at = 0; at < queries.size(); at++) {
        if (!answers.get(at).isJsonNull()) {
          List<Integer> expected = slow.search(queries.get(at));
          assertEquals(
              expected.toString(), said(answers.get(at).getAsJsonArray()), queries.get(at));
          compared++;
          some += expected.isEmpty() ? 0 : 1;
        }
      }
      int nothing = compared - some;
      assertTrue(compared > QUERIES * 9 / 10, compared + " were compared");
      assertTrue(nothing > 50 && some > 1_000, nothing + " find nothing, " + some + " something");
    }
  }

  private static String said(JsonArray records) {
    List<Integer> numbers = new ArrayList<>();
    records.forEach(record -> numbers.add(record.getAsInt()));
    return numbers.toString();
  }

  private static String script() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      List<Path> sorted = Stream.concat(Stream.of(LOADER), files.sorted()).toList();
      StringBuilder script = new StringBuilder("(() => { 'use strict';\n");
      for (Path file : sorted) {
        if (file.getFileName().toString().compareTo("50") < 0) {
          script.append(Files.readString(file).replaceAll("(?m)^export ", ""));
        }
      }
      return script + DOOR + "})();\n";
    }
  }

  /** Words of the texts: one or several, in a row or from anywhere, with marks or without, cut. */
  private static List<String> queries(SlowSearch slow, Language language) {
    Random random = new Random(7);
    List<String> queries =
        new ArrayList<>(List.of("", " ", "-", "đ", "Đ ", "hòa bình", "hoà bình"));
    while (queries.size() < QUERIES) {
      List<String> row = slow.words(random.nextInt(slow.size()));
      int count = 1 + random.nextInt(4);
      int start = random.nextInt(row.size());
      List<String> words = new ArrayList<>(row.subList(start, Math.min(row.size(), start + count)));
      if (random.nextInt(5) == 0) {
        List<String> other = slow.words(random.nextInt(slow.size()));
        words.add(other.get(random.nextInt(other.size())));
      }
      String text = String.join(" ", words);
      String typed =
          switch (random.nextInt(3)) {
            case 0 -> text;
            case 1 -> Folding.loose(text);
            default ->
                Arrays.stream(text.split(" "))
                    .map(word -> random.nextBoolean() ? word : Folding.loose(word))
                    .collect(Collectors.joining(" "));
          };
      int cut = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
      String part = typed.substring(0, Math.max(1, typed.length() - cut));
      queries.add(random.nextInt(4) == 0 ? part + " " : part);
    }
    assertEquals(language, slow.language());
    return queries;
  }
}
