package nienbieu.card;

/**
 * How much closer or farther two letters stand: {@code kern} of format 2, in which letters that
 * behave alike are one class.
 */
final class Kerning {
  private static final int BY_CLASS = 2;

  private final FontBytes font;
  private final int table;
  private final int left;
  private final int right;

  Kerning(FontBytes font) {
    this.font = font;
    this.table = font.table("kern") + 4;
    if (font.unsigned(table + 4) >> 8 != BY_CLASS) {
      throw new IllegalArgumentException("a font that does not kern by class");
    }
    this.left = table + font.unsigned(table + 8);
    this.right = table + font.unsigned(table + 10);
  }

  /** What is added between two glyphs, in units of the font. */
  int between(int first, int second) {
    // OpenType kern, format 2: the left class is an offset of a row, the right one of a column.
    return font.signed(table + value(left, first) + value(right, second));
  }

  private int value(int classes, int glyph) {
    // Our fonts give every glyph a class, and begin with the first.
    return font.unsigned(classes + 4 + 2 * glyph);
  }
}
