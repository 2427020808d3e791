package nienbieu.card;

/** Reads outlines of glyphs: {@code glyf}, simple ones and those made of others. */
final class GlyphReader {
  private static final int ON_CURVE = 0x01;
  private static final int X_SHORT = 0x02;
  private static final int Y_SHORT = 0x04;
  private static final int REPEAT = 0x08;
  private static final int X_SAME_OR_POSITIVE = 0x10;
  private static final int Y_SAME_OR_POSITIVE = 0x20;

  private static final int WORDS = 0x0001;
  private static final int OFFSETS = 0x0002;
  private static final int SCALED = 0x0008 | 0x0040 | 0x0080;
  private static final int MORE = 0x0020;

  private final FontBytes font;
  private final int glyphs;
  private final int places;
  private final boolean longPlaces;

  GlyphReader(FontBytes font) {
    this.font = font;
    this.glyphs = font.table("glyf");
    this.places = font.table("loca");
    this.longPlaces = font.unsigned(font.table("head") + 50) != 0;
  }

  /** Tells the outline of a glyph, in units of the font. */
  void tell(int glyph, Outline outline) {
    tell(glyph, 0, 0, outline);
  }

  private void tell(int glyph, int dx, int dy, Outline outline) {
    int at = glyphs + place(glyph);
    if (place(glyph + 1) == place(glyph)) {
      return;
    }
    int contours = font.signed(at);
    if (contours >= 0) {
      simple(at + 10, contours, dx, dy, outline);
    } else {
      parts(at + 10, dx, dy, outline);
    }
  }

  // OpenType loca: the short form holds half of each offset.
  private int place(int glyph) {
    return longPlaces ? font.offset(places + 4 * glyph) : 2 * font.unsigned(places + 2 * glyph);
  }

  private void parts(int start, int dx, int dy, Outline outline) {
    int at = start;
    int flags;
    do {
      flags = font.unsigned(at);
      int part = font.unsigned(at + 2);
      if ((flags & OFFSETS) == 0 || (flags & SCALED) != 0) {
        throw new IllegalArgumentException("a glyph whose parts are more than moved");
      }
      boolean words = (flags & WORDS) != 0;
      int x = words ? font.signed(at + 4) : font.signedByte(at + 4);
      int y = words ? font.signed(at + 6) : font.signedByte(at + 5);
      tell(part, dx + x, dy + y, outline);
      at += words ? 8 : 6;
    } while ((flags & MORE) != 0);
  }

  private void simple(int start, int contours, int dx, int dy, Outline outline) {
    if (contours == 0) {
      return;
    }
    int points = font.unsigned(start + 2 * contours - 2) + 1;
    int at = start + 2 * contours;
    at += 2 + font.unsigned(at);
    int[] flags = new int[points];
    for (int point = 0; point < points; point++) {
      flags[point] = font.unsignedByte(at++);
      if ((flags[point] & REPEAT) != 0) {
        int again = font.unsignedByte(at++);
        for (int more = 0; more < again; more++) {
          flags[point + 1] = flags[point];
          point++;
        }
      }
    }
    int[] x = new int[points];
    at = coordinates(at, flags, X_SHORT, X_SAME_OR_POSITIVE, dx, x);
    int[] y = new int[points];
    coordinates(at, flags, Y_SHORT, Y_SAME_OR_POSITIVE, dy, y);
    int first = 0;
    for (int contour = 0; contour < contours; contour++) {
      int last = font.unsigned(start + 2 * contour);
      contour(flags, x, y, first, last, outline);
      first = last + 1;
    }
  }

  private int coordinates(int start, int[] flags, int isShort, int same, int from, int[] into) {
    int at = start;
    int value = from;
    for (int point = 0; point < flags.length; point++) {
      if ((flags[point] & isShort) != 0) {
        int step = font.unsignedByte(at++);
        value += (flags[point] & same) != 0 ? step : -step;
      } else if ((flags[point] & same) == 0) {
        value += font.signed(at);
        at += 2;
      }
      into[point] = value;
    }
    return at;
  }

  // OpenType glyf: between two points off the curve lies one on it, in their middle.
  private static void contour(int[] flags, int[] x, int[] y, int first, int last, Outline outline) {
    int count = last - first + 1;
    if (count < 2) {
      return;
    }
    boolean begins = (flags[first] & ON_CURVE) != 0;
    double startX = begins ? x[first] : middle(x, flags, first, last);
    double startY = begins ? y[first] : middle(y, flags, first, last);
    outline.moveTo(startX, startY);
    for (int step = begins ? 1 : 0; step < count; step++) {
      int point = first + step;
      if ((flags[point] & ON_CURVE) != 0) {
        outline.lineTo(x[point], y[point]);
        continue;
      }
      boolean closes = step == count - 1;
      int next = closes ? first : point + 1;
      boolean on = (flags[next] & ON_CURVE) != 0;
      double toX = closes ? startX : on ? x[next] : (x[point] + x[next]) / 2.0;
      double toY = closes ? startY : on ? y[next] : (y[point] + y[next]) / 2.0;
      outline.curveTo(x[point], y[point], toX, toY);
      if (on) {
        step++;
      }
    }
    outline.lineTo(startX, startY);
  }

  // A contour that begins off the curve begins where it ends: on its last point, or between both.
  private static double middle(int[] values, int[] flags, int first, int last) {
    return (flags[last] & ON_CURVE) != 0 ? values[last] : (values[first] + values[last]) / 2.0;
  }
}
