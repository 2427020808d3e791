package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A timeline too long for one page: the home page then leads to a page for each year. */
class LongTimelineIT {
  private static final Path ONE_EVENT = Path.of("src/test/resources/sites/one-event/content");
  private static final int EVENTS = 310;

  @TempDir private Path folder;

  @Test
  void nothingIsWrongWithATimelineThatIsSplitByYear() throws IOException {
    Path content = folder.resolve("content");
    new Breakage("", "events/2020.yaml", "all", "nothing", "")
        .apply(ONE_EVENT, makeFolder(content));
    Files.writeString(content.resolve("events/many.yaml"), events());
    Path output = folder.resolve("output");
    TinySitesTest.build(content, output);
    SiteFolder site = SiteFolder.read(output);
    assertTrue(site.files().contains("vi/years/1990.html"), "the timeline is not split");
    assertEquals("", SiteCheck.all(site));
  }

  private static Path makeFolder(Path path) throws IOException {
    return Files.createDirectories(path);
  }

  private static String events() {
    StringBuilder yaml = new StringBuilder();
    for (int at = 0; at < EVENTS; at++) {
      yaml.append(
          String.format(
              Locale.ROOT,
              """
              - id: event-%1$d
                date: "%2$d-%3$02d-09"
                kind: meeting
                title: {vi: Cuộc họp %1$d, en: Meeting %1$d}
                summary: {vi: Lần thứ %1$d., en: Number %1$d.}
                sources: [{source: paper, supports: [date]}]
              """,
              at,
              1990 + at % 30,
              1 + at % 12));
    }
    return yaml.toString();
  }
}
