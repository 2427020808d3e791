package nienbieu.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One weight of the face that cards are set in. For any thread. */
final class Face {
  /** For small words. */
  static final Face REGULAR = read("nien-bieu-cards-regular.ttf");

  /** For titles and figures. */
  static final Face SEMIBOLD = read("nien-bieu-cards-semibold.ttf");

  private final byte[] bytes;
  private final FontBytes font;
  private final CharacterMap map;
  private final Kerning kerning;
  private final GlyphReader glyphs;
  private final int perEm;
  private final int widths;
  private final int ownWidths;

  private Face(byte[] bytes) {
    this.bytes = bytes;
    this.font = new FontBytes(bytes);
    this.map = new CharacterMap(font);
    this.kerning = new Kerning(font);
    this.glyphs = new GlyphReader(font);
    this.perEm = font.unsigned(font.table("head") + 18);
    this.widths = font.table("hmtx");
    this.ownWidths = font.unsigned(font.table("hhea") + 34);
  }

  private static Face read(String name) {
    try (InputStream file = Face.class.getResourceAsStream(name)) {
      return new Face(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** Whether it has this character. */
  boolean has(int character) {
    return map.glyph(character) != 0;
  }

  /** How wide a text is, in pixels, at a size of so many pixels for an em. */
  double width(String text, int size) {
    int units = 0;
    int before = 0;
    for (int at = 0; at < text.length(); at++) {
      int glyph = map.glyph(text.charAt(at));
      units += kerning.between(before, glyph) + width(glyph);
      before = glyph;
    }
    return units * (double) size / perEm;
  }

  // OpenType hmtx: glyphs after the last width of its own are as wide as that one.
  private int width(int glyph) {
    return font.unsigned(widths + 4 * Math.min(glyph, ownWidths - 1));
  }

  /**
   * Draws a text.
   *
   * @param x where it begins
   * @param baseline that it stands on
   */
  void draw(String text, int size, double x, int baseline, Shape shape, Canvas canvas, Ink ink) {
    double scale = (double) size / perEm;
    int pen = 0;
    int before = 0;
    for (int at = 0; at < text.length(); at++) {
      int glyph = map.glyph(text.charAt(at));
      pen += kerning.between(before, glyph);
      shape.clear();
      // On whole pixels, the same letter is the same pixels wherever it stands: that packs well.
      glyphs.tell(glyph, shape.from(Math.floor(x + pen * scale + 0.5), baseline, scale, -scale));
      shape.fill(canvas, ink);
      pen += width(glyph);
      before = glyph;
    }
  }
}
