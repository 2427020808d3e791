package nienbieu.edit;

import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a file and what shall stand there instead.
 *
 * @param start of the stretch in the text of the file
 * @param before what stands there; empty where something is added
 * @param after what shall
 * @param line of the file, 1 for the first
 * @param value what YAML shall read there; the empty text if the values stay as they are
 */
public record TextEdit(int start, String before, String after, int line, String value) {

  /** The order in a file. */
  static final Comparator<TextEdit> ORDER = Comparator.comparingInt(TextEdit::start);

  /** Where the stretch ends. */
  int end() {
    return start + before.length();
  }

  /** The text with all changes made; those that lie upon others are left out. */
  public static String applied(String text, List<TextEdit> edits) {
    StringBuilder changed = new StringBuilder(text);
    // From the end, so that what stands before keeps its place.
    List<TextEdit> sorted = apart(edits);
    for (int at = sorted.size() - 1; at >= 0; at--) {
      TextEdit edit = sorted.get(at);
      changed.replace(edit.start(), edit.end(), edit.after());
    }
    return changed.toString();
  }

  /** In the order of the file, without those that lie upon an earlier one. */
  public static List<TextEdit> apart(List<TextEdit> edits) {
    List<TextEdit> sorted = edits.stream().sorted(ORDER).toList();
    int[] end = {0};
    return sorted.stream()
        .filter(
            edit -> {
              boolean isApart = edit.start() >= end[0];
              end[0] = isApart ? edit.end() : end[0];
              return isApart;
            })
        .toList();
  }
}
