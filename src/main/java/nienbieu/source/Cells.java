package nienbieu.source;

/**
 * How many cells of a terminal a character takes, so that a caret stands under its letter. As in
 * Unicode Standard Annex 11, in the coarse blocks that terminals agree on.
 */
public final class Cells {
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
    0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
  };

  private Cells() {}

  /** How many cells a text of one line takes. */
  public static int of(String text) {
    return text.codePoints().map(Cells::of).sum();
  }

  /** 0 for a mark that stands on the letter before it, 2 for a wide character, else 1. */
  static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int at = 0; at < WIDE.length; at += 2) {
      if (codePoint >= WIDE[at] && codePoint <= WIDE[at + 1]) {
        return 2;
      }
    }
    return 1;
  }
}
