package nienbieu.markdown;

import java.util.Arrays;

/**
 * Bytes that grow by texts, in UTF-8. What {@code StringBuilder} and {@code getBytes} do in three
 * passes happens in one. Not for several threads at once.
 */
public final class Utf8Builder {
  private static final int BYTES_A_CHAR = 3;

  private byte[] bytes;
  private char[] letters = new char[256];
  private int size;

  /**
   * Nothing yet.
   *
   * @param expected about how many bytes there will be
   */
  public Utf8Builder(int expected) {
    this.bytes = new byte[Math.max(16, expected)];
  }

  /** Number of bytes so far. */
  public int size() {
    return size;
  }

  /** The bytes, a copy. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Appends a text as it is; a half of a surrogate pair becomes {@code ?}, as Java writes it. */
  public Utf8Builder append(String text) {
    int length = letters(text);
    return append(letters, 0, length);
  }

  /** Appends a text as {@link Escaping} writes it. */
  public Utf8Builder appendEscaped(String text) {
    // Without another text in between where nothing needs escaping, as nearly everywhere.
    int length = letters(text);
    for (int at = 0; at < length; at++) {
      if (!Escaping.isPlain(letters[at])) {
        return append(Escaping.escaped(text));
      }
    }
    return append(letters, 0, length);
  }

  /** Appends bytes that are UTF-8 already. */
  public Utf8Builder append(byte[] utf8, int from, int length) {
    reserve(length);
    System.arraycopy(utf8, from, bytes, size, length);
    size += length;
    return this;
  }

  /** Appends letters, as {@link #append(String)} does. */
  public Utf8Builder append(char[] text, int from, int length) {
    reserve(Math.multiplyExact(length, BYTES_A_CHAR));
    byte[] into = bytes;
    int end = from + length;
    int to = size;
    for (int at = from; at < end; at++) {
      char c = text[at];
      if (c < 0x80) {
        into[to++] = (byte) c;
      } else if (c < 0x800) {
        into[to++] = (byte) (0xC0 | c >> 6);
        into[to++] = (byte) (0x80 | c & 0x3F);
      } else if (!Character.isSurrogate(c)) {
        into[to++] = (byte) (0xE0 | c >> 12);
        into[to++] = (byte) (0x80 | c >> 6 & 0x3F);
        into[to++] = (byte) (0x80 | c & 0x3F);
      } else if (at + 1 < end && Character.isSurrogatePair(c, text[at + 1])) {
        at++;
        int pair = Character.toCodePoint(c, text[at]);
        into[to++] = (byte) (0xF0 | pair >> 18);
        into[to++] = (byte) (0x80 | pair >> 12 & 0x3F);
        into[to++] = (byte) (0x80 | pair >> 6 & 0x3F);
        into[to++] = (byte) (0x80 | pair & 0x3F);
      } else {
        into[to++] = '?';
      }
    }
    size = to;
    return this;
  }

  private int letters(String text) {
    int length = text.length();
    if (length > letters.length) {
      letters = new char[Math.max(length, letters.length * 2)];
    }
    text.getChars(0, length, letters, 0);
    return length;
  }

  private void reserve(int more) {
    if (more > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }
}
