package nienbieu.links;

import java.time.Duration;
import java.time.Instant;

/** How much time is left of that for everything. */
final class Deadline {
  private final Instant start;
  private final long began = System.nanoTime();
  private final long end;

  /** That there is no time left. */
  static final class Over extends Exception {
    private static final long serialVersionUID = 1L;

    Over() {
      super("", null, false, false);
    }
  }

  /**
   * A time that begins now.
   *
   * @param start what the clock says now
   */
  Deadline(Instant start, Duration total) {
    this.start = start;
    this.end = began + total.toNanos();
  }

  /** What the clock says by now. */
  Instant now() {
    return start.plusNanos(System.nanoTime() - began);
  }

  /** What is left; never nothing. */
  Duration left() throws Over {
    long left = end - System.nanoTime();
    if (left <= 0) {
      throw new Over();
    }
    return Duration.ofNanos(left);
  }

  /** Waits until a moment of {@link System#nanoTime}, if that comes before the end. */
  void waitUntil(long moment) throws Over, InterruptedException {
    if (end - moment <= 0) {
      throw new Over();
    }
    long wait = moment - System.nanoTime();
    if (wait > 0) {
      Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
    }
  }
}
