package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs on GitHub is pinned, may little, and is the same command as everywhere. */
class WorkflowsTest {
  private static final Path FOLDER = Path.of(".github/workflows");

  @ParameterizedTest
  @ValueSource(strings = {"check.yml", "pages.yml"})
  void aWorkflowIsSafeAndRunsTheOneCommand(String file) throws IOException {
    String text = Files.readString(FOLDER.resolve(file));
    assertEquals(List.of(), new Workflow(text).problems());
    assertTrue(text.contains("run: .ci/run"), "runs another command");
  }

  @Test
  void onlyPullRequestsAreCheckedAndOnlyMainIsDeployed() throws IOException {
    assertTrue(Files.readString(FOLDER.resolve("check.yml")).contains("\n  pull_request:\n"));
    String pages = Files.readString(FOLDER.resolve("pages.yml"));
    assertTrue(!pages.contains("pull_request") && pages.contains("branches: [main]"), pages);
    assertTrue(pages.contains("include-hidden-files: true"), "would lose .nojekyll");
  }

  @Test
  void aPullRequestShowsProblemsBesideItsLines() throws IOException {
    String text = Files.readString(FOLDER.resolve("check.yml"));
    int check = text.indexOf("check --format=github");
    assertTrue(check > 0 && check < text.indexOf("run: .ci/run"), text);
  }

  @Test
  void theOneCommandIsMavensVerify() throws IOException {
    String script = Files.readString(Path.of(".ci/run"));
    assertTrue(script.contains("set -euo pipefail\n"), script);
    assertTrue(script.contains("mvn -B -ntp verify"), script);
    assertTrue(Files.isExecutable(Path.of(".ci/run")) || !isUnix(), "is not executable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pull_request:         | pull_request_target:   | pull_request_target gives a stranger's
          permissions:          | permission:            | the workflow does not say what it may
          contents: read        | contents: write        | the workflow may write
          timeout-minutes: 30   | name: a                | job check may run for hours
          persist-credentials: false | fetch-depth: 1    | job check leaves its token
          run: .ci/run          | run: echo ${{ github.head_ref }} | job check puts an expression
          java-version: "17"    | token: ${{ secrets.A }} | a pull request gets secrets
          @3d3c42e5aac5ba805825da76410c181273ba90b1 | @v7 | not pinned
          actions/checkout@     | someone/checkout@      | not pinned
          b1 # v7.0.1           | b1 # v7                | not pinned
          """)
  void anUnsafeWorkflowIsFound(String replace, String with, String finds) throws IOException {
    String text = Files.readString(FOLDER.resolve("check.yml"));
    assertTrue(text.contains(replace), replace);
    List<String> problems = new Workflow(text.replace(replace, with)).problems();
    assertTrue(problems.stream().anyMatch(found -> found.startsWith(finds)), problems::toString);
  }

  private static boolean isUnix() {
    return Path.of("/").getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
