package nienbieu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nienbieu.publish.WholeFile;

/**
 * One of the editor's files before and after a change.
 *
 * @param before its bytes when it was read; none if it is not there
 */
record FileEdit(Path file, byte[] before, byte[] after) {

  /** What a file holds, or nothing if it is not there. */
  static byte[] bytes(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }

  /**
   * Puts the change onto the disk, unless somebody else changed the file.
   *
   * @return 0, or the exit status; why is then said
   */
  int write(Terminal terminal) {
    try {
      switch (WholeFile.replace(file, before, after)) {
        case CHANGED_MEANWHILE -> {
          terminal
              .err()
              .println("nienbieu: somebody else changed " + file + " meanwhile; run this again");
          return Failure.BUSY;
        }
        case BUSY -> {
          terminal
              .err()
              .println(
                  "nienbieu: somebody else is writing "
                      + WholeFile.beside(file)
                      + "; if nobody is, delete that file");
          return Failure.BUSY;
        }
        default -> {
          return 0;
        }
      }
    } catch (IOException failure) {
      terminal.err().println("nienbieu: a file could not be written: " + Failure.words(failure));
      return Failure.DISK;
    }
  }
}
