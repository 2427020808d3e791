package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nienbieu.site.browser.NodePackages;

/** Readers that others wrote for Node.js: {@code src/test/readers}. */
final class OtherReaders {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  OtherReaders() {
    folder =
        NodePackages.install(
            "readers", List.of("package.json", ".npmrc", "read.mjs"), System.err::println);
  }

  /**
   * What a reader finds in each file.
   *
   * @param kind calendar, package or citations
   * @throws AssertionError if one of the files is not as the reader expects, with its words
   */
  List<JsonNode> read(String kind, List<Path> files) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("node", folder.resolve("read.mjs").toAbsolutePath().toString()));
    command.add(kind);
    files.forEach(file -> command.add(file.toAbsolutePath().toString()));
    Path found = Files.createTempFile("nienbieu-readers", ".json");
    Path said = Files.createTempFile("nienbieu-readers", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(found.toFile()).redirectError(said.toFile());
    // One of them takes days for midnights of where it runs.
    builder.environment().put("TZ", "UTC");
    try {
      Process process = builder.start();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
      assertEquals(0, process.waitFor(), () -> text(said));
      List<JsonNode> all = new ArrayList<>();
      JSON.readTree(Files.readAllBytes(found)).forEach(all::add);
      assertEquals(files.size(), all.size());
      return all;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    } finally {
      Files.delete(found);
      Files.delete(said);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      return broken.toString();
    }
  }
}
