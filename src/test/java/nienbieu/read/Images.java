package nienbieu.read;

import java.io.ByteArrayOutputStream;

/** The first bytes of images: what says format and size, and nothing else. */
final class Images {
  private Images() {}

  static byte[] png(int width, int height) {
    return new Bytes()
        .add(0x89, 'P', 'N', 'G', 13, 10, 26, 10)
        .add(0, 0, 0, 13, 'I', 'H', 'D', 'R')
        .big(width, 4)
        .big(height, 4)
        .add(8, 2, 0, 0, 0)
        .all();
  }

  static byte[] gif(int width, int height) {
    return new Bytes().add('G', 'I', 'F', '8', '9', 'a').little(width, 2).little(height, 2).all();
  }

  /** Two segments to be skipped and a fill byte stand before the frame. */
  static byte[] jpeg(int width, int height) {
    return new Bytes()
        .add(0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 'J', 'F')
        .add(0xFF, 0xFF, 0xC4, 0, 3, 0)
        .add(0xFF, 0xC2, 0, 11, 8)
        .big(height, 2)
        .big(width, 2)
        .add(3, 0, 0, 0)
        .all();
  }

  static byte[] lossyWebp(int width, int height) {
    return webp("VP8 ").add(0, 0, 0, 0x9D, 0x01, 0x2A).little(width, 2).little(height, 2).all();
  }

  static byte[] losslessWebp(int width, int height) {
    int bits = width - 1 | height - 1 << 14;
    return webp("VP8L").add(0x2F).little(bits, 4).add(0, 0, 0, 0, 0).all();
  }

  static byte[] extendedWebp(int width, int height) {
    return webp("VP8X").add(0, 0, 0, 0).little(width - 1, 3).little(height - 1, 3).all();
  }

  private static Bytes webp(String kind) {
    Bytes bytes = new Bytes().add('R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'E', 'B', 'P');
    kind.chars().forEach(bytes::add);
    return bytes.add(0, 0, 0, 0);
  }

  private static final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes add(int... bytes) {
      for (int one : bytes) {
        out.write(one);
      }
      return this;
    }

    Bytes big(int value, int count) {
      for (int at = count - 1; at >= 0; at--) {
        out.write(value >>> 8 * at);
      }
      return this;
    }

    Bytes little(int value, int count) {
      for (int at = 0; at < count; at++) {
        out.write(value >>> 8 * at);
      }
      return this;
    }

    byte[] all() {
      return out.toByteArray();
    }
  }
}
