package nienbieu.zip;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses as zlib does (RFC 1950, RFC 1951). The JDK has this, but some machines bring another
 * library for it, and what we publish must be the same bytes everywhere.
 */
public final class Deflate {
  private static final int END = 256;
  private static final int BLOCK = 1 << 14;
  private static final int LONGEST_CODE = 15;
  private static final int LONGEST_LENGTH_CODE = 7;

  // RFC 1951, 3.2.5: extra bits and the first value of the codes for lengths and distances.
  private static final int[] LENGTH_EXTRA = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };
  private static final int[] LENGTH_FIRST = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final int[] DISTANCE_EXTRA = {
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13
  };
  private static final int[] DISTANCE_FIRST = {
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577
  };
  // RFC 1951, 3.2.7.
  private static final int[] ORDER_OF_LENGTHS = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private static final byte[] LENGTH_PLACES = places();

  private final Bits bits = new Bits();

  private Deflate() {}

  /**
   * The bytes, compressed, with head and check sum (RFC 1950).
   *
   * @param row after how many bytes the likeliest repetition comes
   */
  public static byte[] of(byte[] bytes, int row) {
    Deflate deflate = new Deflate();
    // RFC 1950: deflate with the largest window, and a check that makes it a multiple of 31.
    deflate.bits.add(0x78, 8);
    deflate.bits.add(0xda, 8);
    deflate.blocks(Matches.of(bytes, row));
    byte[] packed = deflate.bits.bytes();
    Adler32 check = new Adler32();
    check.update(bytes);
    byte[] all = Arrays.copyOf(packed, packed.length + 4);
    for (int part = 0; part < 4; part++) {
      all[packed.length + part] = (byte) (check.getValue() >> 24 - 8 * part);
    }
    return all;
  }

  /** The bytes, compressed and nothing else (RFC 1951). */
  static byte[] raw(byte[] bytes) {
    Deflate deflate = new Deflate();
    deflate.blocks(Matches.of(bytes, 1));
    return deflate.bits.bytes();
  }

  private void blocks(int[] found) {
    for (int from = 0; from == 0 || from < found.length; from += BLOCK) {
      int to = Math.min(found.length, from + BLOCK);
      block(Arrays.copyOfRange(found, from, to), to == found.length);
    }
  }

  private void block(int[] found, boolean last) {
    int[] literals = new int[286];
    int[] distances = new int[30];
    literals[END] = 1;
    for (int one : found) {
      int length = one >>> 16;
      literals[length == 0 ? one : 257 + LENGTH_PLACES[length]]++;
      if (length > 0) {
        distances[place(distance(one))]++;
      }
    }
    // RFC 1951, 3.2.7: a distance code of one bit, where none or one is used.
    if (Arrays.stream(distances).allMatch(count -> count == 0)) {
      distances[0] = 1;
    }
    HuffmanCode literalCode = HuffmanCode.of(literals, LONGEST_CODE);
    HuffmanCode distanceCode = HuffmanCode.of(distances, LONGEST_CODE);
    bits.add(last ? 1 : 0, 1);
    bits.add(2, 2);
    codes(literalCode.lengths(), distanceCode.lengths());
    for (int one : found) {
      int length = one >>> 16;
      if (length == 0) {
        literalCode.write(one, bits);
        continue;
      }
      int place = LENGTH_PLACES[length];
      literalCode.write(257 + place, bits);
      bits.add(length - LENGTH_FIRST[place], LENGTH_EXTRA[place]);
      place = place(distance(one));
      distanceCode.write(place, bits);
      bits.add(distance(one) - DISTANCE_FIRST[place], DISTANCE_EXTRA[place]);
    }
    literalCode.write(END, bits);
  }

  private static int distance(int match) {
    return match & 0xffff;
  }

  private static byte[] places() {
    byte[] places = new byte[Matches.LONGEST + 1];
    for (int place = 0; place < LENGTH_FIRST.length; place++) {
      Arrays.fill(places, LENGTH_FIRST[place], places.length, (byte) place);
    }
    return places;
  }

  // Each two codes for distances reach twice as far as the two before.
  private static int place(int distance) {
    if (distance <= 2) {
      return distance - 1;
    }
    int bits = 30 - Integer.numberOfLeadingZeros(distance - 1);
    return 2 * bits + 2 + (distance - 1 >> bits & 1);
  }

  private void codes(int[] literals, int[] distances) {
    int most = used(literals, 257);
    int far = used(distances, 1);
    int[] all = Arrays.copyOf(literals, most + far);
    System.arraycopy(distances, 0, all, most, far);
    int[] packed = new int[all.length];
    int count = pack(all, packed);
    int[] counts = new int[19];
    for (int at = 0; at < count; at++) {
      counts[packed[at] & 0xff]++;
    }
    HuffmanCode code = HuffmanCode.of(counts, LONGEST_LENGTH_CODE);
    int kinds = ORDER_OF_LENGTHS.length;
    while (kinds > 4 && code.lengths()[ORDER_OF_LENGTHS[kinds - 1]] == 0) {
      kinds--;
    }
    bits.add(most - 257, 5);
    bits.add(far - 1, 5);
    bits.add(kinds - 4, 4);
    for (int at = 0; at < kinds; at++) {
      bits.add(code.lengths()[ORDER_OF_LENGTHS[at]], 3);
    }
    for (int at = 0; at < count; at++) {
      int symbol = packed[at] & 0xff;
      code.write(symbol, bits);
      bits.add(packed[at] >> 8, symbol < 16 ? 0 : symbol == 16 ? 2 : symbol == 17 ? 3 : 7);
    }
  }

  private static int used(int[] lengths, int least) {
    int used = lengths.length;
    while (used > least && lengths[used - 1] == 0) {
      used--;
    }
    return used;
  }

  /** Lengths of codes, repetitions shortened; what follows a symbol stands above bit 8. */
  private static int pack(int[] all, int[] packed) {
    int count = 0;
    for (int at = 0; at < all.length; ) {
      int same = 1;
      while (at + same < all.length && all[at + same] == all[at]) {
        same++;
      }
      if (all[at] == 0 && same >= 3) {
        int many = Math.min(same, 138);
        packed[count++] = many <= 10 ? 17 | many - 3 << 8 : 18 | many - 11 << 8;
        at += many;
        continue;
      }
      int value = all[at];
      packed[count++] = value;
      at++;
      if (value != 0 && same >= 4) {
        int many = Math.min(same - 1, 6);
        packed[count++] = 16 | many - 3 << 8;
        at += many;
      }
    }
    return count;
  }
}
