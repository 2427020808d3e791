package nienbieu;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The templates of a build: a folder, or those that travel inside the program. */
final class TemplateFolder implements AutoCloseable {
  private static final String INSIDE = "/nienbieu/templates";

  private final Path path;
  private final Optional<FileSystem> jar;

  private TemplateFolder(Path path, Optional<FileSystem> jar) {
    this.path = path;
    this.jar = jar;
  }

  /**
   * Opens them.
   *
   * @param folder the folder that the publisher named
   */
  static TemplateFolder open(Optional<Path> folder) throws IOException {
    if (folder.isPresent()) {
      return new TemplateFolder(folder.get(), Optional.empty());
    }
    try {
      URI inside = TemplateFolder.class.getResource(INSIDE).toURI();
      if (!inside.getScheme().equals("jar")) {
        return new TemplateFolder(Path.of(inside), Optional.empty());
      }
      FileSystem jar = FileSystems.newFileSystem(inside, Map.of());
      return new TemplateFolder(jar.getPath(INSIDE), Optional.of(jar));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Where they are; not on the disk if they are inside the jar. */
  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    if (jar.isPresent()) {
      jar.get().close();
    }
  }
}
