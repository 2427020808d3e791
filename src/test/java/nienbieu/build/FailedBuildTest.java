package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import nienbieu.Main;
import nienbieu.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds that cannot be: each says why, with its own exit status, and leaves the old site. */
class FailedBuildTest {
  @TempDir Path folder;

  @Test
  void allProblemsAreListedInOrderAndTheOldSiteStaysUntouched() throws IOException {
    TrialSite site = TrialSite.tiny(folder).built();
    Map<String, String> old = Snapshot.everything(site.output());
    site.replacing("events/2020.yaml", "date: \"2020\"", "date: \"2020-13\"")
        .replacing("events/2020.yaml", "kind: ceremony", "kind: ceremonny")
        .replacing("topics.yaml", ", en: Reading}", "}")
        .replacing("articles/a-new-library.en.md", "place:may-village", "place:mai-village")
        .with("events/stray.txt", "?");
    Console console = site.build();
    assertEquals(1, console.status(), console::toString);
    assertEquals("", console.out());
    assertEquals(
        """
        content/articles/a-new-library.en.md:5:79: error: \
        content/events/2020.yaml:2:15: error: \
        content/events/2020.yaml:15:9: error: \
        content/events/stray.txt: warning: \
        content/topics.yaml:2:9: error: \
        """,
        console
            .err()
            .lines()
            .filter(line -> line.startsWith("content/"))
            .map(line -> line.replaceFirst("(error|warning): .*", "$1: "))
            .reduce("", String::concat));
    assertEquals(
        "4 errors, 1 warning: nothing was published, what is in "
            + site.output()
            + " stays as it was.",
        console.err().lines().reduce("", (before, line) -> line));
    assertEquals(old, Snapshot.everything(site.output()));
  }

  @Test
  void oneErrorIsNotSeveralAndASiteThatNeverWasDoesNotStay() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Console console = site.replacing("site.yaml", "base-url: \"https://example.org/\"", "").build();
    assertEquals(1, console.status());
    assertTrue(console.err().endsWith("\n1 error, 0 warnings: nothing was published.\n"));
    assertFalse(Files.exists(site.output()));
  }

  @Test
  void aWarningDoesNotStopABuild() throws IOException {
    Console console = TrialSite.tiny(folder).with("notes.txt", "later").build();
    assertEquals(0, console.status());
    assertTrue(console.err().startsWith("content/notes.txt: warning: "), console.err());
    assertTrue(console.out().contains("\nwarnings   1\n"), console.out());
  }

  @Test
  void aFolderOfSomeoneElseIsNeverReplaced() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Files.createDirectories(site.output());
    Files.writeString(site.output().resolve("letter.txt"), "Dear");
    Map<String, String> old = Snapshot.everything(site.output());
    Console console = site.build();
    assertEquals(2, console.status());
    assertTrue(
        console.err().startsWith("nienbieu: refusing to replace " + site.output()), console.err());
    assertTrue(console.err().contains("letter.txt"), console.err());
    assertEquals(old, Snapshot.everything(site.output()));
  }

  @ParameterizedTest
  @CsvSource({"content", "content/out", ".", "content/../content", "templates", "templates/out"})
  void theOutputIsNoFolderThatTheBuildReads(String output) throws IOException {
    TrialSite site = TrialSite.tiny(folder).withOwnTemplates();
    Map<String, String> old = Snapshot.everything(folder);
    Console console =
        Console.run(
            "build",
            "--content=" + site.content(),
            "--templates=" + site.templates(),
            "--output=" + folder.resolve(output));
    assertEquals(2, console.status(), console::toString);
    assertTrue(console.err().startsWith("nienbieu: refusing to replace "), console.err());
    assertEquals(old, Snapshot.everything(folder));
  }

  @Test
  void aDiskThatFailsIsNamed() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    // No disk takes a name of 300 bytes.
    Path output = folder.resolve("a".repeat(300));
    Console console = Console.run("build", "--content=" + site.content(), "--output=" + output);
    assertEquals(74, console.status(), console::toString);
    assertTrue(console.err().startsWith("nienbieu: the site could not be written: "));
    assertFalse(console.err().contains("Exception"), console.err());
  }

  @Test
  void aSecondBuildSaysThatAnotherIsWriting() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Path lock = site.folder().resolve(".out.lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      assertTrue(held.isValid());
      Console console = site.build();
      assertEquals(75, console.status(), console::toString);
      assertTrue(console.err().startsWith("nienbieu: another build is writing to "));
    }
    site.built();
  }

  @Test
  void aBugIsOursAndSaysSo() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    for (Throwable bug :
        new Throwable[] {new IllegalStateException("a bug"), new StackOverflowError("a bug")}) {
      String err = brokenBy(bug, site);
      assertTrue(err.startsWith("nienbieu: this is a bug of ours; please report"), err);
      assertTrue(err.contains(bug.getClass().getName() + ": a bug\n\tat "), err);
    }
    String err = brokenBy(new OutOfMemoryError("heap"), site);
    assertTrue(err.startsWith("nienbieu: there is not enough memory"), err);
  }

  // A stream that breaks stands for any code of ours that does.
  private static String brokenBy(Throwable bug, TrialSite site) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    PrintStream broken =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
          @Override
          public void println(String line) {
            if (bug instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) bug;
          }
        };
    Terminal terminal = new Terminal(broken, err, false);
    String content = "--content=" + site.content();
    assertEquals(70, Main.run(terminal, "build", content, "--output=" + site.output()));
    String text = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    return text.substring(text.indexOf("nienbieu: "));
  }
}
