package nienbieu.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * Which files of an output folder are ours. It stands in the folder itself:
 *
 * <pre>
 * nienbieu-manifest 1
 * (CRC-32C in 8 hexadecimal digits) (size in bytes) (path)
 * end (number of files) (size of all)
 * </pre>
 *
 * <p>One line a file, sorted by path. A list without its last line belongs to a site that was not
 * finished.
 */
final class Manifest {
  static final String NAME = ".nienbieu-manifest";
  static final String TITLE = "nienbieu-manifest ";
  static final String FIRST_LINE = TITLE + "1";
  static final String END = "end ";

  // By path: checksum and size as they stand on the line.
  private final Map<String, String> files = new HashMap<>();
  private final Set<String> folders = new HashSet<>();

  private Manifest() {}

  /** Adds the line of a file. */
  static void line(StringBuilder text, String path, long size, int checksum, String hash) {
    text.append(stamp(checksum, size)).append(' ').append(path).append('\n');
  }

  /** What stands before the path on the line of a file. */
  private static String stamp(int checksum, long size) {
    return HexFormat.of().toHexDigits(checksum) + " " + size;
  }

  /** The last line. */
  static String end(Published all) {
    return END + all.files() + " " + all.bytes() + "\n";
  }

  /** That of a folder in which we wrote nothing. */
  static Manifest none() {
    return new Manifest();
  }

  /**
   * Reads that of a folder.
   *
   * @return empty if there is none
   * @throws OutputRefused if it is damaged or of a later version
   */
  static Optional<Manifest> read(Path folder) throws OutputRefused, IOException {
    Path file = folder.resolve(NAME);
    if (!OutputFolder.isFile(file)) {
      return Optional.empty();
    }
    Manifest manifest = new Manifest();
    manifest.files.put(NAME, "");
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
      String first = lines.readLine();
      if (first == null || !first.equals(FIRST_LINE)) {
        boolean later = first != null && first.matches(TITLE + "[0-9]+");
        throw new OutputRefused(
            later ? OutputRefused.Reason.NEWER : OutputRefused.Reason.MANIFEST, folder);
      }
      if (manifest.readFiles(lines)) {
        return Optional.of(manifest);
      }
    } catch (CharacterCodingException | NumberFormatException e) {
      // Damaged: we write ASCII only, and sizes are numbers.
    }
    throw new OutputRefused(OutputRefused.Reason.MANIFEST, folder);
  }

  // Whether the list is whole.
  private boolean readFiles(BufferedReader lines) throws IOException {
    long bytes = 0;
    String line;
    while ((line = lines.readLine()) != null) {
      if (line.startsWith(END)) {
        return line.equals(END + (files.size() - 1) + " " + bytes) && lines.readLine() == null;
      }
      int size = line.indexOf(' ') + 1;
      int path = line.indexOf(' ', size) + 1;
      if (size == 0 || path == 0) {
        return false;
      }
      bytes += Long.parseLong(line, size, path - 1, 10);
      add(line.substring(path), line.substring(0, path - 1));
    }
    return false;
  }

  private void add(String path, String written) {
    files.put(path, written);
    String folder = SiteLayout.folderOf(path);
    while (!folder.isEmpty() && folders.add(folder)) {
      folder = SiteLayout.folderOf(folder);
    }
  }

  /** What it says of the files that stand right in some folders. */
  Manifest only(Set<String> wanted) {
    Manifest some = new Manifest();
    files.forEach(
        (path, written) -> {
          if (wanted.contains(SiteLayout.folderOf(path))) {
            some.add(path, written);
          }
        });
    return some;
  }

  /** Whether we wrote a file of this path, relative to the folder, parts joined by a slash. */
  boolean hasFile(String path) {
    return files.containsKey(path);
  }

  /** Whether these are the bytes that we wrote under this path. */
  boolean hasWritten(String path, byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, bytes.length);
    return stamp((int) checksum.getValue(), bytes.length).equals(files.get(path));
  }

  /** Whether we made a folder of this path. */
  boolean hasFolder(String path) {
    return folders.contains(path);
  }
}
