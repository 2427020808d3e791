package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real timeline gives the same bytes wherever, whenever and by whomever it is built. */
class SameBytesIT {
  // Frozen, and may differ from the live content, which can be anybody's.
  private static final Path CONTENT =
      Path.of("src/test/resources/sites/asean-2020/content").toAbsolutePath();

  @TempDir static Path shared;
  @TempDir Path folder;

  private static SortedMap<String, String> expected;

  @BeforeAll
  static void build() throws IOException {
    expected = built(Program.in(shared), CONTENT, shared.resolve("site"));
    assertTrue(expected.containsKey(".nienbieu-manifest"), "the manifest is looked at, too");
    assertTrue(expected.size() > 100, "a real site is looked at");
  }

  @Test
  void onAMachineThatSpeaksTurkishInTokyo() throws IOException {
    same(
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Duser.timezone=Asia/Tokyo",
        "-Dfile.encoding=ISO-8859-9",
        "-XX:ActiveProcessorCount=1");
  }

  @Test
  void onAMachineThatCountsInArabicAndWritesUtf16() throws IOException {
    same(
        "-Duser.language=ar",
        "-Duser.country=EG",
        "-Duser.extensions=u-nu-arab-ca-islamic",
        "-Duser.timezone=America/St_Johns",
        "-Dfile.encoding=UTF-16",
        "-XX:ActiveProcessorCount=2");
  }

  @Test
  void onAMachineThatDatesInThaiAndHashesOtherwise() throws IOException {
    same(
        "-Duser.language=th",
        "-Duser.country=TH",
        "-Duser.variant=TH",
        "-Duser.timezone=Pacific/Kiritimati",
        "-Dfile.encoding=US-ASCII",
        "-Dline.separator=\r\n",
        "-XX:+UnlockExperimentalVMOptions",
        "-XX:hashCode=2",
        "-XX:ActiveProcessorCount=7");
  }

  @Test
  void inAShellThatHidesItsFilesAndSpeaksNothing() throws IOException {
    // Only a shell can set the mask of the files that a process makes.
    Program program =
        Program.in(folder)
            .behind("sh", "-c", "umask 077; exec \"$@\"", "sh")
            .where("LC_ALL", "C")
            .where("TZ", "Antarctica/Troll");
    assertEquals(expected, built(program, CONTENT, folder.resolve("site")));
  }

  @Test
  void fromAnotherPathWithFilesInAnotherOrder() throws IOException {
    Path copy = folder.resolve("deep/er/noi-dung");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(CONTENT)) {
      walk.filter(Files::isRegularFile).forEach(files::add);
    }
    Collections.sort(files);
    Collections.shuffle(files, new Random(2020));
    for (Path file : files) {
      Path to = copy.resolve(CONTENT.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.copy(file, to);
    }
    // Relative paths, and an output that replaces an older site.
    Program program = Program.in(folder.resolve("deep"));
    Path output = folder.resolve("deep/out");
    TrialSite.tiny(folder.resolve("tiny"));
    assertEquals(0, program.run("build", "--content=../tiny/content", "--output=out").status());
    assertNotEquals(expected, Snapshot.bytes(output));
    Console console = program.run("build", "--content", "er/noi-dung", "--output", "out");
    assertEquals(0, console.status(), console::toString);
    assertEquals(expected, Snapshot.bytes(output));
  }

  private void same(String... options) throws IOException {
    Program program = Program.in(folder).with(options);
    assertEquals(expected, built(program, CONTENT, folder.resolve("site")));
  }

  private static SortedMap<String, String> built(Program program, Path content, Path output)
      throws IOException {
    Console console =
        program.run("build", "--content", content.toString(), "--output", output.toString());
    assertEquals(0, console.status(), console::toString);
    return Snapshot.bytes(output);
  }
}
