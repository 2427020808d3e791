package nienbieu.zip;

import java.util.Comparator;
import java.util.PriorityQueue;

/** A prefix code: what is frequent is short (RFC 1951, 3.2.2). */
final class HuffmanCode {
  private final int[] lengths;
  private final int[] codes;

  private HuffmanCode(int[] lengths) {
    this.lengths = lengths;
    this.codes = codes(lengths);
  }

  private record Node(long count, int order, int symbol, Node left, Node right) {}

  /**
   * The best code for symbols that occur this often.
   *
   * @param longest how many bits a symbol may take at most
   */
  static HuffmanCode of(int[] counts, int longest) {
    int[] usable = counts.clone();
    while (true) {
      int[] lengths = lengths(usable);
      int most = 0;
      for (int length : lengths) {
        most = Math.max(most, length);
      }
      if (most <= longest) {
        return new HuffmanCode(lengths);
      }
      // Rare symbols have too long a code: as if they were less rare. In the end all are alike.
      for (int symbol = 0; symbol < usable.length; symbol++) {
        usable[symbol] = usable[symbol] == 0 ? 0 : usable[symbol] / 2 + 1;
      }
    }
  }

  private static int[] lengths(int[] counts) {
    // The order of making tells equal counts apart, so that every machine makes one tree.
    PriorityQueue<Node> nodes =
        new PriorityQueue<>(Comparator.comparingLong(Node::count).thenComparingInt(Node::order));
    for (int symbol = 0; symbol < counts.length; symbol++) {
      if (counts[symbol] > 0) {
        nodes.add(new Node(counts[symbol], symbol, symbol, null, null));
      }
    }
    int[] lengths = new int[counts.length];
    if (nodes.size() == 1) {
      lengths[nodes.remove().symbol()] = 1;
      return lengths;
    }
    int order = counts.length;
    while (nodes.size() > 1) {
      Node first = nodes.remove();
      Node second = nodes.remove();
      nodes.add(new Node(first.count() + second.count(), order++, -1, first, second));
    }
    if (!nodes.isEmpty()) {
      note(nodes.remove(), 0, lengths);
    }
    return lengths;
  }

  private static void note(Node node, int depth, int[] lengths) {
    if (node.symbol() >= 0) {
      lengths[node.symbol()] = depth;
    } else {
      note(node.left(), depth + 1, lengths);
      note(node.right(), depth + 1, lengths);
    }
  }

  // RFC 1951, 3.2.2: codes of one length are consecutive, in the order of the symbols.
  private static int[] codes(int[] lengths) {
    int[] next = new int[17];
    for (int length : lengths) {
      if (length > 0) {
        next[length + 1]++;
      }
    }
    for (int length = 1; length < next.length; length++) {
      next[length] = next[length] + next[length - 1] << 1;
    }
    int[] codes = new int[lengths.length];
    for (int symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] > 0) {
        int code = next[lengths[symbol]]++;
        // Codes are packed from their highest bit on, everything else from the lowest.
        codes[symbol] = Integer.reverse(code) >>> 32 - lengths[symbol];
      }
    }
    return codes;
  }

  /** The length of each symbol's code; 0 for those that do not occur. */
  int[] lengths() {
    return lengths;
  }

  /** Writes a symbol. */
  void write(int symbol, Bits bits) {
    bits.add(codes[symbol], lengths[symbol]);
  }
}
