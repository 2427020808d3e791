package nienbieu;

import java.io.IOException;
import java.io.UncheckedIOException;
import nienbieu.publish.DiskFailure;
import nienbieu.publish.OutputBusy;
import nienbieu.publish.OutputRefused;

/** What stopped a command, in words and as an exit status (BSD's sysexits.h). */
final class Failure {
  static final int CONTENT = 1;
  static final int USAGE = 2;
  static final int SOFTWARE = 70;
  static final int DISK = 74;
  static final int BUSY = 75;

  private Failure() {}

  /** Prints a failure and gives its exit status. */
  static int report(Throwable failure, Terminal terminal) {
    if (failure instanceof OutputBusy) {
      terminal.err().println("nienbieu: " + failure.getMessage());
      return BUSY;
    }
    if (failure instanceof OutputRefused) {
      terminal.err().println("nienbieu: " + failure.getMessage());
      return USAGE;
    }
    if (failure instanceof DiskFailure) {
      terminal.err().println("nienbieu: " + failure.getMessage());
      return DISK;
    }
    if (failure instanceof UncheckedIOException || failure instanceof IOException) {
      Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
      terminal.err().println("nienbieu: the disk failed: " + cause);
      return DISK;
    }
    terminal.err().println("nienbieu: this is a bug of ours; please report it with these lines:");
    failure.printStackTrace(terminal.err());
    return SOFTWARE;
  }
}
