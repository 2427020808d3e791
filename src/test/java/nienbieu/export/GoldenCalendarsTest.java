package nienbieu.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nienbieu.content.Event;
import nienbieu.plan.Agenda;
import nienbieu.plan.Imprint;
import nienbieu.plan.Site;
import nienbieu.plan.SiteFile;
import nienbieu.read.ContentReader;
import nienbieu.read.PhraseReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.junit.jupiter.api.Test;

/**
 * The calendars of a site with each kind of day, and what is left out of them. {@code
 * -Dgolden=write} writes them anew.
 */
class GoldenCalendarsTest {
  private static final Path FOLDER = Path.of("src/test/resources/calendars");

  @Test
  void theCalendarsAreThoseOfTheirFiles() throws IOException {
    Problems problems = new Problems();
    SourceTree content = SourceTree.read(FOLDER.resolve("content"), "content", problems);
    SourceTree templates = SourceTree.read(Path.of("templates"), "templates", problems);
    Site site = Site.plan(ContentReader.read(content, problems).orElseThrow());
    var phrases = PhraseReader.read(templates, site.timeline().languages(), problems);
    assertEquals(0, problems.sorted().size(), () -> problems.sorted().toString());
    Map<String, String> made = new TreeMap<>();
    for (SiteFile file : DataFiles.of(site, phrases, new Imprint("0", () -> "0"))) {
      String path = file.path().text();
      if (path.endsWith(".ics")) {
        // In the repository lines end as they do in all its texts.
        String text = new String(file.bytes().get(), UTF_8).replace("\r\n", "\n");
        made.put(path.replace('/', '-'), text);
      }
    }
    made.put(
        "left-out.txt",
        new Agenda(site.timeline())
            .leftOut().stream()
                .map(Event::id)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n")));
    compare(made);
  }

  private static void compare(Map<String, String> made) throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      for (Map.Entry<String, String> file : made.entrySet()) {
        Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
      }
    }
    try (Stream<Path> files = Files.list(FOLDER).filter(Files::isRegularFile)) {
      assertEquals(
          made.keySet(),
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    for (Map.Entry<String, String> file : made.entrySet()) {
      assertEquals(Files.readString(FOLDER.resolve(file.getKey())), file.getValue(), file.getKey());
    }
  }
}
