package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nienbieu.site.FinishedSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does what the editor's guide says, line by line, as a newcomer would. */
class GuideIT {
  private static final String PROMPT = "$ ";
  private static final String JAR = "java -jar nienbieu.jar ";

  @TempDir Path home;

  private Path site;
  private Path wrong;

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everythingThatTheGuideShowsCanBeDone(String language) throws IOException {
    Path guide = guide(language);
    site = home;
    int done = 0;
    for (Guide.Step step : Guide.steps(guide)) {
      try {
        take(step);
      } catch (AssertionError | IllegalStateException failure) {
        throw new AssertionError(guide + ":" + step.line() + ": " + failure.getMessage(), failure);
      }
      done++;
    }
    assertTrue(done > 20, done + " steps");
    Console console = Console.run("check", "--content=" + site.resolve("content"));
    assertEquals("", console.err());
    assertEquals("", FinishedSite.faultsSeenQuickly(site.resolve("site-output")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void datesAreSaidAsTheTableSays(String language) throws IOException {
    List<List<String>> rows = Guide.rows(guide(language));
    assertTrue(rows.size() > 8, rows::toString);
    for (List<String> row : rows) {
      String value = row.get(1).replaceAll("[`\"]", "");
      Console console = Console.run("date", "--language=" + language, value);
      assertEquals(0, console.status(), console::toString);
      String[] columns = console.out().strip().split("\t");
      assertEquals(row.get(2), columns[columns.length - 1].replace('\u00a0', ' '), value);
    }
  }

  @Test
  void bothGuidesShowTheSameLines() throws IOException {
    assertEquals(shown("en"), shown("vi"));
  }

  /** What is to be done, without the words of the program, which are in the guide's language. */
  private static List<String> shown(String language) throws IOException {
    List<String> shown = new ArrayList<>();
    for (Guide.Step step : Guide.steps(guide(language))) {
      boolean isRun = List.of("run", "told", "look").contains(step.verb());
      String lines =
          step.lines().stream()
              .filter(line -> !isRun || line.startsWith(PROMPT))
              .map(line -> line.replaceAll("--language \\w+", "--language …"))
              .collect(Collectors.joining("\n"));
      shown.add(step.verb() + " " + step.anchor() + " " + step.file() + "\n" + lines);
    }
    return shown;
  }

  private static Path guide(String language) {
    return Path.of("src", "docs", "guide." + language + ".md");
  }

  private void take(Guide.Step step) throws IOException {
    Path file = site.resolve(step.file());
    switch (step.verb()) {
      case "append" -> {
        append(step, file);
        assertNoError(step);
      }
      case "file" -> {
        assertFalse(Files.exists(file), "is there already");
        Files.createDirectories(file.getParent());
        Files.writeString(file, step.text());
        assertNoError(step);
      }
      case "after" -> {
        insert(step, file);
        assertNoError(step);
      }
      case "picture" -> {
        Files.createDirectories(file.getParent());
        Files.copy(Path.of("src/test/resources/sites/tiny/content/images/reading-room.png"), file);
      }
      case "wrong" -> {
        Files.copy(file, home.resolve("kept"));
        append(step, file);
        wrong = file;
      }
      case "told" -> {
        run(step, 1);
        Files.move(home.resolve("kept"), wrong, StandardCopyOption.REPLACE_EXISTING);
      }
      case "run" -> run(step, 0);
      case "look" -> assertTrue(look(step) > 0);
      default -> throw new IllegalStateException("nobody knows how to “" + step.verb() + "”");
    }
  }

  private static void append(Guide.Step step, Path file) throws IOException {
    String old = Files.readString(file);
    String gap = step.file().endsWith(".yaml") ? "\n" : "";
    Files.writeString(file, old + gap + step.text());
  }

  private static void insert(Guide.Step step, Path file) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int at = lines.lastIndexOf(step.anchor());
    assertTrue(at >= 0, "there is no line “" + step.anchor() + "”");
    lines.addAll(at + 1, step.lines());
    Files.write(file, lines);
  }

  private void assertNoError(Guide.Step step) {
    if (step.file().endsWith(".vi.md")) {
      // The other half of an article comes next.
      return;
    }
    Console console = Console.run("check", "--content=" + site.resolve("content"));
    assertEquals(0, console.status(), console::toString);
  }

  /** Commands that wait for people; only the change of folder counts. */
  private int look(Guide.Step step) {
    for (String line : step.lines()) {
      if (line.startsWith(PROMPT + "cd ")) {
        site = site.resolve(line.substring((PROMPT + "cd ").length()));
        assertTrue(Files.isDirectory(site), site + " is no folder");
      }
    }
    return step.lines().size();
  }

  private void run(Guide.Step step, int status) throws IOException {
    String command = step.lines().get(0);
    assertTrue(command.startsWith(PROMPT + JAR), command);
    String[] words =
        Arrays.stream(command.substring((PROMPT + JAR).length()).split(" "))
            .map(word -> word.replace("\"", ""))
            .toArray(String[]::new);
    Console console = Program.in(site).run(words);
    assertEquals(status, console.status(), console::toString);
    String said = (console.err() + console.out()).strip().replace('\u00a0', ' ');
    String expected =
        step.lines().stream()
            .skip(1)
            .map(line -> line.equals("…") ? "(?s).*" : rest(line))
            .collect(Collectors.joining("\n"));
    assertTrue(
        Pattern.compile(expected).matcher(said).matches(),
        () -> "the guide says\n" + step.text() + "and the program\n" + said);
  }

  private static String rest(String line) {
    return Arrays.stream(line.split("…", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^\n]*"))
        + (line.endsWith("…") ? "(?:\n.*)*" : "");
  }
}
