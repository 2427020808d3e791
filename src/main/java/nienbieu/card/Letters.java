package nienbieu.card;

import java.util.Optional;

/** Which texts a card can show, and how. */
final class Letters {
  /** More characters than a card has room for. */
  private static final int MOST = 400;

  private Letters() {}

  /**
   * A text as it stands on a card: without what is not seen and without pictographs, its spaces
   * single.
   *
   * @return nothing if it has a letter that the face lacks, for half a title says something else;
   *     or if nothing is left of it
   */
  static Optional<String> shown(String text) {
    StringBuilder shown = new StringBuilder(Math.min(text.length(), MOST));
    for (int at = 0; at < text.length() && shown.length() < MOST; ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (isSpace(character)) {
        if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
          shown.append(' ');
        }
      } else if (isNarrow(character)) {
        shown.append('\u00a0');
      } else if (Face.SEMIBOLD.has(character) && Face.REGULAR.has(character)) {
        shown.append((char) character);
      } else if (!isLeftOut(character)) {
        return Optional.empty();
      }
    }
    String whole = shown.toString().stripTrailing();
    return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
  }

  private static boolean isSpace(int character) {
    return character <= ' ' || character >= 0x2000 && character <= 0x200a && !isNarrow(character);
  }

  // U+2007 and U+202F are spaces at which no line ends.
  private static boolean isNarrow(int character) {
    return character == 0x2007 || character == 0x202f;
  }

  // By blocks and not by properties: these change from one JDK to the next.
  private static boolean isLeftOut(int character) {
    return character == 0xad
        || character >= 0x200b && character <= 0x200f
        || character >= 0x202a && character <= 0x202e
        || character >= 0x2060 && character <= 0x206f
        || character == 0x20e3
        || character == 0xfeff
        || character >= 0xfe00 && character <= 0xfe0f
        || character >= 0x2600 && character <= 0x27bf
        || character >= 0x1f000 && character <= 0x1faff
        || character >= 0xe0000 && character <= 0xe0fff;
  }
}
