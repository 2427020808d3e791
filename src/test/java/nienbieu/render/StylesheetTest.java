package nienbieu.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StylesheetTest {

  @Test
  void commentsAndIndentationAreLeftOut() {
    assertEquals(
        "a {\ncolor: red;\n}\nb c {}\n",
        Stylesheet.shorten("/* why */\na {\n  color: red; /* x */\n}\n\n  b c {}\n")
            .replace(" \n", "\n"));
  }

  @Test
  void aStringStaysAsItIs() {
    String css = "q::before { content: \"/* \\\" \n  */\"; }";
    assertEquals(css, Stylesheet.shorten(css));
  }

  @Test
  void aCommentWithoutAnEndEndsTheFile() {
    assertEquals("a {}\n", Stylesheet.shorten("a {}\n/* x"));
  }
}
