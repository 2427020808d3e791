package nienbieu.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nienbieu.content.Correction;
import nienbieu.content.Event;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Phrases;
import nienbieu.plan.Addresses;
import nienbieu.plan.Feeds;
import nienbieu.plan.Imprint;
import nienbieu.plan.LastKnown;
import nienbieu.plan.Site;
import nienbieu.plan.Subject;
import nienbieu.read.ContentReader;
import nienbieu.read.PhraseReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.junit.jupiter.api.Test;

/** Feeds as they are written. {@code -Dgolden=write} writes those of the tiny site anew. */
class FeedsTest {
  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final Path GOLDEN = Path.of("src/test/resources/feeds/tiny");

  /** RFC 9562, 6.6: the name space of domain names. */
  private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

  @Test
  void theFeedsOfTheTinySiteAreAsTheirFilesSay() throws IOException {
    Map<String, String> seen = feeds(site("tiny"));
    if ("write".equals(System.getProperty("golden"))) {
      assertTrue(System.getenv("CI") == null, "expectations are not written by a machine");
      for (Map.Entry<String, String> feed : seen.entrySet()) {
        Files.createDirectories(GOLDEN.resolve(feed.getKey()).getParent());
        Files.writeString(GOLDEN.resolve(feed.getKey()), feed.getValue());
      }
    }
    assertEquals(golden(), seen);
  }

  @Test
  void anIdIsWhatOthersMakeOfTheSameName() {
    // RFC 9562, A.4.
    assertEquals(
        UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
        StableId.named(DNS, "www.example.com"));
    // Reckoned with another program. It may never be another.
    assertEquals(
        "urn:uuid:f0c5f622-3519-5ff7-8a8d-2e2c9b836103",
        StableId.of(site("tiny").timeline().settings(), "event:opening"));
  }

  @Test
  void whatXmlCannotHoldIsReplaced() {
    assertEquals("\uFFFD\t\n&#13;\uFFFDế🙂", XmlText.escape("\u0000\t\n\r\u001Fế🙂"));
    assertEquals("\uFFFDa\uFFFDb\uFFFD", XmlText.escape("\uDE42a\uD83Db\uFFFF"));
  }

  @Test
  void aRecordIsKnownSinceItsNewestSourceOrCorrection() {
    Site site = site("tiny");
    Event opening = site.timeline().events().get("opening");
    assertEquals(new Day(2020, 12, 9), FeedDay.of(LastKnown.of(opening, site)));
    assertEquals(new Day(2024, 2, 29), FeedDay.of(LastKnown.of(correction("2024-02-29"), site)));
  }

  @Test
  void whatNobodyKnowsHasTheDayThatProgramsTakeForNone() {
    Site site = site("smallest");
    Event undated = site.timeline().events().all().get(0);
    assertEquals("1970-01-01T00:00:00Z", FeedDay.time(FeedDay.of(LastKnown.of(undated, site))));
    for (String early : new String[] {"0800-01-01", "1969-12-31", "1970-01-01"}) {
      var known = LastKnown.of(correction(early), site);
      assertEquals(Optional.empty(), FeedDay.known(known));
      assertEquals(new Day(1970, 1, 1), FeedDay.of(known));
    }
  }

  private static Correction correction(String on) {
    Site site = site("smallest");
    return new Correction(
        HistoricalDate.parse(on), site.timeline().settings().title(), Optional.empty());
  }

  private static Map<String, String> feeds(Site site) {
    SourceTree templates = SourceTree.read(Path.of("templates"), "templates", new Problems());
    Map<Language, Phrases> phrases =
        PhraseReader.read(templates, site.timeline().languages(), new Problems());
    Map<String, String> made = new TreeMap<>();
    DataFiles.of(site, phrases, new Imprint("0", () -> "0"))
        .forEach(
            file -> {
              for (Subject subject : Feeds.subjects(site)) {
                for (Language language : site.timeline().languages()) {
                  if (file.path().equals(Addresses.atomFeed(subject, language))
                      || file.path().equals(Addresses.jsonFeed(subject, language))) {
                    made.put(file.path().text(), new String(file.bytes().get(), UTF_8));
                  }
                }
              }
            });
    assertFalse(made.isEmpty());
    return made;
  }

  private static Map<String, String> golden() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(GOLDEN)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(GOLDEN.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  private static Site site(String name) {
    Problems problems = new Problems();
    SourceTree tree = SourceTree.read(SITES.resolve(name).resolve("content"), "content", problems);
    return Site.plan(ContentReader.read(tree, problems).orElseThrow());
  }
}
