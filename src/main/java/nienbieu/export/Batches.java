package nienbieu.export;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nienbieu.plan.Pieces;

/** Files with a line or more a record, made some records at a time. */
final class Batches {
  // Some hundred kilobytes: enough to be quick, and little beside the pages in memory.
  private static final int RECORDS = 256;

  private Batches() {}

  /** A file that is being made, for one thread: asked for its parts in order, each once. */
  interface Body {
    /** What stands before the records. */
    byte[] head();

    /** How many records there are. */
    int size();

    /** The lines of the records from one number to before another, counted from 0. */
    byte[] lines(int from, int to);

    /** What stands after them. */
    byte[] tail();
  }

  /**
   * A file.
   *
   * @param begin begins to make it, each time that it is asked for
   */
  static Pieces of(Supplier<Body> begin) {
    return new Pieces(
        () -> {
          Body body = begin.get();
          int count = body.size();
          Stream<byte[]> head = Stream.of(body).map(Body::head);
          Stream<byte[]> middle =
              IntStream.range(0, (count + RECORDS - 1) / RECORDS)
                  .mapToObj(at -> body.lines(at * RECORDS, Math.min(count, (at + 1) * RECORDS)));
          Stream<byte[]> tail = Stream.of(body).map(Body::tail);
          return Stream.concat(Stream.concat(head, middle), tail).iterator();
        });
  }
}
