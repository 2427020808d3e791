package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.markdown.Origin;
import nienbieu.markdown.Prose;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code parity.md}, in both directions and as one line and as Markdown. */
class ParityTableTest {
  private static final Path TABLE = Path.of("src/test/resources/parity.md");
  private static final Path OTHERS = Path.of("src/test/resources/parity-other.md");
  private static final Language VI = Language.of("vi").orElseThrow();
  private static final Language EN = Language.of("en").orElseThrow();

  @TestFactory
  Stream<DynamicTest> everyRowIsReportedAsItSays() throws IOException {
    List<String> rows =
        Files.readAllLines(TABLE).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| Vietnamese"))
            .toList();
    assertTrue(rows.size() > 60);
    return rows.stream().map(row -> DynamicTest.dynamicTest(row, () -> check(row)));
  }

  @TestFactory
  Stream<DynamicTest> nothingFalseIsReportedOfOtherLanguages() throws IOException {
    List<String> rows =
        Files.readAllLines(OTHERS).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| language"))
            .toList();
    assertTrue(rows.size() > 30);
    return rows.stream().map(row -> DynamicTest.dynamicTest(row, () -> checkOther(row)));
  }

  private static void checkOther(String row) {
    String[] cells = row.split("\\|", -1);
    Language other = Language.of(cells[1].strip()).orElseThrow();
    String wanted = cells[4].strip();
    String[] texts = {"", cells[2], cells[3]};
    for (List<Language> order : List.of(List.of(EN, other), List.of(other, EN))) {
      String shown = String.join(" ", reported(order, List.of(EN, other), texts, true));
      assertEquals(wanted, shown);
    }
  }

  private static void check(String row) {
    String[] cells = row.split("\\|", -1);
    List<String> reported = Stream.of(cells[3].strip().split(" ")).sorted().toList();
    List<Language> both = List.of(VI, EN);
    assertEquals(reported, reported(both, both, cells, false));
    assertEquals(reported, reported(both, both, cells, true));
    assertEquals(reported, reported(List.of(EN, VI), both, cells, true));
  }

  /** What is reported of the second and third cell, which are in these languages. */
  private static List<String> reported(
      List<Language> order, List<Language> of, String[] cells, boolean isProse) {
    Map<Language, WrittenText.Half> halves = new LinkedHashMap<>();
    for (int at = 0; at < of.size(); at++) {
      halves.put(of.get(at), half(of.get(at).tag(), cells[at + 1].strip(), isProse));
    }
    Problems problems = new Problems();
    new ParityCheck(new Languages(order), problems)
        .check("event:x", new WrittenText("body", halves));
    List<String> reported =
        problems.sorted().stream().map(ParityTableTest::shown).sorted().toList();
    return reported.isEmpty() ? List.of("") : reported;
  }

  private static String shown(Problem problem) {
    return problem.place().file().path() + ":" + problem.arguments().get(0);
  }

  private static WrittenText.Half half(String tag, String text, boolean isProse) {
    SourceFile file = SourceFile.of(tag, text);
    Origin origin = (line, column, length) -> new Place(file, line + 1, column + 1, length);
    return new WrittenText.Half(
        text, origin, isProse ? Optional.of(Prose.EMPTY) : Optional.empty());
  }
}
