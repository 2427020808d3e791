package nienbieu.export;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nienbieu.plan.Pieces;

/** Files with a line a record, made some lines at a time. */
final class Batches {
  // Some hundred kilobytes: enough to be quick, and little beside the pages in memory.
  private static final int LINES = 256;

  private Batches() {}

  /** Makes the lines of some records. */
  interface Lines {
    /** Those from one number to before another, counted from 0. */
    byte[] of(int from, int to);
  }

  /**
   * A file.
   *
   * @param head makes what stands before the records
   * @param count how many records there are
   * @param tail what stands after them
   */
  static Pieces of(Supplier<byte[]> head, int count, Lines lines, byte[] tail) {
    int batches = (count + LINES - 1) / LINES;
    return new Pieces(
        () -> {
          Stream<byte[]> first = Stream.of(head).map(Supplier::get);
          Stream<byte[]> middle =
              IntStream.range(0, batches)
                  .mapToObj(at -> lines.of(at * LINES, Math.min(count, (at + 1) * LINES)));
          return Stream.concat(Stream.concat(first, middle), Stream.of(tail)).iterator();
        });
  }
}
