package nienbieu.read;

import java.util.Arrays;

/** A text by its lines, found once: asking for one line costs nothing more. */
final class Lines {
  private final String text;
  private int[] starts = new int[64];
  private int count;

  Lines(String text) {
    this.text = text;
    add(0);
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      add(at + 1);
    }
  }

  /** How many; a text that ends with a line end has an empty last one. */
  int count() {
    return count;
  }

  /**
   * One line without its end.
   *
   * @param index 0 for the first
   * @return the empty text if there are fewer lines
   */
  String line(int index) {
    if (index >= count) {
      return "";
    }
    int end = index + 1 < count ? starts[index + 1] - 1 : text.length();
    boolean isCrLf = end > starts[index] && text.charAt(end - 1) == '\r';
    return text.substring(starts[index], isCrLf ? end - 1 : end);
  }

  /** A line from a column on, 0 for the first, counted in code points. */
  String from(int index, int column) {
    String line = line(index);
    int length = line.codePointCount(0, line.length());
    return line.substring(line.offsetByCodePoints(0, Math.min(column, length)));
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
    }
    starts[count] = start;
    count++;
  }
}
