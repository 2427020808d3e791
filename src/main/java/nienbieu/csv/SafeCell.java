package nienbieu.csv;

/**
 * Cells of CSV that no spreadsheet takes for a formula: an apostrophe before what would start one,
 * as people type it there themselves. What is written so is read back the same.
 */
public final class SafeCell {
  // The wide forms too: spreadsheets set up for East Asian languages take them for the same.
  private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private SafeCell() {}

  /** A text as a cell. */
  public static String of(String text) {
    boolean needsSign =
        !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 || looksMarked(text);
    return needsSign ? "'" + text : text;
  }

  /** The text of a cell. */
  public static String restored(String cell) {
    return looksMarked(cell) ? cell.substring(1) : cell;
  }

  private static boolean looksMarked(String cell) {
    return cell.length() > 1
        && cell.charAt(0) == '\''
        && (STARTS_FORMULA.indexOf(cell.charAt(1)) >= 0 || cell.charAt(1) == '\'');
  }
}
