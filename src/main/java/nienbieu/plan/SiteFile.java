package nienbieu.plan;

import java.util.List;
import java.util.function.Supplier;

/**
 * One file of the finished site and how its bytes are made. Nothing is made until it is asked for.
 *
 * @param path where it stands
 * @param bytes makes the content; may be called from any thread, and gives the same bytes each time
 * @param isNamedByContent whether another content would have another path, so that a file of this
 *     path that was made earlier is the same
 */
public record SiteFile(SitePath path, Supplier<byte[]> bytes, boolean isNamedByContent) {

  /** A file that is made each time. */
  public SiteFile(SitePath path, Supplier<byte[]> bytes) {
    this(path, bytes, false);
  }

  /**
   * The bytes in order, of a large file in pieces that are made one after another; of any other
   * they are made now.
   */
  public Iterable<byte[]> pieces() {
    return bytes instanceof Pieces pieces ? pieces : List.of(bytes.get());
  }
}
