package nienbieu.read;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Rule;

/**
 * Ids become file names, so only letters go in that mean the same on every disk and in every
 * address: {@code a-z 0-9} and single {@code -}.
 */
public final class Slug {
  private static final int LONGEST = 80;

  // Windows opens a device and not a file for these, whatever the extension; “index” is ours.
  private static final Set<String> TAKEN = Set.of("con", "prn", "aux", "nul", "index");

  private Slug() {}

  /** What is wrong with an id, if anything. */
  static Optional<Problem> problem(String id, Place place) {
    if (isSlug(id)) {
      return Optional.empty();
    }
    String reason = id.length() > LONGEST ? "long" : isTaken(id) ? "taken" : "letters";
    Problem problem = Problem.of(Rule.ID_NOT_A_SLUG, place, id, reason, LONGEST);
    String near = of(id);
    return Optional.of(isSlug(near) ? problem.suggesting(near) : problem);
  }

  /** Whether this can be an id. */
  public static boolean isSlug(String id) {
    if (id.isEmpty() || id.length() > LONGEST || isTaken(id)) {
      return false;
    }
    for (int at = 0; at < id.length(); at++) {
      char c = id.charAt(at);
      boolean inside = at > 0 && at < id.length() - 1 && id.charAt(at - 1) != '-';
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && inside)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTaken(String id) {
    return TAKEN.contains(id) || isNumberedDevice(id);
  }

  private static boolean isNumberedDevice(String id) {
    return id.length() == 4
        && (id.startsWith("com") || id.startsWith("lpt"))
        && Character.isDigit(id.charAt(3));
  }

  /** A slug made from any text: marks dropped, other runs of characters to one hyphen. */
  public static String of(String text) {
    String plain =
        Normalizer.normalize(
            text.replace('đ', 'd').replace('Đ', 'D').replace("+", "-plus-"), Form.NFD);
    StringBuilder slug = new StringBuilder();
    for (char c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (kept) {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && slug.length() > 0
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = Math.min(LONGEST, slug.length());
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }
}
