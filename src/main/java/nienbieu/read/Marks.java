package nienbieu.read;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * The letters of Europe and of Viet Nam taken apart: the bare letter, the mark that makes it
 * another vowel (ă, â, ơ) or consonant (đ), and the mark of its tone.
 */
final class Marks {
  private static final int LETTERS = 0x1F00;
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final char STROKE = '\u0335';

  private static final char[] BARE = new char[LETTERS];
  private static final char[] KIND = new char[LETTERS];
  private static final byte[] TONE = new byte[LETTERS];
  private static final boolean[] IN_WORD = new boolean[LETTERS];

  static {
    for (char c = 0; c < LETTERS; c++) {
      IN_WORD[c] = Character.isLetterOrDigit(c);
      BARE[c] = c;
      takeApart(c);
    }
    BARE['đ'] = 'd';
    BARE['Đ'] = 'D';
    KIND['đ'] = STROKE;
    KIND['Đ'] = STROKE;
  }

  private Marks() {}

  private static void takeApart(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Form.NFD);
    if (!Character.isLetter(parts.charAt(0))) {
      return;
    }
    BARE[c] = parts.charAt(0);
    for (char mark : parts.substring(1).toCharArray()) {
      if (TONES.indexOf(mark) >= 0) {
        TONE[c] = (byte) (TONES.indexOf(mark) + 1);
      } else {
        KIND[c] = mark;
      }
    }
  }

  /** Whether words consist of such characters. */
  static boolean isInWord(char c) {
    return c < LETTERS ? IN_WORD[c] : Character.isLetterOrDigit(c);
  }

  /** The letter without any mark. */
  static char bare(char c) {
    return c < LETTERS ? BARE[c] : c;
  }

  /** Whether both have the same marks but for their tones, as {@code ê} and {@code ế}. */
  static boolean isSameKind(char one, char other) {
    return kind(one) == kind(other);
  }

  /** The tone: 0 for none, or one of five. */
  static int tone(char c) {
    return c < LETTERS ? TONE[c] : 0;
  }

  /** Whether there is neither the one mark nor the other. */
  static boolean isBare(char c) {
    return tone(c) == 0 && kind(c) == 0;
  }

  /**
   * A vowel with a tone.
   *
   * @param bare the vowel without any mark
   */
  static char withTone(char bare, int tone) {
    return tone == 0
        ? bare
        : Normalizer.normalize(bare + TONES.substring(tone - 1, tone), Form.NFC).charAt(0);
  }

  private static char kind(char c) {
    return c < LETTERS ? KIND[c] : 0;
  }
}
