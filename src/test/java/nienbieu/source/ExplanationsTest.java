package nienbieu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every rule is explained, and {@code src/docs/problems.md} says the same; {@code -Dgolden=write}
 * writes it.
 */
class ExplanationsTest {
  private static final Path DOCUMENT = Path.of("src/docs/problems.md");
  private static final List<String> CODES = Arrays.stream(Rule.values()).map(Rule::code).toList();

  private final Explanations english = Explanations.in("en");
  private final Explanations vietnamese = Explanations.in("vi");

  @Test
  void everyRuleIsExplainedInTheOrderOfTheRules() {
    assertEquals(CODES, english.codes());
    assertEquals(CODES, vietnamese.codes());
    assertEquals(CODES, english.codesOfExamples());
  }

  @Test
  void everyRuleSaysWhatAndWhyAndShowsAWrongAndARightExample() {
    for (Rule rule : Rule.values()) {
      for (Explanations all : List.of(english, vietnamese)) {
        Explanation one = all.of(rule);
        assertTrue(one.meaning().length() > 15 && one.meaning().endsWith("."), rule.code());
        assertTrue(one.reason().length() > 15 && one.reason().endsWith("."), rule.code());
        List<Boolean> right = one.examples().stream().map(Example::isRight).toList();
        assertEquals(List.of(false, true), right, rule.code());
      }
      assertFalse(english.of(rule).meaning().equals(vietnamese.of(rule).meaning()), rule.code());
    }
  }

  @Test
  void theDocumentSaysTheSame() throws IOException {
    String document = document();
    if ("write".equals(System.getProperty("golden"))) {
      assertFalse(System.getenv("CI") != null, "expectations are not written by a machine");
      Files.writeString(DOCUMENT, document);
    }
    assertEquals(document, Files.readString(DOCUMENT));
  }

  private String document() {
    StringBuilder text =
        new StringBuilder(
            """
            # Every problem / Mọi vấn đề

            The same as `nienbieu explain CODE` prints, and generated from it: the texts stand in `src/main/resources/nienbieu/source/explain-*.md`, and `mvn test -Dtest=ExplanationsTest -Dgolden=write` writes this page anew.

            Cũng là những gì `nienbieu explain MÃ --language vi` in ra.
            """);
    for (Rule rule : Rule.values()) {
      text.append("\n## ").append(rule.code()).append("\n\n");
      text.append("*")
          .append(rule.severity() == Severity.ERROR ? "error / lỗi" : "warning / cảnh báo");
      text.append("*\n\n");
      for (Explanations all : List.of(english, vietnamese)) {
        Explanation one = all.of(rule);
        text.append(one.meaning()).append(' ').append(all.why()).append(": ");
        text.append(one.reason()).append("\n\n");
      }
      for (Example example : english.of(rule).examples()) {
        text.append(english.heading(example)).append(" / ");
        text.append(vietnamese.heading(example)).append(":\n\n");
        String fence = example.text().contains("```") ? "````" : "```";
        text.append(fence).append('\n').append(example.text()).append(fence).append("\n");
        text.append(example.isRight() ? "" : "\n");
      }
    }
    return text.toString();
  }
}
