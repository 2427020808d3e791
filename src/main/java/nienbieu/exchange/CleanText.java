package nienbieu.exchange;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import nienbieu.source.ForbiddenCharacters;

/** Makes a text of strangers one that content may hold: composed, and nothing unseen in it. */
final class CleanText {
  private CleanText() {}

  /** The text without what is forbidden, which is told. */
  static String of(String text, Remarks remarks) {
    StringBuilder clean = new StringBuilder(text.length());
    int dropped = 0;
    int first = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c == '\r' || c == 0x2028 || c == 0x2029) {
        boolean isHalf = c == '\r' && at < text.length() && text.charAt(at) == '\n';
        clean.append(isHalf ? "" : "\n");
      } else if (ForbiddenCharacters.isForbidden(c)) {
        first = dropped == 0 ? c : first;
        dropped++;
      } else {
        clean.appendCodePoint(c);
      }
    }
    if (dropped > 0) {
      remarks.lose(
          dropped
              + (dropped == 1 ? " character" : " characters")
              + " that nobody can see, such as "
              + ForbiddenCharacters.name(first));
    }
    return Normalizer.normalize(clean, Form.NFC);
  }
}
