package nienbieu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import nienbieu.content.Timeline;
import nienbieu.read.ContentReader;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.Severity;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last words of a build. */
class ReportTest {
  private static final Path CONTENT = Path.of("src/test/resources/sites/tiny/content");
  private static final Path OUTPUT = Path.of("some", "out");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aBuildSaysWhatItMadeAndWhereToOpenIt() {
    Problems problems = new Problems();
    Place place = Place.of(SourceFile.of("content/sources.yaml", ""));
    problems.add(Problem.of(Rule.SOURCE_UNUSED, place, "letter"));
    SiteBuild.Result result = new SiteBuild.Result(timeline(), 20_502, 20_531, 1_250_000);
    assertEquals(0, print(problems, Optional.of(result), 12.34));
    assertEquals(
        """
        languages  Tiếng Việt, English
        events     3
        articles   1
        pages      20,502
        files      20,531 (1.3 MB)
        address    https://example.org/
        seconds    12.3
        warnings   1
        Open some/out/index.html
        """,
        text(out).replace('\\', '/'));
    assertEquals("content/sources.yaml: warning", text(err).substring(0, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 kB",
    "1, 1 kB",
    "1000, 1 kB",
    "1001, 2 kB",
    "999000, 999 kB",
    "999999, 1.0 MB",
    "1000000, 1.0 MB",
    "'1234567890', '1,234.6 MB'"
  })
  void sizesAreSaidAsPeopleSayThem(long bytes, String said) {
    print(new Problems(), Optional.of(new SiteBuild.Result(timeline(), 1, 1, bytes)), 0);
    assertEquals("files      1 (" + said + ")", text(out).lines().toList().get(4));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, '1 error, 0 warnings'",
    "2, 1, '2 errors, 1 warning'",
    "1001, 2, '1,001 errors, 2 warnings'"
  })
  void aBuildThatFailedCountsWhatItFound(int errors, int warnings, String said) {
    Problems problems = new Problems();
    for (int at = 0; at < errors + warnings; at++) {
      Place place = Place.of(SourceFile.of("content/" + at + ".yaml", ""));
      Problem problem = Problem.of(Rule.FILE_LINK, place);
      problems.add(at < errors ? problem : problem.as(Severity.WARNING));
    }
    assertEquals(1, print(problems, Optional.empty(), 0));
    assertEquals("", text(out));
    assertEquals(
        said + ": nothing was published.", text(err).lines().reduce("", (one, last) -> last));
  }

  private int print(Problems problems, Optional<SiteBuild.Result> result, double seconds) {
    Terminal terminal =
        new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
    return new Report(terminal).print(problems, result, OUTPUT, seconds);
  }

  private static Timeline timeline() {
    Problems problems = new Problems();
    return ContentReader.read(SourceTree.read(CONTENT, "content", problems), problems)
        .orElseThrow();
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
