package nienbieu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * A folder in memory, on Linux: for the unit tests, which build hundreds of sites, on a machine
 * whose disk may be busy. Elsewhere an ordinary one.
 */
public final class QuickDisk implements TempDirFactory {
  // A container may have 64 MB of it, which some tests together could fill.
  private static final long ENOUGH = 256 << 20;

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test)
      throws IOException {
    Path memory = Path.of("/dev/shm");
    return Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ENOUGH
        ? Files.createTempDirectory(memory, "nienbieu")
        : Files.createTempDirectory("nienbieu");
  }
}
