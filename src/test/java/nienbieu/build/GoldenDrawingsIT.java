package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The events of {@code NAME.yaml} are drawn as {@code NAME.html} shows, lying and standing. Lines
 * that begin with {@code #+} are settings of the site. {@code -Dgolden=write} writes what is drawn.
 */
class GoldenDrawingsIT {
  private static final Path FOLDER = Path.of("src/test/resources/drawings");
  private static final String SETTING = "#+ ";

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @TestFactory
  Stream<DynamicTest> everyTimelineIsDrawnAsItsFileShows() throws IOException {
    return names(".yaml").stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  @Test
  void everyDrawingBelongsToATimeline() throws IOException {
    assertFalse(names(".yaml").isEmpty());
    assertEquals(names(".yaml"), names(".html"));
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(2L * names(".yaml").size(), files.count(), "no other files");
    }
  }

  private void check(String name) throws IOException {
    String seen = drawn(name);
    Path file = FOLDER.resolve(name + ".html");
    if ("write".equals(System.getProperty("golden"))) {
      assertTrue(System.getenv("CI") == null, "expectations are not written by a machine");
      Files.writeString(file, seen);
    }
    assertEquals(Files.exists(file) ? Files.readString(file) : "", seen, name);
  }

  private String drawn(String name) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".yaml"));
    boolean mirrored = name.equals("right-to-left");
    TrialSite site =
        mirrored
            ? SmallSite.ARABIC.in(folder.resolve(name))
            : TrialSite.of("one-event", folder.resolve(name)).without("events/2020.yaml");
    String settings =
        lines.stream()
            .filter(line -> line.startsWith(SETTING))
            .map(line -> line.substring(SETTING.length()) + "\n")
            .collect(Collectors.joining());
    site.with("events/drawn.yaml", String.join("\n", lines) + "\n")
        .with("site.yaml", Files.readString(site.content().resolve("site.yaml")) + settings)
        .builtWithWarnings();
    String page = site.page((mirrored ? "ar" : "en") + "/index.html");
    int start = page.indexOf("<div class=\"chart\">");
    return page.substring(start, page.indexOf("<section", start)).strip() + "\n";
  }

  private static List<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }
}
