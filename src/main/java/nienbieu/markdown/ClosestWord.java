package nienbieu.markdown;

import java.util.List;

/** The word that was probably meant: for “did you mean”. */
final class ClosestWord {
  /** A longer word than this is no typing mistake of any of ours. */
  private static final int LONGEST = 20;

  private ClosestWord() {}

  /**
   * The first of the words that is nearest, or the empty text if none is at most one typing mistake
   * away, two in words of five letters or more.
   */
  static String to(String typed, List<String> words) {
    String closest = "";
    int fewest = 3;
    for (String word : words) {
      int allowed = Math.min(typed.length(), word.length()) < 5 ? 1 : 2;
      int mistakes = typed.length() > LONGEST ? fewest : mistakes(typed, word);
      if (mistakes < fewest && mistakes <= allowed) {
        fewest = mistakes;
        closest = word;
      }
    }
    return closest;
  }

  /** Letters added, left out, changed, or swapped with their neighbour. */
  private static int mistakes(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : best(table, a, b, i, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private static int best(int[][] table, String a, String b, int i, int j) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int one = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
    int best = Math.min(one, table[i - 1][j - 1] + same);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
  }
}
