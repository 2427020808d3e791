package nienbieu.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import nienbieu.plan.Imprint;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.read.ContentReader;
import nienbieu.read.PhraseReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever leaves the site says of an event what was planned and what others say of its date. */
class PlannedAndActualTest {
  private static Iterable<SiteFile> files;

  @BeforeAll
  static void make() {
    Problems problems = new Problems();
    Path folder = Path.of("src/test/resources/calendars/content");
    SourceTree content = SourceTree.read(folder, "content", problems);
    SourceTree templates = SourceTree.read(Path.of("templates"), "templates", problems);
    Site site = Site.plan(ContentReader.read(content, problems).orElseThrow());
    var phrases = PhraseReader.read(templates, site.timeline().languages(), problems);
    assertEquals(0, problems.sorted().size(), () -> problems.sorted().toString());
    files = DataFiles.of(site, phrases, new Imprint("0", () -> "0"));
  }

  @ParameterizedTest
  @CsvSource({
    "vi/calendar.ics, dự kiến nửa đầu tháng 11 năm 2020 · có nguồn ghi 22/11/2020",
    "vi/feed.xml, dự kiến nửa đầu tháng 11 năm 2020 · có nguồn ghi 22/11/2020",
    "en/feed.xml, planned for the first half of November 2020 · also dated 22 Nov 2020",
    "en/feed.json, planned for the first half of November 2020 · also dated 22 Nov 2020",
    "en/feed.xml, 17 November 2020</time> · Meeting · morning",
    "en/feed.xml, Meeting · as planned",
    "en/data/timelinejs.json, 21 November 2020 · planned for the first half of November 2020",
    "en/data/timelinejs.json, first half of November 2020 · also dated 22 Nov 2020",
    "en/data/timelinejs.json, 9 December 2020 · as planned",
    "vi/data/timelinejs.json, Ngày 9 tháng 12 năm 2020 · đúng như dự kiến",
    "data/event-dates.csv, 'disputed,planned,[2020-11-01..2020-11-15],2020-11-01,2020-11-15'",
    "data/event-dates.csv, 'disputed,disputed,2020-11-22,2020-11-22,2020-11-22,,paper'",
    "data/events.json, '\"planned\":[{\"date\":{\"edtf\":\"2020-10-30\"'",
    "data/events.json, '\"disputed\":[{\"date\":{\"edtf\":\"2020-11-22\"'",
  })
  void everyFormatSaysBoth(String file, String words) {
    String text = text(file);
    assertTrue(text.contains(words), () -> words + "\n" + text);
  }

  /** Unfolded, unescaped, and with plain blanks. */
  private static String text(String path) {
    for (SiteFile file : files) {
      if (file.path().text().equals(path)) {
        String text = new String(file.bytes().get(), UTF_8).replace("\r\n ", "");
        return text.replace("&lt;", "<").replace("&gt;", ">").replace('\u00a0', ' ');
      }
    }
    throw new AssertionError("no " + path);
  }
}
