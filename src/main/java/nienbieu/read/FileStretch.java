package nienbieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nienbieu.read.YamlNode.Sequence;
import nienbieu.source.SourceFile;

/**
 * Some lines of a file, by themselves.
 *
 * @param path of the file
 * @param line the first of them, 1 for the first of the file
 * @param text everything that stands in them
 */
record FileStretch(String path, int line, String text) {

  /**
   * The lines of each item of a list, up to those of the next.
   *
   * @param list the whole content of the file
   * @return nothing if two items share a line
   */
  static Optional<List<FileStretch>> ofItems(SourceFile file, Sequence list) {
    String text = file.text();
    List<FileStretch> all = new ArrayList<>(list.items().size());
    int line = 1;
    int start = 0;
    for (int at = 0; at < list.items().size(); at++) {
      int first = list.items().get(at).place().line();
      boolean isLast = at + 1 == list.items().size();
      int end = isLast ? Integer.MAX_VALUE : list.items().get(at + 1).place().line();
      if (first < line || end <= first) {
        return Optional.empty();
      }
      start = after(text, start, first - line);
      int next = isLast ? text.length() : after(text, start, end - first);
      all.add(new FileStretch(file.path(), first, text.substring(start, next)));
      line = isLast ? line : end;
      start = next;
    }
    return Optional.of(all);
  }

  /** Where the line begins that stands so many lines further down. */
  private static int after(String text, int start, int lines) {
    int at = start;
    for (int passed = 0; passed < lines; passed++) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    return at;
  }
}
