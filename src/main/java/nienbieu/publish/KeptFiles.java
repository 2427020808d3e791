package nienbieu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The files of the site that stands in the output folder, for those that need not be made or
 * written anew.
 */
final class KeptFiles {
  private final Path folder;
  private final Manifest manifest;
  private final boolean isThere;

  KeptFiles(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
    this.isThere = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Gives a file of that site a place in the next one (a hard link), if it holds these very bytes.
   * Nothing is written then, and the file keeps its time: who copies only what is newer copies
   * less.
   *
   * @param to where nothing is yet
   * @param fresh a file of the next site that was just written: what others may read than this is
   *     written anew
   * @return whether it is there now; if not, for whatever reason, it can be written
   */
  boolean link(String path, byte[] bytes, Path to, Path fresh) {
    Path from = folder.resolve(path);
    try {
      if (!isThere || !OutputFolder.isFile(from) || Files.size(from) != bytes.length) {
        return false;
      }
      if (!rights(from).equals(rights(fresh)) || !Arrays.equals(bytes, Files.readAllBytes(from))) {
        return false;
      }
      Files.createLink(to, from);
      return true;
    } catch (IOException | UnsupportedOperationException notHere) {
      return false; // Some disks have no such links, and some owners allow none.
    }
  }

  /** Who may do what with it, where the disk knows that (POSIX). */
  private static Set<PosixFilePermission> rights(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)
        : Set.of();
  }

  /**
   * A file of that site.
   *
   * @return nothing if there is none, if it cannot be read, or if it is not what we wrote: it can
   *     be made again
   */
  Optional<byte[]> read(String path) {
    if (!manifest.hasFile(path)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(path));
      return manifest.hasWritten(path, bytes) ? Optional.of(bytes) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
