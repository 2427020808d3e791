package nienbieu.publish;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import nienbieu.plan.SiteFile;

/**
 * Size and checksum of each file written; every thread notes its own, none the same.
 *
 * <p>The checksum (CRC-32C, RFC 9260) finds what a disk or a power cut damaged; nobody is kept from
 * changing a file on purpose. A cryptographic one took a fifth of the whole build.
 */
final class WrittenFiles {
  // Lines a part: the list of a large site is never one large text in memory.
  private static final int PART = 1000;

  private final List<SiteFile> files;
  private final long[] sizes;
  private final int[] checksums;

  WrittenFiles(List<SiteFile> files) {
    this.files = files;
    this.sizes = new long[files.size()];
    this.checksums = new int[files.size()];
  }

  /** Notes one file. */
  void note(int index, byte[] bytes) {
    sizes[index] = bytes.length;
    checksums[index] = checksum(bytes);
  }

  /** The checksum of a file. */
  static int checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, bytes.length);
    return (int) checksum.getValue();
  }

  /** What stands before the path on the line of a file. */
  static String line(int checksum, long size) {
    return HexFormat.of().toHexDigits(checksum) + " " + size;
  }

  /** Count and sum. */
  Published published() {
    return new Published(files.size(), Arrays.stream(sizes).sum());
  }

  /** The manifest after its first line, in parts. */
  Iterable<String> manifestParts() {
    int[] sorted =
        IntStream.range(0, files.size())
            .boxed()
            .sorted((a, b) -> files.get(a).path().compareTo(files.get(b).path()))
            .mapToInt(Integer::intValue)
            .toArray();
    return () -> partsOf(sorted);
  }

  private Iterator<String> partsOf(int[] sorted) {
    int parts = files.size() / PART + 1;
    return IntStream.range(0, parts).mapToObj(part -> part(sorted, part, parts)).iterator();
  }

  private String part(int[] sorted, int part, int parts) {
    StringBuilder text = new StringBuilder();
    for (int at = part * PART; at < Math.min(sorted.length, (part + 1) * PART); at++) {
      int file = sorted[at];
      text.append(line(checksums[file], sizes[file])).append(' ');
      text.append(files.get(file).path().text()).append('\n');
    }
    if (part == parts - 1) {
      Published all = published();
      text.append(Manifest.END).append(all.files()).append(' ').append(all.bytes()).append('\n');
    }
    return text.toString();
  }
}
