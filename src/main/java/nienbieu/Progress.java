package nienbieu;

import java.util.Locale;

/**
 * Shows that a long build is alive. Nothing appears in the first second; then a person sees one
 * line that is written over, and a log gets a plain line now and then.
 */
final class Progress {
  private static final long SECOND = 1_000_000_000L;
  private static final long BETWEEN_LINES = 10 * SECOND;
  private static final long BETWEEN_UPDATES = SECOND / 10;

  private final Terminal terminal;
  private final long start = System.nanoTime();
  private long last = start + SECOND - BETWEEN_UPDATES;
  private boolean shown;
  private int files;

  Progress(Terminal terminal) {
    this.terminal = terminal;
    if (!terminal.interactive()) {
      last = start + SECOND - BETWEEN_LINES;
    }
  }

  /** How many files there are to write. */
  void expect(int number) {
    files = number;
  }

  /** That so many files are written. */
  void written(int number) {
    show(String.format(Locale.ROOT, "writing: %,d of %,d files", number, files));
  }

  /** Seconds since the build began. */
  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private void show(String text) {
    long now = System.nanoTime();
    if (now - last < (terminal.interactive() ? BETWEEN_UPDATES : BETWEEN_LINES)) {
      return;
    }
    last = now;
    if (terminal.interactive()) {
      // ECMA-48: CR goes back to the start of the line, EL (ESC [ K) clears to its end.
      terminal.err().print("\r\u001b[K" + text);
      terminal.err().flush();
      shown = true;
    } else {
      terminal.err().println(text);
    }
  }

  /** Takes the line away. */
  void end() {
    if (shown) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
      shown = false;
    }
  }
}
