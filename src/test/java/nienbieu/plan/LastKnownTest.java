package nienbieu.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nienbieu.content.Correction;
import nienbieu.content.Event;
import nienbieu.date.HistoricalDate;
import nienbieu.read.ContentReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same rule for an event, which rests on one source, and for a content that is only that. */
class LastKnownTest {
  private static final Path SITES = Path.of("src/test/resources/sites");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // published  | accessed   | planned as of | corrected  | known
        "             |            |               |            | none",
        "2021-03-04   |            |               |            | 2021-03-04",
        "2021-03-04   | 2022-01-09 |               |            | 2022-01-09",
        "2022-01-09   | 2021-03-04 |               |            | 2022-01-09",
        "2021-03      |            |               |            | none",
        "2021-03-04~  |            |               |            | none",
        "             |            | 2019-12-01    |            | 2019-12-01",
        "             |            |               | 2021-05-06 | 2021-05-06 corrected",
        "             | 2021-05-06 |               | 2021-05-06 | 2021-05-06 corrected",
        "             | 2022-01-09 |               | 2021-05-06 | 2022-01-09",
        "             | 2021-05-05 |               | 2021-05-06 | 2021-05-06 corrected",
        "1951-02-03   |            |               |            | 1951-02-03",
      })
  void whatIsKnownIsKnownSinceItsLatestDay(
      String published, String accessed, String asOf, String corrected, String known) {
    String events =
        BookTest.events(2020, 1, 1)
            + (asOf == null ? "" : "  planned: [{date: \"2020-01\", as-of: \"" + asOf + "\"}]\n")
            + (corrected == null
                ? ""
                : "  corrections:\n" + correction("2020-12-31") + correction(corrected));
    Site site = BookTest.site(events, field("published", published) + field("accessed", accessed));
    Event event = site.timeline().events().all().get(0);
    assertEquals(known, text(LastKnown.of(event, site)));
    // What was planned is not looked at for all.
    assertEquals(asOf == null ? known : "none", text(LastKnown.of(site)));
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29, 2024-02-29 corrected", "0800-01-01, 0800-01-01 corrected"})
  void aCorrectionIsKnownSinceItsDay(String on, String known) {
    Site site = site("smallest");
    var title = site.timeline().settings().title();
    Correction correction = new Correction(HistoricalDate.parse(on), title, Optional.empty());
    assertEquals(known, text(LastKnown.of(correction, site)));
  }

  @Test
  void anArticleIsKnownSinceItsSourceWasSeen() throws IOException {
    Path sources = SITES.resolve("tiny/content/sources.yaml");
    String seen =
        Files.readString(sources).replace("  author:", "  accessed: \"2022-02-02\"\n  author:");
    for (boolean isSeen : new boolean[] {false, true}) {
      Site site =
          isSeen ? site("tiny", Map.of("sources.yaml", seen.getBytes(UTF_8))) : site("tiny");
      var article = site.timeline().articles().get("a-new-library");
      String known = text(LastKnown.of(article, site));
      assertEquals(isSeen ? "2022-02-02" : "2020-12-09", known);
    }
  }

  private static String correction(String day) {
    return "    - {on: \"" + day + "\", what: {vi: Sửa ngày, en: Another day}}\n";
  }

  private static String field(String name, String day) {
    return day == null ? "" : "  " + name + ": \"" + day + "\"\n";
  }

  private static String text(Optional<LastKnown> known) {
    return known.map(one -> one.day() + (one.corrected() ? " corrected" : "")).orElse("none");
  }

  private static Site site(String name) {
    return site(name, Map.of());
  }

  private static Site site(String name, Map<String, byte[]> changed) {
    Problems problems = new Problems();
    SourceTree tree =
        SourceTree.read(SITES.resolve(name).resolve("content"), "content", problems)
            .with(changed, problems);
    return Site.plan(ContentReader.read(tree, problems).orElseThrow());
  }
}
