package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Importing {@code NAME.json} or {@code NAME.csv} prints and writes what {@code NAME.imported}
 * holds. {@code -Dgolden=write} writes it.
 */
class ImportedTimelinesTest {
  private static final Path FOLDER = Path.of("src/test/resources/exchange");
  private static final String ENDING = ".imported";

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @TestFactory
  Stream<DynamicTest> everyTimelineIsImportedAsItsFileSays() throws IOException {
    return files()
        .filter(file -> !file.endsWith(ENDING))
        .map(file -> DynamicTest.dynamicTest(file, () -> check(file)));
  }

  @Test
  void everyExpectationBelongsToATimeline() throws IOException {
    List<String> names =
        files().filter(file -> !file.endsWith(ENDING)).map(ImportedTimelinesTest::name).toList();
    assertTrue(names.size() >= 5, names::toString);
    List<String> orphans =
        files().filter(file -> file.endsWith(ENDING) && !names.contains(name(file))).toList();
    assertEquals(List.of(), orphans);
  }

  private void check(String file) throws IOException {
    Path into = folder.resolve(name(file));
    String language = name(file).equals("v2") ? "vi" : "en";
    Console console =
        Console.run(
            "import",
            "timelinejs",
            FOLDER.resolve(file).toString(),
            "--language=" + language,
            "--into=" + into);
    StringBuilder made = new StringBuilder(console.toString().replace(into.toString(), "DIR"));
    if (Files.exists(into)) {
      try (Stream<Path> walk = Files.walk(into)) {
        for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
          made.append("\n=== ").append(into.relativize(path).toString().replace('\\', '/'));
          made.append("\n").append(Files.readString(path));
        }
      }
      Console checked = Console.run("check", "--content=" + into);
      assertEquals(0, checked.status(), checked::toString);
    }
    Path expected = FOLDER.resolve(name(file) + ENDING);
    if ("write".equals(System.getProperty("golden"))) {
      assertTrue(System.getenv("CI") == null, "expectations are not written by a machine");
      Files.writeString(expected, made);
    }
    assertEquals(Files.exists(expected) ? Files.readString(expected) : "", made.toString());
  }

  private static String name(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  private static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
