package nienbieu.card;

/**
 * A colour of the card with its shades from paper on, as they stand in the palette: sixteen colours
 * are half a byte a pixel.
 */
enum Ink {
  /** For words. */
  INK(0x221c16, 1, 7),
  /** Lacquer red. */
  ACCENT(0x9a1b1e, 8, 5);

  private static final int PAPER = 0xfaf6ec;
  private static final int COLOURS = 16;

  private final int colour;
  private final int first;
  private final int shades;

  Ink(int colour, int first, int shades) {
    this.colour = colour;
    this.first = first;
    this.shades = shades;
  }

  /**
   * The place in the palette of the shade that covers so much of a pixel; 0 is paper.
   *
   * @param covered from 0 to 1
   */
  int shade(double covered) {
    int step = (int) (covered * shades + 0.5);
    return step == 0 ? 0 : first + step - 1;
  }

  /** Red, green and blue of each colour of the palette. */
  static byte[] palette() {
    byte[] palette = new byte[3 * COLOURS];
    put(palette, 0, PAPER, PAPER, 1, 1);
    for (Ink ink : values()) {
      for (int step = 1; step <= ink.shades; step++) {
        put(palette, ink.first + step - 1, PAPER, ink.colour, step, ink.shades);
      }
    }
    return palette;
  }

  private static void put(byte[] palette, int place, int from, int to, int step, int steps) {
    for (int part = 0; part < 3; part++) {
      int shift = 16 - 8 * part;
      int start = from >> shift & 0xff;
      int end = to >> shift & 0xff;
      palette[3 * place + part] = (byte) (start + (end - start) * step / steps);
    }
  }
}
