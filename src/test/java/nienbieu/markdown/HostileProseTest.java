package nienbieu.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import nienbieu.source.Rule;
import org.junit.jupiter.api.Test;

/** A sample of what {@link HostileProseIT} does with every text. */
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
    for (int at = 0; at < texts.size(); at += step()) {
      check(texts.get(at));
    }
  }

  @Test
  void noHeapOfMarkdownBringsAnythingOfItsOwnIntoThePage() {
    Random random = new Random(20201209);
    for (int text = 0; text < 3_000; text += step()) {
      StringBuilder markdown = new StringBuilder();
      for (int piece = 3 + random.nextInt(30); piece > 0; piece--) {
        markdown.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(markdown.toString());
    }
  }

  /** Of so many texts one is tried; no divisor of the numbers of payloads, places and disguises. */
  int step() {
    return 23;
  }

  private static void check(String markdown) {
    Site site = new Site();
    Prose prose = site.read(markdown);
    String html = site.html(prose);
    HtmlOracle.check(html, markdown);
    List<String> pieces =
        prose.pieces(site, Site.PHRASES).stream().map(RenderedHtml::html).toList();
    assertEquals(html, String.join("", pieces), markdown);
    assertEquals(words(prose), pieces.size(), markdown);
    site.problems.sorted().forEach(HtmlOracle::checkPlace);
    assertFalse(prose.words().contains("\u0000"));
    prose.opening();
  }

  private static int words(Prose prose) {
    return prose.blocks().isEmpty() ? 0 : prose.blocks().split(" ").length;
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
