package nienbieu.book;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A ZIP file, byte by byte the same on every machine (PKWARE APPNOTE 6.3.10): no time but the
 * format's first, and everything stored as it is, because two builds of zlib need not compress
 * alike.
 */
final class Zip {
  /** 1 January 1980, the first day that the format can say. */
  private static final int FIRST_DAY = 1 << 5 | 1;

  private static final int VERSION = 10;
  private static final int STORED = 0;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int entries;

  /**
   * Adds a file.
   *
   * @param name in ASCII, parts joined by {@code /}
   */
  void add(String name, byte[] content) {
    byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
    int offset = file.size();
    CRC32 sum = new CRC32();
    sum.update(content);
    four(file, 0x04034B50);
    describe(file, sum.getValue(), content.length, ascii.length);
    file.writeBytes(ascii);
    file.writeBytes(content);
    four(directory, 0x02014B50);
    two(directory, VERSION);
    describe(directory, sum.getValue(), content.length, ascii.length);
    two(directory, 0);
    two(directory, 0);
    two(directory, 0);
    four(directory, 0);
    four(directory, offset);
    directory.writeBytes(ascii);
    entries++;
  }

  /** The whole file; nothing can be added any more. */
  byte[] bytes() {
    int start = file.size();
    int size = directory.size();
    file.writeBytes(directory.toByteArray());
    four(file, 0x06054B50);
    two(file, 0);
    two(file, 0);
    two(file, entries);
    two(file, entries);
    four(file, size);
    four(file, start);
    two(file, 0);
    return file.toByteArray();
  }

  /** 4.4: what both headers of a file say alike. */
  private static void describe(ByteArrayOutputStream out, long sum, int size, int name) {
    two(out, VERSION);
    two(out, 0);
    two(out, STORED);
    two(out, 0);
    two(out, FIRST_DAY);
    four(out, (int) sum);
    four(out, size);
    four(out, size);
    two(out, name);
    two(out, 0);
  }

  private static void two(ByteArrayOutputStream out, int number) {
    out.write(number);
    out.write(number >>> 8);
  }

  private static void four(ByteArrayOutputStream out, int number) {
    two(out, number);
    two(out, number >>> 16);
  }
}
