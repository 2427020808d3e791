package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nienbieu.source.Problem;
import nienbieu.source.ProblemText;
import nienbieu.source.Problems;
import nienbieu.source.SourceFile;
import org.junit.jupiter.api.Test;

/** One wrong key at every place of a file: whatever comes of it is told in our own words. */
class TypingMistakesTest {
  private static final String KEYS = "\"':,-[]{}#&*!|>%@`?\\ \t\n\u1EC7\uD835";

  private static final String TEXT =
      """
      - id: a-day
        date: "2021-01-02"
        title: {vi: Một ngày, en: 'A day'}
        body:
          vi: |
            Một ngày.

            - 𝟙
          en: A day
        topics: [reading]

      - id: b-day
        places:
          - one
          - two
      """;

  private final ProblemText words = new ProblemText();

  @Test
  void oneKeyTooMany() {
    for (int at = 0; at <= TEXT.length(); at++) {
      for (int key = 0; key < KEYS.length() - 1; key++) {
        check(TEXT.substring(0, at) + KEYS.charAt(key) + TEXT.substring(at));
      }
    }
  }

  @Test
  void oneKeyTooFew() {
    for (int at = 0; at < TEXT.length(); at++) {
      check(TEXT.substring(0, at) + TEXT.substring(at + 1));
    }
  }

  @Test
  void theRestIsMissing() {
    for (int at = 0; at < TEXT.length(); at++) {
      check(TEXT.substring(0, at));
    }
  }

  @Test
  void aLineIsMissing() {
    String[] lines = TEXT.split("\n");
    for (String line : lines) {
      check(TEXT.replace(line + "\n", ""));
    }
  }

  private void check(String text) {
    Problems problems = new Problems();
    YamlParser.read(SourceFile.of("content/a.yaml", text), problems);
    for (Problem problem : problems.sorted()) {
      String told = words.of(problem);
      assertFalse(problem.arguments().get(0).equals("other"), told + text);
      assertTrue(told.contains("   hint: "), told + text);
    }
  }
}
