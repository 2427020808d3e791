package nienbieu.read;

/** What a single character can mean to who looks at spelling; several at once. */
final class Sign {
  /** The first letter of a name. */
  static final int CAPITAL = 1;

  /** A vowel with a tone that could stand on its neighbour instead. */
  static final int TONE = 2;

  /** The start of a stretch that {@link Quoted} knows. */
  static final int QUOTE = 4;

  private static final int LETTERS = 0x2040;
  private static final byte[] SIGNS = new byte[LETTERS];

  static {
    for (char c = 0; c < LETTERS; c++) {
      boolean moves = Marks.tone(c) != 0 && Marks.isSameKind(c, 'a');
      boolean vowel = "oueay".indexOf(Character.toLowerCase(Marks.bare(c))) >= 0;
      SIGNS[c] =
          (byte)
              ((Character.isUpperCase(c) ? CAPITAL : 0)
                  | (moves && vowel ? TONE : 0)
                  | (Quoted.STARTS.indexOf(c) >= 0 ? QUOTE : 0));
    }
  }

  private Sign() {}

  /** All that a character can mean. */
  static int of(char c) {
    return c < LETTERS ? SIGNS[c] : Character.isUpperCase(c) ? CAPITAL : 0;
  }
}
