package nienbieu.card;

/** Tells outlines of circles. */
final class Round {
  // The tangent of an eighth of a half turn, and the sine of a quarter of one: written out, since
  // Java lets Math.tan differ in its last digit.
  private static final double T = 0.41421356237309503;
  private static final double S = 0.70710678118654757;
  private static final double[][] ARCS = {
    {1, T, S, S}, {T, 1, 0, 1}, {-T, 1, -S, S}, {-1, T, -1, 0},
    {-1, -T, -S, -S}, {-T, -1, 0, -1}, {T, -1, S, -S}, {1, -T, 1, 0}
  };

  private Round() {}

  /** A disc. */
  static void disc(double x, double y, double radius, Outline outline) {
    circle(outline.from(x, y, radius, radius));
  }

  /** A disc left open in what is around it: it winds the other way. */
  static void hole(double x, double y, double radius, Outline outline) {
    Outline open = outline.from(x, y, radius, radius);
    open.moveTo(1, 0);
    for (int arc = ARCS.length - 1; arc >= 0; arc--) {
      double[] before = ARCS[(arc + ARCS.length - 1) % ARCS.length];
      open.curveTo(ARCS[arc][0], ARCS[arc][1], before[2], before[3]);
    }
  }

  private static void circle(Outline outline) {
    outline.moveTo(1, 0);
    for (double[] arc : ARCS) {
      outline.curveTo(arc[0], arc[1], arc[2], arc[3]);
    }
  }
}
