package nienbieu;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
    PrintStream err = terminal.err();
    if (failure instanceof OutputBusy) {
      err.println("nienbieu: " + failure.getMessage());
      return BUSY;
    }
    if (failure instanceof OutputRefused) {
      // An output folder that is not ours was named on the command line: nothing is broken.
      err.println("nienbieu: " + failure.getMessage());
      return USAGE;
    }
    if (failure instanceof DiskFailure) {
      err.println("nienbieu: " + failure.getMessage());
      return DISK;
    }
    if (failure instanceof UncheckedIOException unchecked) {
      return report(unchecked.getCause(), terminal);
    }
    if (failure instanceof IOException disk) {
      err.println("nienbieu: a file could not be read: " + words(disk));
      return DISK;
    }
    if (failure instanceof OutOfMemoryError) {
      err.println("nienbieu: there is not enough memory; give it more, as in java -Xmx1g -jar …");
      return SOFTWARE;
    }
    err.println("nienbieu: this is a bug of ours; please report it with these lines:");
    failure.printStackTrace(err);
    return SOFTWARE;
  }

  /** What the disk said. */
  static String words(IOException failure) {
    if (failure instanceof FileSystemException at && at.getFile() != null) {
      return at.getFile() + ": " + reason(at);
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  // Java leaves the reason out where the type says it.
  private static String reason(FileSystemException failure) {
    if (failure.getReason() != null) {
      return failure.getReason();
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    boolean gone = failure instanceof NoSuchFileException;
    return gone ? "no such file" : failure.getClass().getSimpleName();
  }
}
