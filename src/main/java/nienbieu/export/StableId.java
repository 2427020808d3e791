package nienbieu.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import nienbieu.content.Settings;

/**
 * Names for what other programs keep: the same at every build, at every address of the site and in
 * every language. A UUID of version 5 (RFC 9562, 5.5), made from the site's id and a name.
 */
final class StableId {
  /** The name space of this program; chosen at random once. It must never change. */
  private static final UUID NAMES = UUID.fromString("62c9786c-ec3e-441e-828b-b46e0cd6583f");

  private StableId() {}

  /**
   * The id of something on a site.
   *
   * @param name what it is there, for example {@code event:admm-14}
   * @return {@code urn:uuid:...}
   */
  static String of(Settings settings, String name) {
    return "urn:uuid:" + uuid(settings, name);
  }

  /** The same for formats that take a bare UUID. */
  static UUID uuid(Settings settings, String name) {
    // A site's id is one line, so nobody else's id and name can join to the same text.
    return named(NAMES, settings.siteId() + "\n" + name);
  }

  /** RFC 9562, 5.5: the first 128 bits of the SHA-1 of name space and name, six of them fixed. */
  static UUID named(UUID space, String name) {
    MessageDigest digest = sha1();
    digest.update(
        ByteBuffer.allocate(16)
            .putLong(space.getMostSignificantBits())
            .putLong(space.getLeastSignificantBits())
            .array());
    ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L;
    long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException impossible) {
      // Every Java platform has it.
      throw new IllegalStateException(impossible);
    }
  }
}
