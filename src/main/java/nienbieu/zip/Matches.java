package nienbieu.zip;

import java.util.Arrays;

/**
 * A text as bytes and repetitions of what stood before (LZ77), as RFC 1951 wants them. It looks at
 * the byte before, at the same place of the row above, and at some earlier places that begin alike.
 */
final class Matches {
  static final int SHORTEST = 3;
  static final int LONGEST = 258;
  private static final int FARTHEST = 32768;
  private static final int HASH_BITS = 14;
  private static final int TRIES = 8;
  private static final int ENOUGH = 64;

  private final byte[] bytes;
  private final int row;
  private final int[] newest = new int[1 << HASH_BITS];
  private final int[] earlier = new int[FARTHEST];
  private int[] found = new int[1 << 12];
  private int count;
  private int best;
  private int distance;

  private Matches(byte[] bytes, int row) {
    this.bytes = bytes;
    this.row = row;
    Arrays.fill(newest, -1);
  }

  /**
   * Finds them.
   *
   * @param row how long a row is: the likeliest distance
   * @return in order: a byte from 0 to 255, or a repetition with its length above bit 16 and its
   *     distance below
   */
  static int[] of(byte[] bytes, int row) {
    Matches matches = new Matches(bytes, row);
    matches.run();
    return Arrays.copyOf(matches.found, matches.count);
  }

  private void run() {
    int at = 0;
    while (at < bytes.length) {
      find(at);
      if (best < SHORTEST) {
        add(bytes[at] & 0xff);
        note(at++);
        continue;
      }
      add(best << 16 | distance & 0xffff);
      int end = at + best;
      // Inside of long repetitions begins nothing that is worth finding.
      for (int inside = at; inside < Math.min(end, at + ENOUGH); inside++) {
        note(inside);
      }
      at = end;
    }
  }

  private void find(int at) {
    best = SHORTEST - 1;
    compare(at, 1);
    compare(at, row);
    if (best >= ENOUGH || at + SHORTEST > bytes.length) {
      return;
    }
    int place = newest[hash(at)];
    for (int tries = 0; tries < TRIES && place >= 0 && at - place < FARTHEST; tries++) {
      compare(at, at - place);
      place = earlier[place % FARTHEST];
    }
  }

  private void compare(int at, int back) {
    if (back > at || best == LONGEST) {
      return;
    }
    int most = Math.min(LONGEST, bytes.length - at);
    int from = at - back;
    // What is no longer than the best so far differs there at the latest.
    if (best >= most || bytes[from + best] != bytes[at + best]) {
      return;
    }
    int same = Arrays.mismatch(bytes, at, at + most, bytes, from, from + most);
    int length = same < 0 ? most : same;
    if (length > best) {
      best = length;
      distance = back;
    }
  }

  private void note(int at) {
    if (at + SHORTEST <= bytes.length) {
      int hash = hash(at);
      earlier[at % FARTHEST] = newest[hash];
      newest[hash] = at;
    }
  }

  private int hash(int at) {
    int three = bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16;
    return three * 0x9e3779b1 >>> 32 - HASH_BITS;
  }

  private void add(int one) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = one;
  }
}
