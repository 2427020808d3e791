package nienbieu.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** One file among those that people write, replaced in whole: the old one stands or the new one. */
public final class WholeFile {
  private WholeFile() {}

  /** What became of the file. */
  public enum Outcome {
    /** It is the new one. */
    REPLACED,
    /** It is not what it was when it was read, and was left alone. */
    CHANGED_MEANWHILE,
    /** The new file beside it exists: somebody else is writing, or was stopped while writing. */
    BUSY
  }

  /** Where the new file is written before it takes the place of the old one; hidden. */
  public static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".new");
  }

  /**
   * Replaces a file, unless somebody else changed it. The folder is made if it is not there.
   *
   * @param before what it held when it was read; nothing for a file that was not there
   * @param after what it shall hold
   * @throws IOException if the disk fails; the old file then stands
   */
  public static Outcome replace(Path file, byte[] before, byte[] after) throws IOException {
    Path fresh = beside(file);
    Files.createDirectories(file.toAbsolutePath().getParent());
    // Who creates it may write; the atomic move at the end removes it again.
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(after);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (FileAlreadyExistsException other) {
      return Outcome.BUSY;
    } catch (IOException failure) {
      Files.deleteIfExists(fresh);
      throw failure;
    }
    try {
      byte[] now = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      if (!Arrays.equals(before, now)) {
        return Outcome.CHANGED_MEANWHILE;
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      return Outcome.REPLACED;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
