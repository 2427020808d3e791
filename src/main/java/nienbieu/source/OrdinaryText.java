package nienbieu.source;

/**
 * Knows at a glance that nothing can be wrong with the letters of a text, as with nearly every file
 * in a European language or in Vietnamese. Decoding, asking each character and asking the
 * normalizer takes several times longer.
 */
final class OrdinaryText {
  private OrdinaryText() {}

  /**
   * Whether the bytes are well-formed UTF-8 (RFC 3629) of nothing but characters that are allowed
   * everywhere and that are composed: those of ASCII, of U+00A0 to U+02FF without the soft hyphen,
   * of U+1E00 to U+1EFF, and the dashes and quotation marks U+2010 to U+2027. {@code false} says
   * nothing about the text.
   */
  static boolean is(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      byte first = bytes[at];
      int length = first >= 0 ? ascii(bytes, at) : beyond(bytes, at);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  private static int ascii(byte[] bytes, int at) {
    byte c = bytes[at];
    boolean ordinary = c >= ' ' && c != 0x7F || c == '\n' || c == '\t';
    return ordinary || c == '\r' && isByte(bytes, at + 1, '\n', '\n') ? 1 : 0;
  }

  // The length in bytes of an ordinary character, or 0.
  private static int beyond(byte[] bytes, int at) {
    return switch (bytes[at] & 0xFF) {
      case 0xC2 -> isByte(bytes, at + 1, 0xA0, 0xBF) && bytes[at + 1] != (byte) 0xAD ? 2 : 0;
      case 0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB ->
          isByte(bytes, at + 1, 0x80, 0xBF) ? 2 : 0;
      case 0xE1 -> isByte(bytes, at + 1, 0xB8, 0xBB) && isByte(bytes, at + 2, 0x80, 0xBF) ? 3 : 0;
      case 0xE2 -> isByte(bytes, at + 1, 0x80, 0x80) && isByte(bytes, at + 2, 0x90, 0xA7) ? 3 : 0;
      default -> 0;
    };
  }

  private static boolean isByte(byte[] bytes, int at, int least, int most) {
    int c = at < bytes.length ? bytes[at] & 0xFF : -1;
    return c >= least && c <= most;
  }
}
