package nienbieu.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of {@code dates.md}: cells without the blanks around them, code without its ticks. */
final class DateTableFile {
  private DateTableFile() {}

  /** The rows under a heading that starts with these words, the heads of the columns left out. */
  static List<List<String>> rows(String heading) {
    List<List<String>> rows = new ArrayList<>();
    boolean isMeant = false;
    for (String line : text().split("\n")) {
      if (line.startsWith("#")) {
        isMeant = line.startsWith("## " + heading);
      } else if (isMeant && line.startsWith("| `")) {
        rows.add(cells(line));
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
      String stripped = cell.strip();
      boolean isCode = stripped.length() > 1 && stripped.startsWith("`");
      cells.add(isCode ? stripped.substring(1, stripped.length() - 1) : stripped);
    }
    return cells;
  }

  private static String text() {
    try (InputStream file = DateTableFile.class.getResourceAsStream("/dates.md")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
