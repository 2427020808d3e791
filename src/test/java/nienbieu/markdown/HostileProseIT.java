package nienbieu.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All hostile texts, and the longest. */
class HostileProseIT extends HostileProseTest {
  @Override
  int step() {
    return 1;
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
}
