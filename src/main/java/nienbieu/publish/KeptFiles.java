package nienbieu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of the site that stands in the output folder, for those that need not be made anew. */
final class KeptFiles {
  private final Path folder;
  private final Manifest manifest;

  KeptFiles(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
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
