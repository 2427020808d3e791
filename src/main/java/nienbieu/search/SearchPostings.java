package nienbieu.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * In which records each of many terms stands, written as it goes into a file: for each record the
 * distance from the one before, times the number of ranks, plus the rank, five bits a character,
 * the low ones first, with a sixth if there are more. A site of 50,000 events has millions of
 * these, nearly all of one character, so they are kept as bytes.
 */
final class SearchPostings {
  private static final byte[] DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
          .getBytes(StandardCharsets.US_ASCII);
  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  private final int ranks;
  private byte[][] codes = new byte[1024][];
  private int[] used = new int[1024];
  private int[] last = new int[1024];
  private int terms;

  /** Nothing stands anywhere yet. */
  SearchPostings(int ranks) {
    this.ranks = ranks;
  }

  /** A new term; the first is 0. */
  int addTerm() {
    if (terms == codes.length) {
      codes = Arrays.copyOf(codes, 2 * terms);
      used = Arrays.copyOf(used, 2 * terms);
      last = Arrays.copyOf(last, 2 * terms);
    }
    codes[terms] = new byte[4];
    last[terms] = -1;
    return terms++;
  }

  /** How many terms there are. */
  int size() {
    return terms;
  }

  /**
   * A term stands in a record. Said again of the same record it changes nothing: the first counts.
   *
   * @param record not smaller than any said before
   * @param rank smaller than the number of ranks
   */
  void add(int term, int record, int rank) {
    if (last[term] == record) {
      return;
    }
    int code = (record - last[term] - 1) * ranks + rank;
    last[term] = record;
    do {
      int rest = code >>> BITS;
      append(term, DIGITS[code & MORE - 1 | (rest > 0 ? MORE : 0)]);
      code = rest;
    } while (code > 0);
  }

  private void append(int term, byte digit) {
    if (used[term] == codes[term].length) {
      codes[term] = Arrays.copyOf(codes[term], used[term] + (used[term] >> 1) + 4);
    }
    codes[term][used[term]++] = digit;
  }

  /** How many characters a term takes. */
  int length(int term) {
    return used[term];
  }

  /** Where a term stands. */
  String codes(int term) {
    return new String(codes[term], 0, used[term], StandardCharsets.US_ASCII);
  }
}
