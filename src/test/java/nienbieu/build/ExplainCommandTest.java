package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nienbieu.source.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {
  @Test
  void aCodeIsExplainedWithItsExamples() {
    Console console = Console.run("explain", "date/unquoted");
    assertEquals(0, console.status());
    assertEquals("", console.err());
    assertEquals(
        """
        date/unquoted (error)

        A date with brackets or braces stands in quotes.

        Why: Without them YAML takes it for a list or a group.

        Wrong, in an event:

            date: [2020-12-01..2020-12-15]

        Right, in an event:

            date: "[2020-12-01..2020-12-15]"
        """,
        console.out());
  }

  @Test
  void andInVietnamese() {
    Console console = Console.run("explain", "[source/unused]", "--language=vi");
    assertEquals(0, console.status());
    assertTrue(
        console
            .out()
            .startsWith(
                """
                source/unused (cảnh báo)

                Nguồn nào cũng phải làm căn cứ cho điều gì đó: có sự kiện, nhân vật hay bài viết dẫn tới.

                Vì sao: Nguồn không ai dẫn"""),
        console.out());
    assertTrue(console.out().contains("\nSai, trong content/sources.yaml:\n"), console.out());
    assertTrue(console.out().contains("\nĐúng, trong một sự kiện:\n"), console.out());
  }

  @Test
  void withoutACodeAllAreListed() {
    Console console = Console.run("explain");
    assertEquals(0, console.status());
    List<String> lines = console.out().lines().toList();
    assertEquals(Rule.values().length, lines.size());
    for (Rule rule : Rule.values()) {
      assertTrue(lines.get(rule.ordinal()).startsWith(rule.code() + "  "), rule.code());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "feild/unknown, did you mean field/unknown?",
    "not-a-slug, did you mean id/not-a-slug?",
    "zzz, nienbieu explain lists all"
  })
  void anUnknownCodeIsGuessed(String typed, String said) {
    Console console = Console.run("explain", typed);
    assertEquals(2, console.status());
    assertEquals("", console.out());
    assertTrue(
        console.err().startsWith("nienbieu: there is no code " + typed + "; " + said + "\n"),
        console.err());
  }
}
