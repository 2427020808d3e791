package nienbieu.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** Terms in their order, cut into pieces of about the same length. */
final class SearchShelf {
  // No word has a comma in it: it parts words.
  private static final String COMMA = ",";

  private final SearchPostings postings;
  private final int[] order;
  private final int[] starts;
  private final IntFunction<String> term;

  /**
   * A shelf.
   *
   * @param postings where the terms stand
   * @param order the numbers of the terms, sorted
   * @param pieces how many; some are empty if a term is longer than a piece should be
   * @param term how a term is written: words by their keys, pairs by their letters
   */
  SearchShelf(SearchPostings postings, int[] order, int pieces, IntFunction<String> term) {
    this.postings = postings;
    this.order = order;
    this.term = term;
    this.starts = new int[pieces + 1];
    long all = Arrays.stream(order).mapToLong(this::cost).sum();
    long done = 0;
    int at = 0;
    for (int piece = 1; piece < pieces; piece++) {
      while (at < order.length && done * pieces < all * piece) {
        done += cost(order[at++]);
      }
      starts[piece] = at;
    }
    starts[pieces] = order.length;
  }

  // The letters of the term itself are few.
  private long cost(int number) {
    return postings.length(number) + 6L;
  }

  /**
   * The first term of each piece; of an empty piece that of the next one.
   *
   * @param letters what terms are sorted by
   */
  String first(IntFunction<String> letters) {
    StringBuilder first = new StringBuilder();
    for (int piece = 0; piece < starts.length - 1; piece++) {
      first.append(piece == 0 ? "" : COMMA);
      first.append(starts[piece] < order.length ? letters.apply(order[starts[piece]]) : "\uffff");
    }
    return first.toString();
  }

  /** The terms of a piece, and where they stand: two lists of the same length. */
  List<String> piece(int piece) {
    StringBuilder terms = new StringBuilder();
    StringBuilder codes = new StringBuilder();
    String before = "";
    for (int at = starts[piece]; at < starts[piece + 1]; at++) {
      if (at > starts[piece]) {
        terms.append(COMMA);
        codes.append(COMMA);
      }
      String written = term.apply(order[at]);
      int blank = written.indexOf(' ');
      // Pairs that begin with the same word name it once.
      boolean same = blank > 0 && before.startsWith(written.substring(0, blank + 1));
      terms.append(same ? written.substring(blank) : written);
      codes.append(postings.codes(order[at]));
      before = written;
    }
    return List.of(terms.toString(), codes.toString());
  }

  /** Adds everything that stands here to a checksum. */
  void addTo(CRC32 sum) {
    IntStream.range(0, starts.length - 1)
        .mapToObj(this::piece)
        .forEach(piece -> piece.forEach(text -> sum.update(text.getBytes(StandardCharsets.UTF_8))));
  }
}
