package nienbieu.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nienbieu.markdown.RecordKind;
import nienbieu.read.ContentReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a timeline is divided into the chapters of a book. */
class BookTest {
  private static final String SETTINGS =
      """
      languages: [vi, en]
      title: {vi: Niên biểu, en: Timeline}
      tagline: {vi: Một, en: One}
      description: {vi: Một., en: One.}
      base-url: "https://site.test/"
      licence: {name: CC0, url: "https://licence.test/"}
      """;

  @Test
  void aYearIsAChapterAndALongOneAChapterForEachMonth() {
    Site site = site(events(2019, 100, 12) + events(2020, 101, 12) + events(-43, 1, 1));
    assertEquals(
        List.of(
            "title",
            "ybefore-43",
            "y2019",
            "y2020-01",
            "y2020-02",
            "y2020-03",
            "y2020-04",
            "y2020-05",
            "y2020-06",
            "y2020-07",
            "y2020-08",
            "y2020-09",
            "y2020-10",
            "y2020-11",
            "y2020-12",
            "sources"),
        ids(site));
  }

  @Test
  void aMonthIsNeverTooLongForAChapter() {
    Site site = site(events(2020, 201, 1));
    assertEquals(List.of("title", "y2020-01", "y2020-01--2", "y2020-01--3", "sources"), ids(site));
    List<Integer> sizes =
        Book.chapters(site).stream()
            .filter(Chapter.Time.class::isInstance)
            .map(one -> ((Chapter.Time) one).events().size())
            .toList();
    assertEquals(List.of(100, 100, 1), sizes);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2000, true", "2001, false"})
  void aBookHasAtLeastOneEventAndNotTooMany(int events, boolean made) {
    assertEquals(made, Book.isMade(events));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void whatIsMadeIsOfferedAndNothingElse(int events) {
    Site site = site(events(2020, events, 12));
    var language = site.timeline().languages().original();
    boolean offered =
        Downloads.ofSite(site, language).stream().anyMatch(one -> one.kind() == DataKind.BOOK_EPUB);
    assertEquals(events > 0, offered);
    assertEquals(events > 0, site.subjects().contains(new Subject.Bound()));
  }

  @Test
  void idsInTextsBeginWithALetterAndAreNobodyElses() {
    String prefix = Book.prefix(RecordKind.EVENT, "2020-a");
    assertEquals("event.2020-a--", prefix);
    assertFalse(prefix.startsWith(Book.anchor(RecordKind.EVENT, "")));
    assertTrue(Character.isLetter(prefix.charAt(0)));
  }

  private static List<String> ids(Site site) {
    return Book.chapters(site).stream().map(Chapter::id).toList();
  }

  private static Site site(String events) {
    return site(events, "");
  }

  /** A site of these events, which rest on one source. */
  static Site site(String events, String ofSource) {
    Map<String, byte[]> files = new HashMap<>();
    files.put("site.yaml", SETTINGS.getBytes(StandardCharsets.UTF_8));
    if (!events.isEmpty()) {
      files.put("events/all.yaml", events.getBytes(StandardCharsets.UTF_8));
    }
    String source =
        "- id: paper\n  kind: news\n  title: {language: vi, text: Báo}\n"
            + "  note: {vi: Một tờ báo., en: A paper.}\n"
            + ofSource;
    files.put("sources.yaml", source.getBytes(StandardCharsets.UTF_8));
    Problems problems = new Problems();
    SourceTree content = SourceTree.empty("site").with(files, problems);
    return Site.plan(
        ContentReader.read(content, problems)
            .orElseThrow(() -> new AssertionError(problems.sorted().toString())));
  }

  /** Events of one year, spread over its first months. */
  static String events(int year, int count, int months) {
    StringBuilder yaml = new StringBuilder();
    for (int at = 0; at < count; at++) {
      String month = (at % months < 9 ? "0" : "") + (at % months + 1);
      String digits = (year < 0 ? "-00" : "") + Math.abs(year);
      yaml.append("- id: e").append(year < 0 ? "-" : "").append(Math.abs(year)).append('-');
      yaml.append(at).append("\n  date: \"").append(digits).append('-').append(month);
      yaml.append("-01\"\n  kind: meeting\n  title: {vi: Họp, en: Meeting}\n");
      yaml.append("  summary: {vi: Họp., en: Met.}\n");
      yaml.append("  sources: [{source: paper, supports: [date]}]\n");
    }
    return yaml.toString();
  }
}
