package nienbieu;

import java.nio.file.Path;

/** What the folder of the content is called. */
final class ContentFolder {
  private ContentFolder() {}

  /**
   * What a folder is called in messages and in links to its repository: as it was named on the
   * command line, or by its last name if that leads out of the working folder.
   */
  static String shown(Path folder) {
    Path path = folder.normalize();
    boolean below = !path.isAbsolute() && !path.startsWith("..") && !path.toString().isEmpty();
    Path name = below ? path : folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "content" : name.toString().replace('\\', '/');
  }
}
