package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nienbieu.Main;
import nienbieu.Terminal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is wrong with any of the tiny sites, each of which is odd in its own way. */
class TinySitesTest {
  private static final Path FOLDER = Path.of("src/test/resources/sites");

  @TempDir private Path folder;

  static List<String> sites() throws IOException {
    try (Stream<Path> sites = Files.list(FOLDER)) {
      return sites.map(site -> site.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nothingIsWrongWithATinySite(String name) throws IOException {
    Path output = folder.resolve("output");
    build(FOLDER.resolve(name).resolve("content"), output);
    assertEquals("", SiteCheck.all(SiteFolder.read(output)), name);
  }

  /** Builds a site from the command line, with the templates of this checkout. */
  static void build(Path content, Path output) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int status =
        Main.run(
            new Terminal(stream, stream, false),
            "build",
            "--content",
            content.toString(),
            "--templates",
            "templates",
            "--output",
            output.toString(),
            "--base-url",
            "https://tiny.example/x/");
    assertEquals(0, status, () -> printed.toString(StandardCharsets.UTF_8));
  }
}
