package nienbieu.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The faces of cards. */
class FaceTest {

  @Test
  void figuresAreTabular() {
    double one = Face.SEMIBOLD.width("1", 1000);
    for (char figure = '0'; figure <= '9'; figure++) {
      assertEquals(one, Face.SEMIBOLD.width(String.valueOf(figure), 1000));
    }
  }

  @Test
  void lettersThatWouldGapStandCloser() {
    assertTrue(width("AV") < width("A") + width("V"));
    assertTrue(width("Tế") < width("T") + width("ế"));
    assertEquals(width("n") + width("n"), width("nn"));
  }

  @Test
  void aLetterWithMarksIsTheLetterAndMore() {
    Canvas plain = drawn("e");
    Canvas marked = drawn("ế");
    int[] ink = {0, 0};
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 200; x++) {
        assertTrue(marked.at(x, y) >= plain.at(x, y), x + " " + y);
        ink[0] += plain.at(x, y) > 0 ? 1 : 0;
        ink[1] += marked.at(x, y) > 0 ? 1 : 0;
      }
    }
    assertTrue(ink[0] > 1000 && ink[1] > ink[0] + 300, ink[0] + " " + ink[1]);
  }

  @Test
  void whatTheMapDoesNotHoldIsMissing() {
    assertTrue(IntStream.of(0x4e00, 0x627, 0x1f389, 0x300, 0xffff).noneMatch(Face.REGULAR::has));
    assertTrue(IntStream.of('a', 0x1ec5, 0x416, 0x3a9, 0x2011).allMatch(Face.REGULAR::has));
  }

  private static double width(String text) {
    return Face.SEMIBOLD.width(text, 100);
  }

  private static Canvas drawn(String text) {
    Canvas canvas = new Canvas();
    Face.SEMIBOLD.draw(text, 100, 50, 150, new Shape(), canvas, Ink.INK);
    return canvas;
  }
}
