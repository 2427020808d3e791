package nienbieu.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A file that is not text, for example an image; read only when its bytes are needed.
 *
 * @param path as shown to people
 * @param onDisk where it is
 */
public record BinaryFile(String path, Path onDisk) {

  /**
   * The content.
   *
   * @throws UncheckedIOException if it cannot be read, or if it was replaced by a link since the
   *     folder was listed
   */
  public byte[] bytes() {
    try (InputStream in = SourceTreeReader.open(onDisk)) {
      return in.readNBytes(Limits.BINARY_BYTES);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
