package nienbieu.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import nienbieu.plan.SitePath;

/**
 * Path, size and checksums of each file written, in as little memory as they need: of a large site
 * there are hundreds of thousands. For any thread.
 */
final class WrittenFiles {
  // Lines a part: the list of a large site is never one large text in memory.
  private static final int PART = 1000;

  /** How a list shows one file: it adds a line. */
  interface Line {
    void add(StringBuilder text, String path, long size, int checksum, String hash);
  }

  // Path after path, in ASCII, and where each ends.
  private byte[] paths;
  private int[] ends;
  private long[] sizes;
  private int[] checksums;
  private byte[] hashes;
  private int count;

  /**
   * None yet.
   *
   * @param expected how many there will be
   */
  WrittenFiles(int expected) {
    this.paths = new byte[expected * 32];
    this.ends = new int[expected];
    this.sizes = new long[expected];
    this.checksums = new int[expected];
    this.hashes = new byte[expected * Tally.HASH_BYTES];
  }

  /** Notes one file. */
  synchronized void note(SitePath path, Tally tally) {
    byte[] ascii = path.text().getBytes(StandardCharsets.US_ASCII);
    int start = start(count);
    reserve(start + ascii.length);
    System.arraycopy(ascii, 0, paths, start, ascii.length);
    ends[count] = start + ascii.length;
    sizes[count] = tally.size();
    checksums[count] = tally.checksum();
    tally.hash(hashes, count * Tally.HASH_BYTES);
    count++;
  }

  private void reserve(int length) {
    if (length > paths.length) {
      paths = Arrays.copyOf(paths, length + length / 4);
    }
    if (count == ends.length) {
      int more = count + count / 4 + 1;
      ends = Arrays.copyOf(ends, more);
      sizes = Arrays.copyOf(sizes, more);
      checksums = Arrays.copyOf(checksums, more);
      hashes = Arrays.copyOf(hashes, more * Tally.HASH_BYTES);
    }
  }

  private int start(int file) {
    return file == 0 ? 0 : ends[file - 1];
  }

  /** Count and sum. */
  synchronized Published published() {
    return new Published(count, Arrays.stream(sizes, 0, count).sum());
  }

  /** A line a file, sorted by path, in parts; when nothing is noted any more. */
  synchronized Iterable<String> list(Line line) {
    int[] sorted =
        IntStream.range(0, count)
            .boxed()
            .sorted(this::compare)
            .mapToInt(Integer::intValue)
            .toArray();
    int parts = (sorted.length + PART - 1) / PART;
    return () ->
        IntStream.range(0, parts)
            .mapToObj(
                part -> {
                  int end = Math.min(sorted.length, (part + 1) * PART);
                  return part(Arrays.copyOfRange(sorted, part * PART, end), line);
                })
            .iterator();
  }

  private int compare(int one, int other) {
    return Arrays.compare(paths, start(one), ends[one], paths, start(other), ends[other]);
  }

  private String part(int[] files, Line line) {
    StringBuilder text = new StringBuilder();
    for (int file : files) {
      int hash = file * Tally.HASH_BYTES;
      line.add(
          text,
          new String(paths, start(file), ends[file] - start(file), StandardCharsets.US_ASCII),
          sizes[file],
          checksums[file],
          HexFormat.of().formatHex(hashes, hash, hash + Tally.HASH_BYTES));
    }
    return text.toString();
  }
}
