package nienbieu.publish;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32C;

/**
 * Size, checksum and hash of a file, counted while its bytes are in memory. For one thread.
 *
 * <p>The checksum (CRC-32C, RFC 9260) finds what a disk or a power cut damaged; it is what our own
 * list of files has. The hash (SHA-256, FIPS 180-4) is for whoever must know that nobody changed a
 * file on purpose.
 */
final class Tally {
  static final int HASH_BYTES = 32;

  private final CRC32C checksum = new CRC32C();
  private final MessageDigest hash = sha256();
  private long size;

  /** Begins the next file. */
  Tally anew() {
    size = 0;
    checksum.reset();
    hash.reset();
    return this;
  }

  /** Counts a piece of the file. */
  void add(byte[] piece) {
    size += piece.length;
    checksum.update(piece, 0, piece.length);
    hash.update(piece);
  }

  /** In bytes. */
  long size() {
    return size;
  }

  /** CRC-32C. */
  int checksum() {
    return (int) checksum.getValue();
  }

  /** Puts the hash there; once a file. */
  void hash(byte[] into, int at) {
    try {
      hash.digest(into, at, HASH_BYTES);
    } catch (DigestException e) {
      throw new IllegalStateException(e);
    }
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
