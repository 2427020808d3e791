package nienbieu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {
  private static final Place PLACE = Place.of(SourceFile.of("a", ""));
  private final ProblemWords words = ProblemWords.english();

  @Test
  void everyRuleHasASentence() {
    List<String> silent =
        Arrays.stream(Rule.values()).map(Rule::code).filter(code -> !words.has(code)).toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void everyCodeIsTheCodeOfOneRule() {
    long codes = Arrays.stream(Rule.values()).map(Rule::code).distinct().count();
    assertEquals(Rule.values().length, codes);
  }

  @Test
  void bracesInSamplesAreNoHoles() {
    Problem problem = Problem.of(Rule.RECORD_SHAPE, PLACE, "citation", "text");
    assertEquals(
        "write {source: ID, supports: [date]}", words.filled("record/shape.hint", problem));
  }

  @Test
  void aHoleForWordsTakesTheWordsOfItsArgument() {
    Problem problem = Problem.of(Rule.FIELD_MISSING, PLACE, "role", "participation", "role: …");
    assertEquals(
        "a person of an event needs the field “role”", words.filled("field/missing", problem));
  }

  @Test
  void whatWasTypedIsNeverTakenForAHole() {
    Problem problem = Problem.of(Rule.FIELD_EMPTY, PLACE, "{0}{s}{0:record}");
    assertEquals("“{0}{s}{0:record}” is empty", words.filled("field/empty", problem));
  }

  @Test
  void aForgottenArgumentIsAQuestionMark() {
    assertEquals("“?” is empty", words.filled("field/empty", Problem.of(Rule.FIELD_EMPTY, PLACE)));
  }

  @Test
  void whatWasTypedIsShownInPartIfItIsLong() {
    Problem problem = Problem.of(Rule.FIELD_EMPTY, PLACE, "x".repeat(100_000));
    assertTrue(words.filled("field/empty", problem).length() < 500);
  }

  @Test
  void nothingThatWasTypedCanSteerTheTerminal() {
    SourceFile file = SourceFile.of("content/\u001B]0;a\u0007.yaml", "x: \u001B[2J\u202Ey\n");
    Problem problem =
        Problem.of(Rule.FIELD_EMPTY, new Place(file, 1, 4, 3), "\u001B[31m\r\n\u202E");
    String text = new ProblemText().of(problem.suggesting("\u001B"));
    assertFalse(text.chars().anyMatch(c -> c != '\n' && ForbiddenCharacters.isForbidden(c)), text);
    assertFalse(text.contains("\r"));
  }
}
