package nienbieu.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV (RFC 4180) for spreadsheets. */
final class CsvText {
  // Without it spreadsheets read Vietnamese in the machine's own character set.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvText() {}

  /** Rows in UTF-8, each cell safe from becoming a formula. */
  static byte[] of(List<List<String>> rows) {
    String text =
        rows.stream()
            .map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(",")))
            .map(row -> row + "\r\n")
            .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(String text) {
    String safe = SafeCell.of(text);
    boolean isBusy = safe.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c < ' ');
    boolean hasEdge = !safe.strip().equals(safe);
    return isBusy || hasEdge ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
