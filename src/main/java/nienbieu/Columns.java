package nienbieu;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import nienbieu.source.Cells;

/** Rows of cells, printed for programs or for whoever watches. */
final class Columns {
  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; all have the same number of cells. */
  void add(String... cells) {
    rows.add(List.of(cells));
  }

  /**
   * Prints all rows.
   *
   * @param aligned whether each column starts under itself, and an empty one is left out; else tabs
   *     stand between the cells
   */
  void print(PrintStream out, boolean aligned) {
    if (!aligned) {
      rows.forEach(row -> out.print(String.join("\t", row) + "\n"));
      return;
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int at = 0; at < row.size(); at++) {
        int width = width(at);
        String cell = row.get(at);
        line.append(cell);
        line.append(width == 0 ? "" : " ".repeat(width - Cells.of(cell) + 2));
      }
      out.print(line.toString().stripTrailing() + "\n");
    }
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> Cells.of(row.get(column))).max().orElse(0);
  }
}
