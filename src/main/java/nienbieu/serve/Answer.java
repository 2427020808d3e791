package nienbieu.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a browser gets for a path.
 *
 * @param status of HTTP
 * @param type of the content
 * @param bytes the content, as it would be published
 */
record Answer(int status, String type, byte[] bytes) {
  private static final byte[] HEAD_END = "</head>".getBytes(StandardCharsets.US_ASCII);

  /** What changes whenever the bytes do. */
  String fingerprint() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update((byte) (status >> 2));
      return HexFormat.of().formatHex(sha.digest(bytes), 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  /** Whether this is a page, and not one of the files that belong to pages. */
  boolean isPage() {
    return type.equals(MediaTypes.HTML);
  }

  /** The same page with the script that loads it anew when it changes; other files as they are. */
  byte[] live() {
    int at = isPage() ? indexOf(HEAD_END) : -1;
    if (at < 0) {
      return bytes;
    }
    // Files of a site never have this sign in their address.
    byte[] script =
        ("<script src=\""
                + LiveFiles.SCRIPT
                + "\" data-shown=\""
                + fingerprint()
                + "\" defer></script>\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] live = Arrays.copyOf(bytes, bytes.length + script.length);
    System.arraycopy(script, 0, live, at, script.length);
    System.arraycopy(bytes, at, live, at + script.length, bytes.length - at);
    return live;
  }

  private int indexOf(byte[] wanted) {
    for (int at = 0; at + wanted.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }
}
