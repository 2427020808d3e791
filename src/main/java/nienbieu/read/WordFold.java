package nienbieu.read;

import java.util.Locale;

/** Compares words that may differ in their marks. */
final class WordFold {
  private WordFold() {}

  /**
   * The word without marks. Whether it begins with a capital is kept, because that makes a name;
   * further letters become small, because headlines are all capitals.
   */
  static String of(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      char c = Marks.bare(word.charAt(at));
      bare.append(at == 0 ? c : Character.toLowerCase(c));
    }
    return bare.toString();
  }

  /** Whether two words with the same fold are the same word, but for capitals. */
  static boolean isSame(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a word is another with the same fold, typed without marks or with the mark of its tone
   * on another vowel. Any other difference makes it another name: Tuân is not Tuấn.
   */
  static boolean isWorn(String typed, String right) {
    return isBare(typed) || isSameButForPlace(typed, right);
  }

  private static boolean isBare(String word) {
    return word.chars().allMatch(c -> Marks.isBare((char) c));
  }

  private static boolean isSameButForPlace(String typed, String right) {
    int tones = 0;
    for (int at = 0; at < typed.length(); at++) {
      if (!Marks.isSameKind(typed.charAt(at), right.charAt(at))) {
        return false;
      }
      tones += Marks.tone(typed.charAt(at)) - Marks.tone(right.charAt(at));
    }
    return tones == 0;
  }
}
