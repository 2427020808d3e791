package nienbieu.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nienbieu.date.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of at most 75 octets that read back as what was written (RFC 5545, 3.1 and 3.3.11). */
class CalendarLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "ế",
        "ế",
        "😀",
        "👩🏽‍🚀",
        "كَ",
        "ด้",
        ";",
        "a\\",
        "ngày 17, ",
      })
  void whateverTheLengthEveryLineIsShortAndWhole(String piece) {
    for (int times = 1; times < 90; times++) {
      for (String before : new String[] {"", "x", "xx", "xxx"}) {
        String text = before + piece.repeat(times);
        String file = new String(new CalendarLines().putText("A", text).taken(), UTF_8);
        List<String> lines = List.of(file.split("\r\n"));
        for (String line : lines) {
          assertTrue(line.getBytes(UTF_8).length <= 75, line);
          assertTrue(endsWhole(line, piece), line);
        }
        assertEquals("A:" + text, unescaped(file.replace("\r\n ", "").replace("\r\n", "")));
        assertTrue(file.endsWith("\r\n"));
      }
    }
  }

  // Whether a line ends where a piece does, or a letter of one.
  private static boolean endsWhole(String line, String piece) {
    String plain = unescaped(line);
    return piece.matches("\\p{ASCII}+|ngày 17, ") || plain.endsWith(piece);
  }

  private static String unescaped(String text) {
    assertTrue(!text.replace("\\\\", "").endsWith("\\"), "half an escape: " + text);
    return text.replaceAll("\\\\(.)", "$1");
  }

  @Test
  void aLineOfExactly75OctetsStaysOne() {
    assertEquals("A:" + "x".repeat(73) + "\r\n", written("x".repeat(73)));
    assertEquals("A:" + "x".repeat(73) + "\r\n x\r\n", written("x".repeat(74)));
    assertEquals("A:" + "x".repeat(72) + "\r\n ế\r\n", written("x".repeat(72) + "ế"));
  }

  @Test
  void moreMarksThanALineHoldsAreBrokenBetweenMarks() {
    String text = "e" + "\u0301".repeat(200);
    String file = written(text);
    for (String line : file.split("\r\n")) {
      assertTrue(line.getBytes(UTF_8).length <= 75, line);
    }
    assertEquals("A:" + text, file.replace("\r\n ", "").replace("\r\n", ""));
  }

  @Test
  void whatMeansSomethingIsEscapedAndControlsAreLeftOut() {
    assertEquals(
        "A:a\\\\b\\;c\\,d\\ne\tf:\"g\"\r\n", written("a\\b;c,d\r\ne\tf:\"g\"\u0000\u007f"));
    assertEquals(
        "A:x\\,y,z\r\n",
        new String(new CalendarLines().putTexts("A", List.of("x,y", "z")).taken(), UTF_8));
  }

  @Test
  void daysHaveEightDigits() {
    CalendarLines lines = new CalendarLines();
    lines.putDay("A", new Day(1, 2, 3)).putStart("B", new Day(2020, 12, 31));
    assertEquals("A:00010203\r\nB:20201231T000000Z\r\n", new String(lines.taken(), UTF_8));
  }

  private static String written(String text) {
    return new String(new CalendarLines().putText("A", text).taken(), UTF_8);
  }
}
