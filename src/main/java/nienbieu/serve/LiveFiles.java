package nienbieu.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The server's own files. Their addresses have a tilde, which no address of a site has ({@link
 * nienbieu.plan.SitePath}).
 */
final class LiveFiles {
  private static final String FOLDER = "/~live/";

  static final String SCRIPT = FOLDER + "reload.js";
  static final String STYLE = FOLDER + "problems.css";
  static final String CHANGES = FOLDER + "changes";

  private LiveFiles() {}

  /** The file at a path, if it is one of them. */
  static Optional<Answer> file(String path) {
    return path.equals(SCRIPT) || path.equals(STYLE)
        ? Optional.of(new Answer(200, MediaTypes.of(path), read(path.substring(FOLDER.length()))))
        : Optional.empty();
  }

  private static byte[] read(String name) {
    try (InputStream in = LiveFiles.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
