package nienbieu.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;

/** Checks a site against its manifest. */
final class WholeSite {
  private WholeSite() {}

  /**
   * Fails unless every file of the list is there with its size and checksum, and no other but
   * {@code .gitignore}.
   *
   * @return what the files say; one text if they are all of one build of {@link ChildBuild}
   */
  static Set<String> check(Path out) throws Exception {
    Map<String, String> found = Sites.snapshot(out);
    found.keySet().removeIf(name -> name.endsWith("/"));
    found.remove(OutputFolder.GITIGNORE);
    List<String> lines = found.remove(Manifest.NAME).lines().toList();
    assertEquals(found.size(), lines.size() - 2);
    for (String line : lines.subList(1, lines.size() - 1)) {
      String[] parts = line.split(" ");
      byte[] bytes = Files.readAllBytes(out.resolve(parts[2]));
      CRC32C checksum = new CRC32C();
      checksum.update(bytes);
      assertEquals(parts[0], HexFormat.of().toHexDigits((int) checksum.getValue()), parts[2]);
      assertEquals(parts[1], "" + bytes.length, parts[2]);
    }
    return new HashSet<>(found.values());
  }
}
