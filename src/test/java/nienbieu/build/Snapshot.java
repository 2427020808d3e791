package nienbieu.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder as it was at one moment, hidden files included. */
final class Snapshot {
  private Snapshot() {}

  /** Every file and the hash of its bytes. */
  static SortedMap<String, String> bytes(Path folder) throws IOException {
    return of(folder, false);
  }

  /** Every file and folder with its bytes, its age, and which file on the disk it is. */
  static SortedMap<String, String> everything(Path folder) throws IOException {
    return of(folder, true);
  }

  private static SortedMap<String, String> of(Path root, boolean everything) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (everything) {
              found.put(root.relativize(folder) + "/", age(attributes));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String hash = hash(Files.readAllBytes(file));
            found.put(root.relativize(file).toString(), everything ? hash + age(attributes) : hash);
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static String age(BasicFileAttributes attributes) {
    return " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
