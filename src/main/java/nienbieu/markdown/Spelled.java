package nienbieu.markdown;

/** Whether an editor has spelled out an abbreviation already. */
final class Spelled {
  // “Meeting (ADMM)”, “Meeting, in short ADMM”, “ADMM, that is Meeting”: no more between the two.
  private static final int NEAR = 20;

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
    if (behind >= 0
        && Abbreviations.isEnd(words, behind + letters.length())
        && isNear(words, end, behind)) {
      return true;
    }
    int before = words.lastIndexOf(letters, start - letters.length());
    int gap = before + letters.length();
    return before >= 0 && Abbreviations.isEnd(words, gap) && isNear(words, gap, start);
  }

  private static boolean isNear(String words, int from, int end) {
    return end - from <= NEAR && words.substring(from, end).indexOf('.') < 0;
  }
}
