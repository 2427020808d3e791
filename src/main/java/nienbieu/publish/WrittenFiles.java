package nienbieu.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;

/** Size and checksums of each file written; every thread notes its own, none the same. */
final class WrittenFiles {
  // Lines a part: the list of a large site is never one large text in memory.
  private static final int PART = 1000;

  /** How a list shows one file: it adds a line. */
  interface Line {
    void add(StringBuilder text, String path, long size, int checksum, String hash);
  }

  private final List<SitePath> paths;
  private final long[] sizes;
  private final int[] checksums;
  private final byte[] hashes;

  private WrittenFiles(List<SitePath> paths, long[] sizes, int[] checksums, byte[] hashes) {
    this.paths = paths;
    this.sizes = sizes;
    this.checksums = checksums;
    this.hashes = hashes;
  }

  /** Room for these; none is written yet. */
  static WrittenFiles of(List<SiteFile> files) {
    int count = files.size();
    List<SitePath> paths = files.stream().map(SiteFile::path).toList();
    byte[] hashes = new byte[count * Tally.HASH_BYTES];
    return new WrittenFiles(paths, new long[count], new int[count], hashes);
  }

  /** These, and one more. */
  WrittenFiles and(SitePath path, Tally tally) {
    int count = paths.size() + 1;
    List<SitePath> more = new ArrayList<>(paths);
    more.add(path);
    WrittenFiles all =
        new WrittenFiles(
            more,
            Arrays.copyOf(sizes, count),
            Arrays.copyOf(checksums, count),
            Arrays.copyOf(hashes, count * Tally.HASH_BYTES));
    all.note(count - 1, tally);
    return all;
  }

  /** Notes one file. */
  void note(int index, Tally tally) {
    sizes[index] = tally.size();
    checksums[index] = tally.checksum();
    tally.hash(hashes, index * Tally.HASH_BYTES);
  }

  /** Count and sum. */
  Published published() {
    return new Published(paths.size(), Arrays.stream(sizes).sum());
  }

  /** A line a file, sorted by path, in parts. */
  Iterable<String> list(Line line) {
    int[] sorted =
        IntStream.range(0, paths.size())
            .boxed()
            .sorted((a, b) -> paths.get(a).compareTo(paths.get(b)))
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

  private String part(int[] files, Line line) {
    StringBuilder text = new StringBuilder();
    for (int file : files) {
      int hash = file * Tally.HASH_BYTES;
      line.add(
          text,
          paths.get(file).text(),
          sizes[file],
          checksums[file],
          HexFormat.of().formatHex(hashes, hash, hash + Tally.HASH_BYTES));
    }
    return text.toString();
  }
}
