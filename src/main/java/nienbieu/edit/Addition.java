package nienbieu.edit;

import nienbieu.edit.YamlValue.Group;

/**
 * A record at the end of a file that is a list. All that stands there already stays, to the last
 * blank.
 *
 * @param text what comes behind the text of the file
 * @param line where the record starts in the new file, 1 for the first line
 */
public record Addition(String text, int line) {

  /**
   * A record written as the file is: its line ends, the place of its dashes, and empty lines
   * between its records.
   *
   * @param file the whole text; empty for a file that is empty or not there
   * @param record at least one field
   */
  public static Addition to(String file, Group record) {
    String lineEnd = file.contains("\r\n") ? "\r\n" : "\n";
    String before = file.isEmpty() || file.endsWith("\n") ? "" : lineEnd;
    if (isSpaced(file) && !(file + before).endsWith("\n" + lineEnd)) {
      before += lineEnd;
    }
    String text = before + YamlText.item(record, dash(file), lineEnd);
    int line = 1 + (int) (file + before).chars().filter(c -> c == '\n').count();
    return new Addition(text, line);
  }

  /** How far in the records start; of no record not at all. */
  private static int dash(String file) {
    return file.lines()
        .filter(line -> line.stripLeading().startsWith("-") && !line.startsWith("---"))
        .findFirst()
        .map(line -> line.indexOf('-'))
        .orElse(0);
  }

  /** Whether an empty line stands before the last record, if it is not the first. */
  private static boolean isSpaced(String file) {
    String start = " ".repeat(dash(file)) + "-";
    String before = "#";
    boolean isFirst = true;
    boolean isSpaced = false;
    for (String line : file.lines().toList()) {
      if (line.startsWith(start) && !line.startsWith("---")) {
        isSpaced = isFirst ? isSpaced : before.isBlank();
        isFirst = false;
      }
      // What is said about a record belongs to it.
      before = line.startsWith("#") && !isFirst ? before : line;
    }
    return isSpaced;
  }
}
