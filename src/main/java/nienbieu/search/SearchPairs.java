package nienbieu.search;

import java.util.Arrays;

/**
 * Numbers for pairs of numbers, from 0, in the order in which they are first met. Hundreds of
 * thousands of pairs live in two arrays.
 */
final class SearchPairs {
  private static final long NONE = -1;

  private long[] keys = new long[1 << 12];
  private int[] slots = filled(new int[1 << 13]);
  private int size;

  /** The number of a pair; {@link #size} as it was before if the pair is new. */
  int number(int first, int second) {
    long key = (long) first << 32 | second;
    int slot = slot(key);
    if (slots[slot] != NONE) {
      return slots[slot];
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      slots = filled(new int[4 * size]);
      for (int number = 0; number < size; number++) {
        slots[slot(keys[number])] = number;
      }
      slot = slot(key);
    }
    keys[size] = key;
    slots[slot] = size;
    return size++;
  }

  /** How many pairs there are. */
  int size() {
    return size;
  }

  /** The first of a pair. */
  int first(int number) {
    return (int) (keys[number] >>> 32);
  }

  /** The second of a pair. */
  int second(int number) {
    return (int) keys[number];
  }

  private int slot(long key) {
    // Fibonacci hashing: what differs in the low bits alone ends far apart.
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & slots.length - 1;
    while (slots[slot] != NONE && keys[slots[slot]] != key) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static int[] filled(int[] slots) {
    Arrays.fill(slots, (int) NONE);
    return slots;
  }
}
