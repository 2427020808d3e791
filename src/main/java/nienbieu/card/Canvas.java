package nienbieu.card;

/** The pixels of a card, two in a byte as PNG wants them, each row after a byte for its filter. */
final class Canvas {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;
  static final int ROW = 1 + WIDTH / 2;

  private final byte[] rows = new byte[ROW * HEIGHT];

  /** The rows, each with its filter, which is none. */
  byte[] rows() {
    return rows;
  }

  /** The place in the palette of a pixel; paper outside. */
  int at(int x, int y) {
    if (isOutside(x, y)) {
      return 0;
    }
    int pair = rows[y * ROW + 1 + (x >> 1)];
    return (x & 1) == 0 ? pair >> 4 & 0xf : pair & 0xf;
  }

  /** Colours a pixel; outside nothing happens. */
  void set(int x, int y, int colour) {
    if (isOutside(x, y)) {
      return;
    }
    int at = y * ROW + 1 + (x >> 1);
    // PNG 7.2: the leftmost pixel stands in the high-order bits.
    rows[at] =
        (byte) ((x & 1) == 0 ? rows[at] & 0x0f | colour << 4 : rows[at] & 0xf0 | colour & 0x0f);
  }

  /** Colours a rectangle of whole pixels. */
  void fill(int left, int top, int width, int height, int colour) {
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        set(x, y, colour);
      }
    }
  }

  private static boolean isOutside(int x, int y) {
    return x < 0 || x >= WIDTH || y < 0 || y >= HEIGHT;
  }
}
