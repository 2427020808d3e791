package nienbieu.card;

import java.util.List;
import nienbieu.card.Lines.Step;

/** Draws one card: date, title, the year as a line, and whose it is. */
final class Drawing {
  private static final int MARGIN = 80;
  private static final int WIDTH = Canvas.WIDTH - 2 * MARGIN;
  private static final int TOP = 70;
  private static final int AXIS = 508;
  private static final int FOOT = 586;

  private static final List<Integer> LARGE = List.of(168, 136, 112, 92, 76, 60, 48);
  private static final int SMALL = 42;
  private static final int GAP = 26;
  // The figures of the face are so much of an em high, in hundredths.
  private static final int FIGURES = 66;

  private static final List<Step> BELOW_DATE =
      List.of(new Step(72, 2), new Step(64, 3), new Step(56, 3), new Step(48, 4), new Step(42, 4));
  private static final List<Step> ALONE =
      List.of(new Step(120, 1), new Step(96, 2), new Step(80, 3), new Step(68, 4), new Step(56, 4));
  private static final List<Step> LEAD = List.of(new Step(44, 2), new Step(38, 3));
  private static final List<Step> SITE = List.of(new Step(32, 1), new Step(26, 1));

  private final Card card;
  private final Canvas canvas = new Canvas();
  private final Shape shape = new Shape();

  Drawing(Card card) {
    this.card = card;
  }

  Canvas canvas() {
    int top = date();
    words(top);
    new YearLine(card, canvas, shape).draw(MARGIN, AXIS, WIDTH);
    foot();
    return canvas;
  }

  /** Draws the date and says where it ends. */
  private int date() {
    String large = Letters.shown(card.large()).orElse("");
    String small = Letters.shown(card.small()).orElse("");
    if (large.isEmpty() && small.isEmpty()) {
      return TOP;
    }
    if (large.isEmpty()) {
      Lines line = Lines.of(small, Face.REGULAR, List.of(new Step(SMALL, 2)), WIDTH, 110);
      line.draw(MARGIN, TOP - 10, shape, canvas, Ink.ACCENT);
      return TOP + line.height() + 10;
    }
    double beside = small.isEmpty() ? 0 : GAP + Face.REGULAR.width(small, SMALL);
    // What does not fit beside the figure stands below it.
    boolean below = beside > WIDTH / 2.0;
    int size = size(large, below ? WIDTH / 2.0 : WIDTH - beside);
    int baseline = TOP + size * FIGURES / 100;
    Face.SEMIBOLD.draw(large, size, MARGIN, baseline, shape, canvas, Ink.ACCENT);
    if (below) {
      Lines lines = Lines.of(small, Face.REGULAR, List.of(new Step(SMALL, 2)), WIDTH, 110);
      int under = baseline + 10 + size / 5;
      lines.draw(MARGIN, under, shape, canvas, Ink.INK);
      return under + lines.height() + 10;
    }
    double left = MARGIN + Face.SEMIBOLD.width(large, size) + GAP;
    Face.REGULAR.draw(small, SMALL, left, baseline, shape, canvas, Ink.INK);
    return baseline + Math.max(36, size / 4 + 8);
  }

  private static int size(String large, double width) {
    for (int size : LARGE) {
      if (Face.SEMIBOLD.width(large, size) <= width) {
        return size;
      }
    }
    return LARGE.get(LARGE.size() - 1);
  }

  private void words(int top) {
    String title = Letters.shown(card.title()).orElse("");
    String lead = Letters.shown(card.lead()).orElse("");
    if (title.isEmpty()) {
      return;
    }
    int room = AXIS - 24 - top;
    List<Step> steps = top == TOP ? ALONE : BELOW_DATE;
    Lines lines =
        Lines.of(title, Face.SEMIBOLD, steps, WIDTH, lead.isEmpty() ? room : room * 2 / 3);
    lines.draw(MARGIN, top, shape, canvas, Ink.INK);
    if (!lead.isEmpty()) {
      int below = top + lines.height() + 20;
      Lines.of(lead, Face.REGULAR, LEAD, WIDTH, AXIS - 24 - below)
          .draw(MARGIN, below, shape, canvas, Ink.INK);
    }
  }

  private void foot() {
    int side = 44;
    int top = FOOT - side;
    new Sign(canvas, shape).draw(MARGIN, top, side);
    Letters.shown(card.site())
        .ifPresent(
            site ->
                Lines.of(site, Face.REGULAR, SITE, WIDTH - side - 20, side)
                    .draw(MARGIN + side + 20, top - 1, shape, canvas, Ink.INK));
  }
}
