package nienbieu;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nienbieu.plan.SiteFile;
import nienbieu.render.BrokenTemplate;
import nienbieu.serve.Edition;

/**
 * Reads a site and makes its pages a few times over, for nobody, while the editor is still looking
 * for the line to change. Java makes fast what it did often, so the first save is then not the
 * slowest.
 */
final class Rehearsal {
  private static final long MILLIS = 5_000;

  /** Of each reading; more would only be the same again. */
  private static final int PAGES = 20;

  /** What takes so long to read was practised enough by reading it. */
  private static final long LONG_MILLIS = 1_000;

  private final Supplier<Edition> fresh;
  private volatile boolean isOver;

  /**
   * A rehearsal that has not begun.
   *
   * @param fresh reads everything anew each time
   */
  Rehearsal(Supplier<Edition> fresh) {
    this.fresh = fresh;
  }

  /** Begins, on a thread of its own. */
  void begin() {
    Thread thread = new Thread(this::run, "rehearsal");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  /** Leaves the processors to others, soon. */
  void end() {
    isOver = true;
  }

  private void run() {
    long start = System.nanoTime();
    while (!isOver && millisSince(start) < MILLIS) {
      long round = System.nanoTime();
      try {
        Stream<SiteFile> pages = fresh.get().pages().limit(PAGES);
        pages.takeWhile(page -> !isOver).forEach(page -> page.bytes().get());
      } catch (BrokenTemplate broken) {
        // Whoever asks for that page is told.
        end();
      }
      if (millisSince(round) > LONG_MILLIS) {
        end();
      }
    }
  }

  private static long millisSince(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }
}
