package nienbieu.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One text file that a person wrote. The bytes are known to be well-formed UTF-8.
 *
 * <p>Bytes and not a {@code String} are kept, because a site of 50,000 events holds them all during
 * the build and Vietnamese costs half as much in UTF-8.
 */
public final class SourceFile {
  private static final byte[] NOTHING = new byte[0];

  private final String path;
  private byte[] bytes;
  private volatile Boolean composed;
  private volatile Boolean ordinary;

  private SourceFile(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /**
   * A file of this name and content.
   *
   * @param path as shown to people, with {@code /} between the parts, for example {@code
   *     content/events/2020.yaml}
   * @param bytes well-formed UTF-8; not copied, must not change afterwards
   */
  public static SourceFile of(String path, byte[] bytes) {
    return new SourceFile(path, bytes);
  }

  /** As {@link #of(String, byte[])}, from text; handy where no file was read. */
  public static SourceFile of(String path, String text) {
    return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The path as shown to people, {@code /} between the parts. */
  public String path() {
    return path;
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The whole text, decoded anew at each call; a byte order mark at its start is left out. */
  public String text() {
    int start = hasByteOrderMark() ? 3 : 0;
    return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
  }

  /** Gives the content back to the memory; its places keep their path, line and column. */
  void forget() {
    bytes = NOTHING;
  }

  /** The content; must not be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Number of bytes. */
  public int size() {
    return bytes.length;
  }

  /**
   * One line, without its line end.
   *
   * @param number 1 for the first
   * @return the line, or the empty text if the file has fewer lines
   */
  public String line(int number) {
    return stretch(number, 1, bytes.length);
  }

  /**
   * A part of one line. Costs no more memory than the part, however long the line is.
   *
   * @param line 1 for the first
   * @param column 1 for the first character, counted in code points
   * @param length how many code points at most
   * @return as much as there is of it
   */
  String stretch(int line, int column, int length) {
    int start = skip(lineStart(line), column - 1);
    int end = skip(start, length);
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  private int lineStart(int number) {
    int start = hasByteOrderMark() ? 3 : 0;
    for (int line = 1; line < number && start < bytes.length; line++) {
      while (start < bytes.length && bytes[start] != '\n') {
        start++;
      }
      start = Math.min(start + 1, bytes.length);
    }
    return start;
  }

  /** So many code points further in the line: RFC 3629, the bytes 10xxxxxx only continue one. */
  private int skip(int from, int codePoints) {
    int at = from;
    for (int skipped = 0; skipped < codePoints && !isLineEnd(at); skipped++) {
      at++;
      while (at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
        at++;
      }
    }
    return at;
  }

  private boolean isLineEnd(int at) {
    return at >= bytes.length
        || bytes[at] == '\n'
        || bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] == '\n');
  }

  /** Whether every letter is composed (NFC). */
  public boolean isComposed() {
    // Two threads may both find it out; they find the same.
    if (composed == null) {
      composed = Composition.isComposed(text());
    }
    return composed;
  }

  /** Whether it holds exactly these bytes. */
  boolean hasBytes(byte[] other) {
    return Arrays.equals(bytes, other);
  }

  /** Whether nothing can be wrong with its letters. */
  boolean isOrdinary() {
    if (ordinary == null) {
      ordinary = OrdinaryText.is(bytes);
    }
    return ordinary;
  }

  private boolean hasByteOrderMark() {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  @Override
  public String toString() {
    return path;
  }
}
