package nienbieu.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV (RFC 4180) strictly: with or without byte order mark, line ends of any kind, commas or,
 * as spreadsheets of many countries write, semicolons. Cells are as they were typed.
 */
final class CsvRows {
  /** Most bytes of a file. */
  static final int MOST_BYTES = 5_000_000;

  /** Most cells in a row. */
  static final int MOST_COLUMNS = 200;

  /** Most characters in a cell. */
  static final int MOST_CHARACTERS = 200_000;

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  private CsvRows(String text) {
    this.text = text;
    int firstEnd = text.indexOf('\n');
    String first = firstEnd < 0 ? text : text.substring(0, firstEnd);
    this.separator = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
  }

  /**
   * A row.
   *
   * @param line the line of the file on which it starts, 1 for the first
   */
  record Row(int line, List<String> cells) {
    /** Whether nothing is written in it. */
    boolean isEmpty() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * All rows but empty ones.
   *
   * @param bytes in UTF-8
   * @throws UnreadableFile with the line
   */
  static List<Row> read(byte[] bytes) throws UnreadableFile {
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableFile(
          "it has " + bytes.length + " bytes; " + MOST_BYTES + " is the most; split it");
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException wrong) {
      throw new UnreadableFile("it is not in UTF-8; export it as “CSV UTF-8”");
    }
    CsvRows rows = new CsvRows(text.startsWith("\uFEFF") ? text.substring(1) : text);
    List<Row> all = new ArrayList<>();
    while (rows.at < rows.text.length()) {
      Row row = rows.row();
      if (!row.isEmpty()) {
        all.add(row);
      }
    }
    return all;
  }

  private Row row() throws UnreadableFile {
    int start = line;
    List<String> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      cells.add(cell());
      more = at < text.length() && text.charAt(at) == separator;
      if (cells.size() > MOST_COLUMNS) {
        throw new UnreadableFile("line " + start + " has more than " + MOST_COLUMNS + " columns");
      }
      at += more ? 1 : 0;
    }
    endLine();
    return new Row(start, cells);
  }

  private void endLine() throws UnreadableFile {
    if (at >= text.length()) {
      return;
    }
    if (text.startsWith("\r\n", at)) {
      at++;
    } else if (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      throw new UnreadableFile("line " + line + ": something stands behind a closing quote");
    }
    at++;
    line++;
  }

  private String cell() throws UnreadableFile {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      if (text.charAt(at) == '"') {
        throw new UnreadableFile(
            "line " + line + ": a quote stands in a cell that does not start with one");
      }
      at++;
    }
    return checked(text.substring(start, at));
  }

  private String quoted() throws UnreadableFile {
    int opened = line;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' && !text.startsWith("\"\"", at)) {
        at++;
        return checked(cell.toString());
      }
      at += c == '"' ? 2 : 1;
      line += c == '\n' ? 1 : 0;
      cell.append(c);
    }
    throw new UnreadableFile("line " + opened + ": a quote is opened and never closed");
  }

  private String checked(String cell) throws UnreadableFile {
    if (cell.length() > MOST_CHARACTERS) {
      throw new UnreadableFile(
          "line "
              + line
              + ": a cell has "
              + cell.length()
              + " characters; "
              + MOST_CHARACTERS
              + " is the most");
    }
    return cell;
  }

  private boolean isEnd(char c) {
    return c == separator || c == '\n' || c == '\r';
  }
}
