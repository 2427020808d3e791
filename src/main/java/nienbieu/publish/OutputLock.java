package nienbieu.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held while one build writes one output folder. The system lets go of it when the process ends,
 * however it ends, so a lock never has to be removed by hand.
 *
 * <p>The empty lock file stays: were it deleted, one build could hold the deleted file and another
 * a new one of the same name, and both would believe that they are alone.
 */
final class OutputLock implements AutoCloseable {
  // POSIX fcntl: "All locks associated with a file for a given process shall be removed when a
  // file descriptor for that file is closed by that process". So a second build in this JVM must
  // not even open the file: closing it would take the lock from the first.
  private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

  private final String name;
  private final FileChannel channel;

  private OutputLock(String name, FileChannel channel) {
    this.name = name;
    this.channel = channel;
  }

  static OutputLock take(OutputFolder folder) throws OutputBusy, IOException {
    String name = folder.lockFile().toString();
    if (!HELD.add(name)) {
      throw new OutputBusy(folder.out());
    }
    FileChannel locked = null;
    try {
      locked = lock(folder);
    } catch (IOException e) {
      throw DiskFailure.at(folder.lockFile(), e);
    } finally {
      if (locked == null) {
        HELD.remove(name);
      }
    }
    return new OutputLock(name, locked);
  }

  private static FileChannel lock(OutputFolder folder) throws OutputBusy, IOException {
    FileChannel channel =
        FileChannel.open(
            folder.lockFile(),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    boolean locked = false;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // Held by this JVM through another class loader; the same as another process.
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    if (!locked) {
      throw new OutputBusy(folder.out());
    }
    return channel;
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(name);
    }
  }
}
