package nienbieu.source;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody probably meant to type. */
public final class Nearest {
  private static final int LONGEST = 80;

  private Nearest() {}

  /**
   * The candidate that is fewest typing mistakes away, if it is near enough to be a fair guess: at
   * most one mistake for each three letters. Capitals are none, nor are Vietnamese marks that were
   * left out, added or confused, for whoever types one half of them means the same word; all the
   * marks of a word that a Telex keyboard left as letters ({@code hooij} for {@code hội}) are one.
   * Of two equally near the one that looks more like it, then the first in the order of their
   * letters, so that the answer does not depend on the collection.
   */
  public static Optional<String> to(String typed, Collection<String> candidates) {
    if (typed.isEmpty() || typed.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = Telex.plain(typed);
    String unkeyed = Telex.withoutKeys(plain);
    String best = "";
    int least = plain.length() / 3;
    for (String candidate : candidates) {
      String other = Telex.plain(candidate);
      int mistakes = mistakes(plain, other, least);
      if (mistakes > 1 && !unkeyed.equals(plain)) {
        mistakes = Math.min(mistakes, 1 + mistakes(unkeyed, other, least));
      }
      boolean first = best.isEmpty() || isMoreLike(typed, candidate, best);
      if (mistakes < least || mistakes == least && first) {
        best = candidate;
        least = mistakes;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static boolean isMoreLike(String typed, String one, String other) {
    int ofOne = mistakes(typed, one, LONGEST);
    int ofOther = mistakes(typed, other, LONGEST);
    return ofOne != ofOther ? ofOne < ofOther : one.compareTo(other) < 0;
  }

  /**
   * Optimal string alignment distance: letters added, left out, changed, or two swapped.
   *
   * @param most counting stops when there are more
   */
  static int mistakes(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most || b.length() > LONGEST) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      int fewest = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          now[j] = Math.min(now[j], before[j - 2] + 1);
        }
        fewest = Math.min(fewest, now[j]);
      }
      // A swap reaches back two rows, so only when two rows in a row are too far is it hopeless.
      if (fewest > most + 1) {
        return most + 1;
      }
      before = last;
      last = now;
    }
    return last[b.length()];
  }
}
