package nienbieu.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How much of each pixel a shape covers. */
class ShapeTest {
  private final Canvas canvas = new Canvas();
  private final Shape shape = new Shape();

  @Test
  void aSquareCoversItsPixelsAndPartsOfThoseAtItsEdge() {
    square(10, 10, 12.5);
    shape.fill(canvas, Ink.INK);
    int half = Ink.INK.shade(0.5);
    int full = Ink.INK.shade(1);
    int quarter = Ink.INK.shade(0.25);
    int[][] expected = {{full, full, half, 0}, {full, full, half, 0}, {half, half, quarter, 0}};
    for (int y = 0; y < 3; y++) {
      for (int x = 0; x < 4; x++) {
        assertEquals(expected[y][x], canvas.at(10 + x, 10 + y), x + " " + y);
      }
    }
  }

  @Test
  void aTriangleCoversHalfOfWhatIsOnItsSlope() {
    shape.moveTo(0, 0);
    shape.lineTo(4, 4);
    shape.lineTo(0, 4);
    shape.lineTo(0, 0);
    shape.fill(canvas, Ink.INK);
    for (int y = 0; y < 4; y++) {
      for (int x = 0; x < 5; x++) {
        double covered = x < y ? 1 : x == y ? 0.5 : 0;
        assertEquals(Ink.INK.shade(covered), canvas.at(x, y), x + " " + y);
      }
    }
  }

  @Test
  void aFlatSlopeCrossesManyPixelsOfOneRow() {
    shape.moveTo(0, 0);
    shape.lineTo(8, 0);
    shape.lineTo(0, 1);
    shape.lineTo(0, 0);
    shape.fill(canvas, Ink.INK);
    for (int x = 0; x < 8; x++) {
      assertEquals(Ink.INK.shade((15 - 2 * x) / 16.0), canvas.at(x, 0), "column " + x);
    }
  }

  @Test
  void whatWindsTheOtherWayIsOpen() {
    Round.disc(50, 50, 20, shape);
    Round.hole(50, 50, 10, shape);
    shape.fill(canvas, Ink.ACCENT);
    assertEquals(0, canvas.at(50, 50));
    assertEquals(Ink.ACCENT.shade(1), canvas.at(35, 50));
    assertEquals(0, canvas.at(29, 50));
  }

  @Test
  void whatLiesOutsideTheCardIsLeftOut() {
    square(-5, -5, 3);
    shape.fill(canvas, Ink.INK);
    shape.clear();
    square(1195, 625, 1210);
    shape.fill(canvas, Ink.INK);
    assertEquals(Ink.INK.shade(1), canvas.at(0, 0));
    assertEquals(Ink.INK.shade(1), canvas.at(1199, 629));
    assertEquals(0, canvas.at(600, 0));
  }

  private void square(double left, double top, double right) {
    shape.moveTo(left, top);
    shape.lineTo(right, top);
    shape.lineTo(right, top + right - left);
    shape.lineTo(left, top + right - left);
    shape.lineTo(left, top);
  }
}
