package nienbieu.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The hash of a folder: the SHA-256 (FIPS 180-4) of the list of its files, each with its own.
 * Anybody can find it again, inside the folder:
 *
 * <pre>
 * find * -type f | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum
 * </pre>
 *
 * <p>without what was never read: hidden files, and schemas for editors' programs.
 */
final class TreeHash {
  private TreeHash() {}

  static String of(SourceTree tree) {
    Map<byte[], Supplier<byte[]>> files = new TreeMap<>(Arrays::compareUnsigned);
    tree.texts().forEach((path, file) -> files.put(utf8(path), file::bytes));
    tree.binaries().forEach((path, file) -> files.put(utf8(path), file::bytes));
    MessageDigest one = sha256();
    MessageDigest all = sha256();
    files.forEach(
        (path, bytes) -> {
          all.update(utf8(HexFormat.of().formatHex(one.digest(bytes.get())) + "  "));
          all.update(path);
          all.update((byte) '\n');
        });
    return HexFormat.of().formatHex(all.digest());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      // Java SE 17, MessageDigest: every platform has it.
      throw new IllegalStateException(e);
    }
  }
}
