package nienbieu.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as search compares it.
 *
 * @param letters the letters without marks, decomposed
 * @param marks for each of these letters its marks, in their canonical order, and the letter itself
 *     if it is one that Unicode does not take apart, as {@code đ}; as many as letters
 */
record FoldedWord(String letters, List<String> marks) {
  /** The word begins with just what was typed. */
  static final int AS_TYPED = 2;

  /** The word has the letters that were typed, and at least their marks. */
  static final int LETTERS_ONLY = 1;

  /** Another word. */
  static final int NONE = 0;

  /**
   * A word.
   *
   * @param key strict, without blanks
   */
  static FoldedWord of(String key) {
    StringBuilder letters = new StringBuilder();
    List<String> marks = new ArrayList<>();
    String parts = Folding.decomposed(key);
    for (int at = 0; at < parts.length(); at++) {
      char part = parts.charAt(at);
      if (Folding.isMark(part)) {
        if (!marks.isEmpty()) {
          marks.set(marks.size() - 1, marks.get(marks.size() - 1) + part);
        }
        continue;
      }
      String bare = Folding.LETTERS.getOrDefault(part, String.valueOf(part));
      letters.append(bare);
      marks.add(bare.charAt(0) == part ? "" : String.valueOf(part));
      for (int more = 1; more < bare.length(); more++) {
        marks.add("");
      }
    }
    return new FoldedWord(letters.toString(), List.copyOf(marks));
  }

  boolean isMarked() {
    return marks.stream().anyMatch(each -> !each.isEmpty());
  }

  /**
   * How well this word of a text fits what was typed.
   *
   * @param markless whether the whole text is without marks, so that none can be asked for
   */
  int fits(FoldedWord typed, boolean markless) {
    if (!letters.startsWith(typed.letters)) {
      return NONE;
    }
    int fit = AS_TYPED;
    for (int at = 0; at < typed.marks.size(); at++) {
      String wanted = typed.marks.get(at);
      String here = marks.get(at);
      if (!wanted.equals(here)) {
        boolean all = wanted.chars().allMatch(mark -> here.indexOf(mark) >= 0);
        if (!all && !markless) {
          return NONE;
        }
        fit = LETTERS_ONLY;
      }
    }
    return fit;
  }
}
