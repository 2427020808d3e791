package nienbieu.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Anchors for the headings of one prose, unique within it. The prefix keeps them apart from the
 * names that a browser looks up in a page by itself ({@code id="location"}).
 */
final class HeadingIds {
  private static final String PREFIX = "s-";
  private static final int LONGEST = 80;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> lastNumber = new HashMap<>();

  /** The anchor for the next heading. */
  String next(String heading) {
    String base = PREFIX + fold(heading);
    String id = base;
    while (!taken.add(id)) {
      id = base + "-" + lastNumber.merge(base, 2, (last, two) -> last + 1);
    }
    return id;
  }

  /** {@code Kế hoạch & Đường lối} to {@code ke-hoach-duong-loi}; {@code x} if nothing is left. */
  private static String fold(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT).replace('đ', 'd');
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder();
    for (int at = 0; at < parts.length() && folded.length() < LONGEST; at++) {
      char c = parts.charAt(at);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        folded.append(c);
      } else if (!isMark(c) && folded.length() > 0 && folded.charAt(folded.length() - 1) != '-') {
        folded.append('-');
      }
    }
    int end = folded.length();
    if (end > 0 && folded.charAt(end - 1) == '-') {
      folded.setLength(end - 1);
    }
    return folded.length() == 0 ? "x" : folded.toString();
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
