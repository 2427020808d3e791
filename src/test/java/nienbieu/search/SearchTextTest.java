package nienbieu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import nienbieu.content.Timeline;
import nienbieu.language.Language;
import nienbieu.read.ContentReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
  // Of its two places, one had another name at the time.
  @ParameterizedTest
  @CsvSource({
    "vi, several-days, Vườn · Sân nay · Sân xưa",
    "en, several-days, Garden · The yard of today · The yard of old",
  })
  void anEventIsFoundByTodaysNamesAndByThoseOfItsTime(String tag, String id, String names) {
    Problems problems = new Problems();
    Path folder = Path.of("src/test/resources/calendars/content");
    SourceTree content = SourceTree.read(folder, "content", problems);
    Timeline timeline = ContentReader.read(content, problems).orElseThrow();
    Language language = Language.of(tag).orElseThrow();
    assertEquals(names, SearchText.of(timeline.events().get(id), language, timeline).names());
  }
}
