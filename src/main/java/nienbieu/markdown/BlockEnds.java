package nienbieu.markdown;

import java.util.Arrays;

/**
 * Finds where the blocks of compiled HTML end. Nothing is kept for it: what a person wrote is
 * escaped, so every {@code <} begins a tag of ours, and ours are closed.
 */
final class BlockEnds {
  private BlockEnds() {}

  /** The positions behind each block and its line break, in order. */
  static int[] of(byte[] html) {
    int[] ends = new int[16];
    int blocks = 0;
    int depth = 0;
    int at = 0;
    while (at < html.length) {
      if (html[at++] != '<') {
        continue;
      }
      if (html[at] == '/') {
        depth--;
      } else if (!isVoid(html[at], html[at + 1])) {
        depth++;
        continue;
      }
      if (depth == 0) {
        at = afterLine(html, at);
        if (blocks == ends.length) {
          ends = Arrays.copyOf(ends, blocks * 2);
        }
        ends[blocks++] = at;
      }
    }
    return Arrays.copyOf(ends, blocks);
  }

  /** {@code br}, {@code hr}, {@code img} and {@code wbr} have no end of their own. */
  private static boolean isVoid(byte first, byte second) {
    return switch (first) {
      case 'b', 'h' -> second == 'r';
      case 'i' -> second == 'm';
      case 'w' -> true;
      default -> false;
    };
  }

  private static int afterLine(byte[] html, int from) {
    int at = from;
    while (html[at] != '\n') {
      at++;
    }
    return at + 1;
  }
}
