package nienbieu.edit;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text and where they start in it. */
final class FileLines {
  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  FileLines(String text) {
    this.text = text;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
  }

  /** How many; behind the last line end there is an empty one. */
  int count() {
    return starts.size();
  }

  /** Where a line starts, 1 for the first. */
  int start(int line) {
    return starts.get(line - 1);
  }

  /** A line without its end. */
  String line(int line) {
    int end = line < starts.size() ? starts.get(line) - 1 : text.length();
    boolean isCrLf = end > start(line) && text.charAt(end - 1) == '\r';
    return text.substring(start(line), isCrLf ? end - 1 : end);
  }

  /** Where a character stands, counted in code points: 1 for the first of a line. */
  int offset(int line, int column) {
    String words = line(line);
    int most = words.codePointCount(0, words.length());
    return start(line) + words.offsetByCodePoints(0, Math.min(column - 1, most));
  }

  /** What the lines of the text end with. */
  String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }
}
