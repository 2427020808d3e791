package nienbieu.card;

/** The site's sign, as in its icon: a line in lacquer red with what was and what was planned. */
final class Sign {
  private static final double UNITS = 32;

  private final Canvas canvas;
  private final Shape shape;

  Sign(Canvas canvas, Shape shape) {
    this.canvas = canvas;
    this.shape = shape;
  }

  void draw(int left, int top, int side) {
    double unit = side / UNITS;
    shape.clear();
    Outline sign = shape.from(left, top, unit, unit);
    box(0, 0, 32, 32, false, sign);
    // What winds the other way is left open. The line goes from mark to mark, never below one.
    box(15.5, 15, 17.5, 17, true, sign);
    box(26.5, 15, 27, 17, true, sign);
    box(5, 15, 6.5, 17, true, sign);
    Round.hole(11, 16, 4.5, sign);
    Round.hole(22, 16, 4.5, sign);
    Round.disc(22, 16, 2.5, sign);
    shape.fill(canvas, Ink.ACCENT);
  }

  private static void box(
      double left, double top, double right, double bottom, boolean open, Outline outline) {
    outline.moveTo(left, top);
    outline.lineTo(open ? left : right, open ? bottom : top);
    outline.lineTo(right, bottom);
    outline.lineTo(open ? right : left, open ? top : bottom);
    outline.lineTo(left, top);
  }
}
