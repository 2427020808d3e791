package nienbieu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nienbieu.Progress.BETWEEN_LINES;
import static nienbieu.Progress.BETWEEN_UPDATES;
import static nienbieu.Progress.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a person or a log sees while a build takes its time; the clock is ours. */
class ProgressTest {
  private static final String CLEAR = "\r\u001b[K";

  // Close to the overflow that System.nanoTime is allowed to have.
  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - SECOND / 2);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void nothingIsSaidInTheFirstSecond() {
    for (boolean watched : new boolean[] {true, false}) {
      try (Progress progress = progress(watched)) {
        progress.expect(1000);
        after(SECOND - 1);
        progress.written(999);
      }
      assertEquals("", seen());
    }
  }

  @Test
  void onePersonSeesOneLineThatIsWrittenOverAndTakenAway() {
    Progress progress = progress(true);
    after(SECOND);
    progress.tick();
    assertEquals(CLEAR + "reading the content", seen());
    after(BETWEEN_UPDATES - 1);
    progress.expect(12_345);
    assertEquals("", seen());
    after(1);
    progress.written(7);
    assertEquals(CLEAR + "writing: 7 of 12,345 files", seen());
    progress.written(8);
    assertEquals("", seen());
    after(BETWEEN_UPDATES);
    progress.tick();
    assertEquals(CLEAR + "writing: 8 of 12,345 files", seen());
    progress.end();
    assertEquals(CLEAR, seen());
    after(SECOND);
    progress.tick();
    progress.close();
    assertEquals("", seen());
  }

  @Test
  void aLogGetsAPlainLineNowAndThen() {
    Progress progress = progress(false);
    progress.expect(2000);
    after(SECOND);
    for (int file = 1; file <= 2000; file++) {
      progress.written(file);
      after(BETWEEN_LINES / 1000);
    }
    progress.close();
    assertEquals(
        "writing: 1 of 2,000 files\nwriting: 1,001 of 2,000 files\n",
        seen().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void secondsAreThoseOfTheClock() {
    Progress progress = progress(false);
    after(12 * SECOND / 10);
    assertEquals(1.2, progress.seconds(), 1e-9);
    progress.close();
  }

  private Progress progress(boolean watched) {
    Terminal terminal =
        new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), watched);
    return new Progress(terminal, clock::get);
  }

  private void after(long nanoseconds) {
    clock.addAndGet(nanoseconds);
  }

  // What came since it was last asked; nothing of it on the stream that holds the result.
  private String seen() {
    assertEquals(0, out.size());
    String text = err.toString(UTF_8);
    err.reset();
    return text;
  }
}
