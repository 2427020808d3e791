package nienbieu;

import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Shows that a long build is alive. Nothing appears in the first second; then a person sees one
 * line that is written over, and a log gets a plain line now and then. For any thread.
 */
final class Progress implements AutoCloseable {
  static final long SECOND = 1_000_000_000L;
  static final long BETWEEN_LINES = 10 * SECOND;
  static final long BETWEEN_UPDATES = SECOND / 10;

  private final Terminal terminal;
  private final LongSupplier clock;
  private final long start;
  private final ScheduledExecutorService ticker;
  private long next;
  private String step = "writing: %,d of %,d files";
  private int files;
  private int written;
  private boolean shown;
  private boolean closed;

  /**
   * Begins to measure.
   *
   * @param clock nanoseconds since some moment
   */
  Progress(Terminal terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.next = start + SECOND;
    this.ticker =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "progress");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** The progress of a real build: a step that says nothing by itself is seen all the same. */
  static Progress of(Terminal terminal) {
    Progress progress = new Progress(terminal, System::nanoTime);
    progress.ticker.scheduleAtFixedRate(
        progress::tick, BETWEEN_UPDATES, BETWEEN_UPDATES, TimeUnit.NANOSECONDS);
    return progress;
  }

  /** That everything is read, and how many files there are to write. */
  synchronized void expect(int number) {
    files = number;
    written(0);
  }

  /**
   * What is done now, and how many of it there are to do.
   *
   * @param words with a place for how many are done and one for how many there are
   */
  synchronized void expect(String words, int number) {
    step = words;
    expect(number);
  }

  /** That so many files are written, or whatever is done. */
  synchronized void written(int number) {
    written = number;
    tick();
  }

  /** Shows how far the build is, if it is time to. */
  synchronized void tick() {
    long now = clock.getAsLong();
    // Compared as System.nanoTime asks for: the difference, which survives an overflow.
    if (closed || now - next < 0) {
      return;
    }
    next = now + (terminal.interactive() ? BETWEEN_UPDATES : BETWEEN_LINES);
    if (terminal.interactive()) {
      // ECMA-48: CR goes back to the start of the line, EL (ESC [ K) clears to its end.
      terminal.err().print("\r\u001b[K" + text());
      terminal.err().flush();
      shown = true;
    } else {
      terminal.err().println(text());
    }
  }

  private String text() {
    return files == 0 ? "reading the content" : String.format(Locale.ROOT, step, written, files);
  }

  /** Seconds since the build began. */
  double seconds() {
    return (clock.getAsLong() - start) / 1e9;
  }

  /** Takes the line away and says nothing more. */
  synchronized void end() {
    closed = true;
    ticker.shutdownNow();
    if (shown) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
      shown = false;
    }
  }

  @Override
  public void close() {
    end();
  }
}
