package nienbieu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void theCaretStandsUnderItsWord() {
    assertEquals("    1 | một hai ba\n      |     ^^^\n", excerpt("một hai ba", 5, 3));
  }

  @Test
  void aTabStaysATab() {
    assertEquals("    1 | \ta\tb\n      | \t \t^\n", excerpt("\ta\tb", 4, 1));
  }

  @Test
  void wideLettersTakeTwoCells() {
    assertEquals("    1 | 読書 b\n      |      ^\n", excerpt("読書 b", 4, 1));
    assertEquals("    1 | 読書 b\n      |   ^^\n", excerpt("読書 b", 2, 1));
  }

  @Test
  void marksTakeNoCell() {
    assertEquals("    1 | x\u0323\u0301y\n      |  ^\n", excerpt("x\u0323\u0301y", 4, 1));
    assertEquals("    1 | 𝟙y\n      |  ^\n", excerpt("𝟙y", 2, 1));
  }

  @Test
  void aPlaceBehindTheEndOfTheLineHasACaretToo() {
    assertEquals("    1 | ab\n      |   ^\n", excerpt("ab", 3, 1));
    assertEquals("    1 | ab\n      |   ^\n", excerpt("ab", 9, 5));
    assertEquals("    1 | \n      | ^\n", excerpt("", 1, 1));
  }

  @Test
  void aLineOfAHundredCharactersIsShownWhole() {
    String line = "x".repeat(99) + "y";
    assertEquals("    1 | " + line + "\n      | " + " ".repeat(99) + "^\n", excerpt(line, 100, 1));
  }

  @Test
  void ofALongerLineTheStretchAroundTheCaretIsShown() {
    String line = "a".repeat(150) + "b" + "c".repeat(150);
    String shown = "…" + "a".repeat(40) + "b" + "c".repeat(59) + "…";
    assertEquals("    1 | " + shown + "\n      | " + " ".repeat(41) + "^\n", excerpt(line, 151, 1));
    String start = "a".repeat(100) + "…";
    assertEquals("    1 | " + start + "\n      |  ^\n", excerpt(line, 2, 1));
    String end = "…" + "c".repeat(40);
    assertEquals("    1 | " + end + "\n      |  " + " ".repeat(40) + "^\n", excerpt(line, 302, 1));
  }

  @Test
  void longNumbersOfLinesKeepTheBarsInLine() {
    SourceFile file = SourceFile.of("a", "\n".repeat(123_456) + "b");
    assertEquals("123457 | b\n       | ^\n", Excerpt.of(new Place(file, 123_457, 1, 1)));
  }

  private static String excerpt(String line, int column, int length) {
    return Excerpt.of(new Place(SourceFile.of("a", line + "\nz"), 1, column, length));
  }
}
