package nienbieu.houserules.bad.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nienbieu.houserules.bad.source.LooksUp;

/** Uses a room below and writes files, both of which it may. */
public record LooksDown(LooksUp below) {
  void write() throws IOException {
    Files.writeString(Path.of("a"), "");
  }
}
