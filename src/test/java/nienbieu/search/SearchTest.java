package nienbieu.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nienbieu.language.Language;
import nienbieu.language.SearchWord;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.read.ContentReader;
import nienbieu.read.PhraseReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces of the index, read back, against the texts that they were made from. */
class SearchTest {
  private static final Path CONTENT = Path.of("src/test/resources/sites/asean-2020/content");
  private static final Site SITE = site();

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyWordIsFoundWhereItStandsAndNowhereElse(String tag) {
    Language language = language(tag);
    SortedMap<String, Map<Integer, Integer>> expected = new TreeMap<>();
    for (int record = 0; record < SITE.catalogue().size(); record++) {
      List<String> places = places(record, language);
      for (int place = 0; place < places.size(); place++) {
        for (SearchWord word : SearchWord.of(places.get(place))) {
          expected
              .computeIfAbsent(word.key(), unseen -> new TreeMap<>())
              .merge(record, Math.min(place, 2), Math::min);
        }
      }
    }
    assertTrue(expected.size() > 300, "so that there is something to compare");
    SortedMap<String, Map<Integer, Integer>> found = new TreeMap<>();
    shelf("words", language, 3).forEach(found::put);
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyTwoWordsSideBySideAreFoundWhereTheyStand(String tag) {
    Language language = language(tag);
    SortedMap<String, Set<Integer>> expected = new TreeMap<>();
    for (int record = 0; record < SITE.catalogue().size(); record++) {
      for (String place : places(record, language)) {
        List<SearchWord> words = SearchWord.of(place);
        for (int at = 1; at < words.size(); at++) {
          String pair = words.get(at - 1).letters() + ' ' + words.get(at).letters();
          expected.computeIfAbsent(pair, unseen -> new TreeSet<>()).add(record);
        }
      }
    }
    SortedMap<String, Set<Integer>> found = new TreeMap<>();
    shelf("pairs", language, 1).forEach((pair, records) -> found.put(pair, records.keySet()));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void piecesStandInTheOrderOfTheirTermsAndTheDirectorySaysWhereEachBegins(String tag) {
    Language language = language(tag);
    Map<String, JsonArray> pieces = pieces(language);
    JsonArray directory = pieces.get("directory");
    assertEquals(SITE.catalogue().size(), directory.get(2).getAsInt());
    for (String folder : List.of("words", "pairs")) {
      String[] first = directory.get(folder.equals("words") ? 5 : 6).getAsString().split(",");
      String before = "";
      for (int piece = 0; piece < first.length; piece++) {
        List<String> terms = terms(pieces.get(folder + "/" + piece));
        for (String term : terms) {
          String letters = folder.equals("words") ? SearchWord.of(term).get(0).letters() : term;
          assertTrue(before.compareTo(letters) <= 0, () -> letters + " is not in order");
          before = letters;
        }
        if (!terms.isEmpty() && folder.equals("pairs")) {
          assertEquals(terms.get(0), first[piece]);
        }
      }
      assertFalse(pieces.containsKey(folder + "/" + first.length));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void allPiecesHaveTheSameStampAndTheSameBytesInAnyOrder(String tag) {
    Language language = language(tag);
    List<SiteFile> forward = search(language).files();
    List<byte[]> bytes = forward.stream().map(file -> file.bytes().get()).toList();
    List<SiteFile> other = search(language).files();
    for (int at = other.size() - 1; at >= 0; at--) {
      assertEquals(forward.get(at).path(), other.get(at).path());
      assertArrayEquals(bytes.get(at), other.get(at).bytes().get());
      assertArrayEquals(bytes.get(at), other.get(at).bytes().get(), "again, when all were made");
    }
    Set<String> stamps = new TreeSet<>();
    pieces(language).values().forEach(piece -> stamps.add(piece.get(1).getAsString()));
    assertEquals(1, stamps.size());
  }

  private static List<String> places(int record, Language language) {
    SearchText text = SearchText.of(SITE.catalogue().entry(record), language, SITE.timeline());
    return List.of(text.title().value(), text.summary().value(), text.body().value(), text.names());
  }

  private static Map<String, Map<Integer, Integer>> shelf(
      String folder, Language language, int ranks) {
    Map<String, Map<Integer, Integer>> shelf = new LinkedHashMap<>();
    pieces(language)
        .forEach(
            (name, piece) -> {
              if (name.startsWith(folder + "/")) {
                List<String> terms = terms(piece);
                String[] codes = piece.get(3).getAsString().split(",");
                for (int at = 0; at < terms.size(); at++) {
                  shelf.put(terms.get(at), records(codes[at], ranks));
                }
              }
            });
    return shelf;
  }

  /** Two words side by side have a blank between them, and none in front. */
  private static List<String> terms(JsonArray piece) {
    List<String> terms = new ArrayList<>();
    String joined = piece.get(2).getAsString();
    for (String term : joined.isEmpty() ? new String[0] : joined.split(",")) {
      boolean isShort = term.startsWith(" ");
      String before = isShort ? terms.get(terms.size() - 1).split(" ")[0] : "";
      terms.add(before + term);
    }
    return terms;
  }

  private static Map<Integer, Integer> records(String codes, int ranks) {
    String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    Map<Integer, Integer> records = new TreeMap<>();
    int record = -1;
    int value = 0;
    int shift = 0;
    for (char digit : codes.toCharArray()) {
      int bits = digits.indexOf(digit);
      value += (bits & 31) << shift;
      shift += 5;
      if (bits < 32) {
        record += 1 + value / ranks;
        records.put(record, value % ranks);
        value = 0;
        shift = 0;
      }
    }
    return records;
  }

  private static Map<String, JsonArray> pieces(Language language) {
    Map<String, JsonArray> pieces = new LinkedHashMap<>();
    for (SiteFile file : search(language).files()) {
      String script = new String(file.bytes().get(), UTF_8);
      assertTrue(script.startsWith("nienBieuSearch(...[") && script.endsWith("]);\n"), script);
      String json = script.substring("nienBieuSearch(...".length(), script.length() - 3);
      JsonArray arguments = JsonParser.parseString(json).getAsJsonArray();
      pieces.put(arguments.get(0).getAsString(), arguments);
      assertEquals(
          language.tag() + "/search/" + arguments.get(0).getAsString() + ".js", file.path().text());
    }
    return pieces;
  }

  private static Search search(Language language) {
    Problems problems = new Problems();
    SourceTree templates = SourceTree.read(Path.of("templates"), "templates", problems);
    return new Search(
        SITE,
        language,
        PhraseReader.read(templates, SITE.timeline().languages(), problems).get(language));
  }

  private static Language language(String tag) {
    return SITE.timeline().languages().find(tag).orElseThrow();
  }

  private static Site site() {
    Problems problems = new Problems();
    SourceTree tree = SourceTree.read(CONTENT, "content", problems);
    return Site.plan(ContentReader.read(tree, problems).orElseThrow());
  }
}
