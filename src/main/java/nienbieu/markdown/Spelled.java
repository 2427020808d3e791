package nienbieu.markdown;

/** Whether an editor has spelled out an abbreviation already. */
final class Spelled {
  // “Meeting (ADMM”, “Meeting – ADMM”, “ADMM, the Meeting”: not more than this between the two.
  private static final int NEAR = 5;

  private Spelled() {}

  /**
   * Whether the words stand beside the letters.
   *
   * @param words of the whole paragraph
   * @param inBrackets whether the letters stand in brackets: then the words before may stand apart,
   *     as in “the Meeting of 2020 (ADMM)”
   */
  static boolean isIn(String words, Abbreviation abbreviation, boolean inBrackets) {
    String full = abbreviation.full();
    for (int at = 0; at + full.length() <= words.length(); at++) {
      if (words.regionMatches(true, at, full, 0, full.length())
          && Abbreviations.isEnd(words, at + full.length())
          && (inBrackets || isBeside(words, at, at + full.length(), abbreviation.letters()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeside(String words, int start, int end, String letters) {
    int behind = words.indexOf(letters, end);
    if (behind >= 0 && behind - end <= NEAR && !hasLetters(words, end, behind)) {
      return true;
    }
    int before = words.lastIndexOf(letters, start - letters.length());
    int gap = before + letters.length();
    return before >= 0 && start - gap <= NEAR && !hasLetters(words, gap, start);
  }

  private static boolean hasLetters(String words, int from, int end) {
    return words.substring(from, end).chars().anyMatch(Character::isLetterOrDigit);
  }
}
