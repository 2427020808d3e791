package nienbieu.source;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Whether the letters of a text are composed, each with its marks in one character (NFC). */
final class Composition {
  private Composition() {}

  /** Whether the text is in Unicode's normalization form C. */
  static boolean isComposed(String text) {
    // UAX 15, 9: nothing below U+0300 ever composes with what stands before it, and neither do the
    // Vietnamese letters and the dashes and quotation marks of ordinary texts. Asking the
    // normalizer about each letter would take longer than reading the YAML.
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean plain =
          c < 0x300 || c >= 0x1E00 && c <= 0x1EFF || c >= 0x2010 && c <= 0x2027 || c == 0x20AC;
      if (!plain) {
        return Normalizer.isNormalized(text, Form.NFC);
      }
    }
    return true;
  }
}
