package nienbieu.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes CSV (RFC 4180) for spreadsheets: UTF-8, each cell safe from becoming a formula. */
public final class CsvText {
  // Without it spreadsheets read Vietnamese in the machine's own character set.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final StringBuilder text = new StringBuilder();

  private CsvText() {}

  /** The beginning of a file. */
  public static CsvText start() {
    CsvText csv = new CsvText();
    csv.text.append(BYTE_ORDER_MARK);
    return csv;
  }

  /** More rows of a file that has begun already. */
  public static CsvText more() {
    return new CsvText();
  }

  /** A whole file. */
  public static byte[] of(List<List<String>> rows) {
    CsvText csv = start();
    rows.forEach(csv::row);
    return csv.bytes();
  }

  /** Adds a row. */
  public CsvText row(List<String> cells) {
    for (int at = 0; at < cells.size(); at++) {
      if (at > 0) {
        text.append(',');
      }
      cell(SafeCell.of(cells.get(at)));
    }
    // RFC 4180, 2.1: "delimited by a line break (CRLF)".
    text.append("\r\n");
    return this;
  }

  /** What was added, in UTF-8. */
  public byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void cell(String safe) {
    if (isBusy(safe) || !safe.strip().equals(safe)) {
      text.append('"').append(safe.replace("\"", "\"\"")).append('"');
    } else {
      text.append(safe);
    }
  }

  private static boolean isBusy(String cell) {
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      if (c == ',' || c == ';' || c == '"' || c < ' ') {
        return true;
      }
    }
    return false;
  }
}
