package nienbieu.card;

/** The year as a thin drawn line, and on it what happened: solid, or hollow if it was planned. */
final class YearLine {
  private static final int THIN = 2;
  private static final int MONTH = 14;
  private static final int RADIUS = 10;

  private final Card card;
  private final Canvas canvas;
  private final Shape shape;

  YearLine(Card card, Canvas canvas, Shape shape) {
    this.card = card;
    this.canvas = canvas;
    this.shape = shape;
  }

  void draw(int left, int middle, int width) {
    if (card.months().isEmpty()) {
      return;
    }
    int line = Ink.INK.shade(0.4);
    for (int month : card.months()) {
      canvas.fill(left + at(month, width), middle - MONTH / 2, THIN, MONTH, line);
    }
    canvas.fill(left + width - THIN, middle - MONTH / 2, THIN, MONTH, line);
    canvas.fill(left, middle - THIN / 2, width, THIN, line);
    for (Card.Mark mark : card.marks()) {
      mark(mark, left, middle, width);
    }
  }

  private static int at(int place, int width) {
    return (int) ((long) place * width / Card.YEAR);
  }

  private void mark(Card.Mark mark, int left, int middle, int width) {
    int from = left + at(mark.from(), width);
    int to = left + at(mark.to(), width);
    shape.clear();
    if (to - from > 2 * RADIUS) {
      bar(mark, from, middle - RADIUS, to - from);
    } else if (mark.hollow()) {
      canvas.fill(from - RADIUS + 1, middle - THIN / 2, 2 * RADIUS - 2, THIN, 0);
      Round.disc(from, middle, RADIUS, shape);
      Round.hole(from, middle, RADIUS - 3, shape);
    } else {
      canvas.fill(from - RADIUS + 1, middle - THIN / 2, 2 * RADIUS - 2, THIN, 0);
      Round.disc(from, middle, RADIUS, shape);
    }
    shape.fill(canvas, Ink.ACCENT);
  }

  private void bar(Card.Mark mark, int left, int top, int width) {
    int full = Ink.ACCENT.shade(1);
    canvas.fill(left, top, width, 2 * RADIUS, full);
    if (mark.hollow()) {
      canvas.fill(left + 3, top + 3, width - 6, 2 * RADIUS - 6, 0);
    }
  }
}
