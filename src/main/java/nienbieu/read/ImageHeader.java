package nienbieu.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What the first bytes of an image say. Nothing is decoded: an image from a stranger is only
 * measured.
 *
 * @param width in pixels
 * @param height in pixels
 */
record ImageHeader(Format format, int width, int height) {
  /** Stands in where no image could be read; never published. */
  static final ImageHeader NONE = new ImageHeader(Format.PNG, 1, 1);

  /** The raster formats that every browser shows. SVG is none of them: it can hold scripts. */
  enum Format {
    PNG(Set.of("png")),
    JPEG(Set.of("jpg", "jpeg")),
    GIF(Set.of("gif")),
    WEBP(Set.of("webp"));

    private final Set<String> extensions;

    Format(Set<String> extensions) {
      this.extensions = extensions;
    }

    boolean fits(String extension) {
      return extensions.contains(extension);
    }
  }

  /** Whether a file whose name ends so can be one of the formats. */
  static boolean isEnding(String extension) {
    return Arrays.stream(Format.values()).anyMatch(format -> format.fits(extension));
  }

  /** Format and size, if the bytes are those of a known format. */
  static Optional<ImageHeader> read(byte[] bytes) {
    // PNG has room for sizes beyond an int; two negative ones would look small when multiplied.
    return measured(bytes).filter(header -> header.width() >= 0 && header.height() >= 0);
  }

  private static Optional<ImageHeader> measured(byte[] bytes) {
    if (starts(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A) && bytes.length >= 24) {
      return Optional.of(new ImageHeader(Format.PNG, big(bytes, 16, 4), big(bytes, 20, 4)));
    }
    if (starts(bytes, 0, 'G', 'I', 'F', '8') && bytes.length >= 10) {
      return Optional.of(new ImageHeader(Format.GIF, little(bytes, 6, 2), little(bytes, 8, 2)));
    }
    if (starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')) {
      return webp(bytes);
    }
    return starts(bytes, 0, 0xFF, 0xD8, 0xFF) ? jpeg(bytes) : Optional.empty();
  }

  /** ITU T.81, B.2.2: the size stands in the start-of-frame segment, SOF0 to SOF15. */
  private static Optional<ImageHeader> jpeg(byte[] bytes) {
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        int height = big(bytes, at + 5, 2);
        return Optional.of(new ImageHeader(Format.JPEG, big(bytes, at + 7, 2), height));
      }
      at += marker == 0xFF ? 1 : 2 + Math.max(2, big(bytes, at + 2, 2));
    }
    return Optional.empty();
  }

  /** RFC 9649, 2.5 to 2.7: lossy, lossless and extended files say their size in three ways. */
  private static Optional<ImageHeader> webp(byte[] bytes) {
    if (bytes.length < 30) {
      return Optional.empty();
    }
    if (starts(bytes, 12, 'V', 'P', '8', 'X')) {
      return Optional.of(
          new ImageHeader(Format.WEBP, 1 + little(bytes, 24, 3), 1 + little(bytes, 27, 3)));
    }
    if (starts(bytes, 12, 'V', 'P', '8', 'L')) {
      int bits = little(bytes, 21, 4);
      int width = 1 + (bits & 0x3FFF);
      return Optional.of(new ImageHeader(Format.WEBP, width, 1 + (bits >>> 14 & 0x3FFF)));
    }
    int width = little(bytes, 26, 2) & 0x3FFF;
    return Optional.of(new ImageHeader(Format.WEBP, width, little(bytes, 28, 2) & 0x3FFF));
  }

  private static boolean starts(byte[] bytes, int from, int... expected) {
    if (bytes.length < from + expected.length) {
      return false;
    }
    for (int at = 0; at < expected.length; at++) {
      if ((bytes[from + at] & 0xFF) != expected[at]) {
        return false;
      }
    }
    return true;
  }

  private static int big(byte[] bytes, int from, int count) {
    int value = 0;
    for (int at = 0; at < count; at++) {
      value = value << 8 | bytes[from + at] & 0xFF;
    }
    return value;
  }

  private static int little(byte[] bytes, int from, int count) {
    int value = 0;
    for (int at = count - 1; at >= 0; at--) {
      value = value << 8 | bytes[from + at] & 0xFF;
    }
    return value;
  }
}
