package nienbieu.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nienbieu.source.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileProseTest {
  private static final List<String> PIECES =
      List.of(
          "[",
          "]",
          "(",
          ")",
          "![",
          "](",
          "*",
          "**",
          "_",
          "`",
          "```",
          "~~~",
          "<",
          ">",
          "<b>",
          "<!--",
          "\n",
          "\n\n",
          "\n> ",
          "\n- ",
          "\n1. ",
          "\n## ",
          "\n# ",
          "\n---\n",
          "\n    ",
          "\t",
          "|",
          "|-|",
          "\n|-|-|\n",
          "[^1]",
          "\n[^1]: ",
          "[a]: event:x",
          "event:admm-14",
          "image:x",
          "https://example.org",
          "#s-x",
          "&lt;",
          "&#x202E;",
          "\\",
          "\"",
          "'",
          "chữ",
          "🙂",
          "e\u0301",
          "\r\n",
          "\r",
          "\u0000",
          " ",
          "  \n",
          ":",
          "javascript:x");

  @Test
  void noHostileTextBringsAnythingOfItsOwnIntoThePage() {
    List<String> texts = HostileTexts.all();
    assertTrue(texts.size() > 10_000);
    texts.forEach(HostileProseTest::check);
  }

  @Test
  void noHeapOfMarkdownBringsAnythingOfItsOwnIntoThePage() {
    Random random = new Random(20201209);
    for (int text = 0; text < 3_000; text++) {
      StringBuilder markdown = new StringBuilder();
      for (int piece = 3 + random.nextInt(30); piece > 0; piece--) {
        markdown.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(markdown.toString());
    }
  }

  private static void check(String markdown) {
    Site site = new Site();
    Prose prose = site.read(markdown);
    HtmlOracle.check(site.html(prose), markdown);
    site.problems.sorted().forEach(HtmlOracle::checkPlace);
    assertFalse(prose.words().contains("\u0000"));
    prose.opening();
  }

  static Stream<String> patterns() {
    return Stream.of(
        "*",
        "_a ",
        "a**b",
        "[",
        "![",
        "[a](",
        "[^a]",
        "[^a",
        "<",
        "<!--",
        "<a ",
        "`",
        "> ",
        "- ",
        "1. ",
        "\\",
        "&",
        "&#x",
        "|a",
        "\n|-",
        "[a]: x\n",
        "[^a]: x\n",
        "](",
        "[a][b]",
        "🙂](",
        "## a\n",
        "a  \n",
        "<https://a",
        "![a](image:",
        "[a](event:x) ");
  }

  @ParameterizedTest
  @MethodSource("patterns")
  @Timeout(60)
  void thousandsOfRepetitionsEnd(String pattern) {
    Site site = new Site();
    int most = 50_000 / pattern.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(site.html(pattern.repeat(most) + "\n\nend").contains("end"));
  }

  @Test
  @Timeout(60)
  void thousandsOfReferencesToOneNoteEnd() {
    Site site = new Site();
    String html = site.html("[^a]".repeat(20_000) + "\n\n[^a]: x");
    assertTrue(html.contains("fnref-1-20000"));
  }

  @Test
  void aTextIsTooLongFromTheFirstByteBeyondTheLimit() {
    Site site = new Site();
    String longest = "đ".repeat(ProseReader.LONGEST / 2);
    assertFalse(site.read(longest).isEmpty());
    assertEquals(List.of(), site.problems.sorted());
    assertTrue(site.read(longest + "x").isEmpty());
    assertEquals(Rule.TEXT_TOO_LONG, site.problems.sorted().get(0).rule());
  }
}
