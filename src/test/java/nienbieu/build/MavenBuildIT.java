package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last steps of {@code mvn package} with an editor's own content, in a Maven of its own. */
class MavenBuildIT {
  /** The steps that build the site; what comes before them was done when this test runs. */
  private static final List<String> STEPS =
      List.of(
          "org.apache.maven.plugins:maven-antrun-plugin:run@runnable-jar",
          "org.codehaus.mojo:exec-maven-plugin:exec@site",
          "org.apache.maven.plugins:maven-antrun-plugin:run@is-there-a-site");

  private static final String BEHIND = "“summary” in “en” (English)";

  private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

  @TempDir Path folder;

  @BeforeEach
  void anOriginalHasChanged() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    String content = "--content=" + site.content();
    Console recorded =
        Console.run("translated", "--all", "--language=en", "--on=2026-11-21", content);
    assertEquals(0, recorded.status(), recorded::toString);
    site.replacing("events/2020.yaml", "vi: Thư viện mở cửa.", "vi: Thư viện đã mở cửa.");
  }

  @Test
  void aTranslationThatIsBehindIsAWarning() throws IOException {
    Console console = maven();
    assertEquals(0, console.status(), console::toString);
    assertTrue(console.err().contains(": warning: " + BEHIND), console::toString);
    assertTrue(Files.exists(folder.resolve("out/index.html")));
  }

  @Test
  void withStrictTranslationsItIsAnErrorAndNothingIsPublished() throws IOException {
    Console console = maven("-Dtranslations=strict");
    assertEquals(1, console.status(), console::toString);
    assertTrue(console.err().contains(": error: " + BEHIND), console::toString);
    assertTrue(console.out().contains("The content has errors"), console::toString);
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void whatIsUpcomingCountsFromTheDayThatIsGivenAndFromNoneElse() throws IOException {
    assertEquals(0, maven().status());
    assertFalse(Files.exists(folder.resolve("out/vi/upcoming.ics")));
    Console console = maven("-Das-of=2020-12-01");
    assertEquals(0, console.status(), console::toString);
    assertTrue(Files.readString(folder.resolve("out/vi/upcoming.ics")).contains("BEGIN:VEVENT"));
    Console refused = maven("-Das-of=tomorrow");
    assertEquals(1, refused.status(), refused::toString);
    assertTrue(refused.err().contains("--as-of must be an exact day"), refused::toString);
  }

  @Test
  void aLargeSiteMayTakeTheSecondCompiler() throws IOException {
    assertEquals(0, maven("-Dsite.large=100").status());
    assertFalse(javaOptions().contains(FIRST_COMPILER_ONLY), javaOptions());
    assertEquals(0, maven().status());
    assertTrue(javaOptions().contains(FIRST_COMPILER_ONLY), javaOptions());
  }

  @Test
  void aBuildWithoutTestsDoesNotSayThatTheyPassed() throws IOException {
    FileTime before = testsPassed();
    assertEquals(0, maven().status());
    assertEquals(before, testsPassed());
  }

  private static FileTime testsPassed() throws IOException {
    Path passed = Path.of("target", "unit-tests.passed");
    return Files.exists(passed) ? Files.getLastModifiedTime(passed) : FileTime.fromMillis(0);
  }

  @Test
  void javaStartsWithTheClassesOfTheBuildBefore() throws IOException {
    assertEquals(0, maven().status());
    String classes = "target/nienbieu-" + System.getProperty("java.vm.version") + ".jsa";
    Console console =
        Program.in(Path.of("").toAbsolutePath())
            // No start at all without them.
            .with("-XX:+UseSerialGC", "-XX:SharedArchiveFile=" + classes, "-Xshare:on")
            .with("-Xlog:class+load")
            .run("--version");
    assertEquals(0, console.status(), console::toString);
    assertTrue(console.out().contains("nienbieu.Main source: shared"), console::toString);
  }

  private static String javaOptions() throws IOException {
    return Files.readString(Path.of("target", "java.options"));
  }

  private Console maven(String... more) throws IOException {
    String home = System.getProperty("maven.home", "");
    String repository = System.getProperty("maven.repo.local", "");
    List<String> command = new ArrayList<>();
    command.add(home.isEmpty() ? "mvn" : Path.of(home, "bin", "mvn").toString());
    command.addAll(List.of("--offline", "--batch-mode"));
    if (!repository.isEmpty()) {
      command.add("-Dmaven.repo.local=" + repository);
    }
    command.addAll(STEPS);
    command.add("-Dsite.content=" + folder.resolve("content"));
    command.add("-Dsite.output=" + folder.resolve("out"));
    command.addAll(List.of(more));
    return Program.run(Path.of("").toAbsolutePath(), Map.of(), command);
  }
}
