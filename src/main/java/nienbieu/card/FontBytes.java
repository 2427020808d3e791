package nienbieu.card;

import java.nio.charset.StandardCharsets;

/**
 * The bytes of a font file and where its tables begin (OpenType specification, “Organization of an
 * OpenType Font”; numbers are big-endian).
 */
final class FontBytes {
  private static final int TABLE_RECORDS = 12;
  private static final int RECORD = 16;

  private final byte[] bytes;

  FontBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Where a table begins.
   *
   * @param tag four ASCII characters
   * @throws IllegalArgumentException if the font has no such table
   */
  int table(String tag) {
    byte[] wanted = tag.getBytes(StandardCharsets.US_ASCII);
    int tables = unsigned(4);
    for (int at = TABLE_RECORDS; at < TABLE_RECORDS + tables * RECORD; at += RECORD) {
      if (bytes[at] == wanted[0]
          && bytes[at + 1] == wanted[1]
          && bytes[at + 2] == wanted[2]
          && bytes[at + 3] == wanted[3]) {
        return offset(at + 8);
      }
    }
    throw new IllegalArgumentException("a font without " + tag);
  }

  int unsignedByte(int at) {
    return bytes[at] & 0xff;
  }

  int signedByte(int at) {
    return bytes[at];
  }

  int unsigned(int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  int signed(int at) {
    return (short) unsigned(at);
  }

  int offset(int at) {
    return unsigned(at) << 16 | unsigned(at + 2);
  }
}
