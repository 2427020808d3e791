package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: whatever the machine's language, zone, encoding, threads or folder. */
class SameBytesIT {
  private static final List<String> HERE = List.of("-Duser.language=en", "-Duser.timezone=UTC");

  // In Turkish, "I" in lower case is not "i"; Kiritimati is a day ahead of New York.
  private static final List<String> FAR =
      List.of(
          "-Duser.language=tr",
          "-Duser.country=TR",
          "-Duser.timezone=Pacific/Kiritimati",
          "-Dfile.encoding=ISO-8859-1",
          "-XX:ActiveProcessorCount=1");

  // Arabic digits, the calendar of Thailand, other identity hashes.
  private static final List<String> FARTHER =
      List.of(
          "-Duser.language=ar",
          "-Duser.country=EG",
          "-Duser.extensions=u-ca-buddhist-nu-arab",
          "-Duser.timezone=America/New_York",
          "-XX:ActiveProcessorCount=8",
          "-XX:+UnlockExperimentalVMOptions",
          "-XX:hashCode=2");

  @TempDir private Path folder;

  @Test
  void theSiteIsTheSameOnEveryMachine() throws IOException, InterruptedException {
    Map<String, String> here = build(HERE, Path.of("content"), "here");
    // A copy whose files were made in the opposite order, which some file systems list so.
    Path copy = copyBackwards(Path.of("content"), folder.resolve("other content"));
    assertEquals(here, build(FAR, copy, "far"));
    assertEquals(here, build(FARTHER, Path.of("content"), "farther"));
  }

  /** Builds in a machine of its own; gives the text of each file, byte by byte. */
  private Map<String, String> build(List<String> machine, Path content, String name)
      throws IOException, InterruptedException {
    Path output = folder.resolve(name);
    Path printed = folder.resolve(name + ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nienbieu.Main", "build"));
    command.addAll(List.of("--content", content.toString(), "--templates", "templates"));
    command.addAll(List.of("--output", output.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> name + ": " + told(printed));
    Map<String, String> files = new TreeMap<>();
    for (String file : SiteFolder.read(output).files()) {
      files.put(file, text(output.resolve(file)));
    }
    return files;
  }

  private static String told(Path printed) {
    try {
      return Files.readString(printed);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  // Latin-1 gives every byte a character of its own.
  private static String text(Path file) {
    try {
      return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static Path copyBackwards(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(from)) {
      all = new ArrayList<>(walk.toList());
    }
    Collections.reverse(all);
    for (Path path : all) {
      Path target = to.resolve(from.relativize(path).toString());
      if (Files.isRegularFile(path)) {
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
    return to;
  }
}
