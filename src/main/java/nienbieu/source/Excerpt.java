package nienbieu.source;

/** A line of a source file with carets under the stretch that is meant. */
final class Excerpt {
  /** A longer line is shown in part: the stretch around the caret. */
  private static final int WIDEST = 100;

  /** How much of a shortened line is shown before the caret. */
  private static final int BEFORE = 40;

  private Excerpt() {}

  /** Two lines, each ended by a line feed. */
  static String of(Place place) {
    int from = 0;
    int[] line = shown(place, from);
    if (line.length > WIDEST && place.column() > WIDEST - BEFORE) {
      from = place.column() - 1 - BEFORE;
      line = shown(place, from);
    }
    int to = Math.min(line.length, WIDEST);
    int caret = Math.min(place.column() - 1 - from, to);
    String number = String.valueOf(place.line());
    int margin = Math.max(5, number.length());
    return " ".repeat(margin - number.length())
        + number
        + " | "
        + (from > 0 ? "…" : "")
        + new String(line, 0, to)
        + (to < line.length ? "…" : "")
        + "\n"
        + " ".repeat(margin)
        + " | "
        + (from > 0 ? " " : "")
        + blanks(line, caret)
        + carets(line, caret, Math.min(to, caret + place.length()))
        + "\n";
  }

  /** One character more than is shown, if there is one. */
  private static int[] shown(Place place, int from) {
    return place
        .file()
        .stretch(place.line(), from + 1, WIDEST + 1)
        .codePoints()
        .map(Printable::shown)
        .toArray();
  }

  /** As wide as the text; a tab stays a tab, because only the terminal knows how wide it is. */
  private static String blanks(int[] line, int to) {
    StringBuilder blanks = new StringBuilder();
    for (int at = 0; at < to; at++) {
      blanks.append(line[at] == '\t' ? "\t" : " ".repeat(Cells.of(line[at])));
    }
    return blanks.toString();
  }

  private static String carets(int[] line, int from, int to) {
    int cells = 0;
    for (int at = from; at < to; at++) {
      cells += Cells.of(line[at]);
    }
    return "^".repeat(Math.max(1, cells));
  }
}
