package nienbieu.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Writes a table, in a frame of its own that a narrow screen can scroll, by keyboard too. */
final class TableWriter {
  private final HtmlDraft html;
  private final InlineWriter inline;
  private int tables;

  TableWriter(HtmlDraft html, InlineWriter inline) {
    this.html = html;
    this.inline = inline;
  }

  /** Writes one. */
  void write(TableBlock table) {
    tables++;
    html.markup("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
    html.slot(Slot.TABLE, 0).markup(" ").markup(tables).markup("\">\n<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        writeRows("thead", part);
      } else if (part instanceof TableBody) {
        writeRows("tbody", part);
      }
    }
    html.markup("</table>\n</div>\n");
  }

  /** {@code 4x2}: four rows below the head, two columns. */
  static String shape(TableBlock table) {
    Node head = table.getFirstChild();
    int rows = head.getNext() == null ? 0 : count(head.getNext());
    return rows + "x" + count(head.getFirstChild());
  }

  private static int count(Node parent) {
    int children = 0;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children++;
    }
    return children;
  }

  private void writeRows(String name, Node rows) {
    html.markup("<").markup(name).markup(">\n");
    for (Node row = rows.getFirstChild(); row != null; row = row.getNext()) {
      html.markup("<tr>");
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        writeCell((TableCell) cell);
      }
      html.markup("</tr>\n");
    }
    html.markup("</").markup(name).markup(">\n");
  }

  private void writeCell(TableCell cell) {
    // An empty header names nothing; screen readers would announce it for every cell below.
    boolean header = cell.isHeader() && cell.getFirstChild() != null;
    html.markup(header ? "<th scope=\"col\"" : "<td").markup(alignment(cell)).markup(">");
    inline.writeChildren(cell);
    html.markup(header ? "</th>" : "</td>");
  }

  private static String alignment(TableCell cell) {
    if (cell.getAlignment() == null) {
      return "";
    }
    return switch (cell.getAlignment()) {
      case LEFT -> "";
      case CENTER -> " class=\"center\"";
      case RIGHT -> " class=\"end\"";
    };
  }
}
