package nienbieu.read;

/** Tells acronyms from words. */
final class Acronym {
  private Acronym() {}

  /**
   * Whether a text has a word that is an acronym: two capitals or more and no small letter, as in
   * {@code ADMM Hẹp}, {@code QĐND} and {@code BVDC 2.3}.
   */
  static boolean is(String text) {
    for (String word : text.split("[^\\p{L}]+")) {
      if (word.codePointCount(0, word.length()) >= 2
          && word.codePoints().allMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }
}
