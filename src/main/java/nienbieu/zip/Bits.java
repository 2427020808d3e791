package nienbieu.zip;

import java.util.Arrays;

/** Bits on their way into bytes, the first one lowest (RFC 1951, 3.1.1). */
final class Bits {
  private byte[] bytes = new byte[1 << 14];
  private int count;
  private long waiting;
  private int bits;

  /** Adds the lowest bits of a number, the lowest first. */
  void add(int value, int length) {
    waiting |= (long) value << bits;
    bits += length;
    while (bits >= 8) {
      put((byte) waiting);
      waiting >>>= 8;
      bits -= 8;
    }
  }

  /** All of them; what is missing to a whole byte is 0. */
  byte[] bytes() {
    if (bits > 0) {
      put((byte) waiting);
      bits = 0;
      waiting = 0;
    }
    return Arrays.copyOf(bytes, count);
  }

  private void put(byte value) {
    if (count == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * count);
    }
    bytes[count++] = value;
  }
}
