package nienbieu.zip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A ZIP file, byte by byte the same on every machine (PKWARE APPNOTE 6.3.10): no time but the
 * format's first, and compressed by {@link Deflate}, because two builds of zlib need not compress
 * alike.
 */
public final class Zip {
  /** 1 January 1980, the first day that the format can say. */
  private static final int FIRST_DAY = 1 << 5 | 1;

  // 4.4.3: a reader needs 1.0 for what is stored, and 2.0 for what is deflated.
  private static final int VERSION = 20;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int entries;

  /**
   * Adds a file, compressed if that makes it smaller.
   *
   * @param name in ASCII, parts joined by {@code /}
   */
  public void add(String name, byte[] content) {
    byte[] packed = Deflate.raw(content);
    if (packed.length < content.length) {
      add(name, content, DEFLATED, packed);
    } else {
      store(name, content);
    }
  }

  /**
   * Adds a file as it is.
   *
   * @param name in ASCII, parts joined by {@code /}
   */
  public void store(String name, byte[] content) {
    add(name, content, STORED, content);
  }

  private void add(String name, byte[] content, int method, byte[] packed) {
    byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
    int offset = file.size();
    CRC32 sum = new CRC32();
    sum.update(content);
    four(file, 0x04034B50);
    byte[] facts = facts(sum.getValue(), content.length, method, packed.length, ascii.length);
    file.writeBytes(facts);
    file.writeBytes(ascii);
    file.writeBytes(packed);
    four(directory, 0x02014B50);
    two(directory, VERSION);
    directory.writeBytes(facts);
    two(directory, 0);
    two(directory, 0);
    two(directory, 0);
    four(directory, 0);
    four(directory, offset);
    directory.writeBytes(ascii);
    entries++;
  }

  /** The whole file; nothing can be added any more. */
  public byte[] bytes() {
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
  private static byte[] facts(long sum, int size, int method, int packed, int name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    two(out, VERSION);
    two(out, 0);
    two(out, method);
    two(out, 0);
    two(out, FIRST_DAY);
    four(out, (int) sum);
    four(out, packed);
    four(out, size);
    two(out, name);
    two(out, 0);
    return out.toByteArray();
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
