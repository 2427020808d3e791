package nienbieu.read;

import nienbieu.markdown.Origin;
import nienbieu.source.Problems;
import nienbieu.source.Rule;

/**
 * Finds links to the site's own pages by their whole address: nobody checks where they lead, and
 * they break as soon as the site is read elsewhere, or from disk.
 */
final class OwnAddress {
  // How a link's address begins in CommonMark: inline, in brackets, or behind its label.
  private static final String[] BEFORE = {"](", "](<", "<", "]: ", "]:", "]:<", "]: <"};

  private OwnAddress() {}

  /**
   * Reports each such link.
   *
   * @param own the site's address without a slash at its end; nothing is reported if it is empty
   */
  static void check(String markdown, String own, Origin origin, Problems problems) {
    if (own.isEmpty()) {
      return;
    }
    for (int at = markdown.indexOf(own); at >= 0; at = markdown.indexOf(own, at + 1)) {
      int end = at + own.length();
      if (isLink(markdown, at) && (end == markdown.length() || isEnd(markdown.charAt(end)))) {
        report(markdown, at, origin, problems);
      }
    }
  }

  private static boolean isLink(String markdown, int at) {
    for (String before : BEFORE) {
      if (markdown.startsWith(before, at - before.length())) {
        return !isImage(markdown, at);
      }
    }
    return false;
  }

  // An image from a web address is refused in any case.
  private static boolean isImage(String markdown, int at) {
    return markdown.startsWith("![", markdown.lastIndexOf('[', at) - 1);
  }

  // Not of a longer name, as in https://example.org.uk.
  private static boolean isEnd(char c) {
    return "/?#)> \n\r\t\"'".indexOf(c) >= 0;
  }

  private static void report(String markdown, int at, Origin origin, Problems problems) {
    int end = at;
    while (end < markdown.length() && ")> \n\r\t".indexOf(markdown.charAt(end)) < 0) {
      end++;
    }
    int line = (int) markdown.substring(0, at).chars().filter(c -> c == '\n').count();
    int start = markdown.lastIndexOf('\n', at) + 1;
    int column = markdown.codePointCount(start, at);
    int length = markdown.codePointCount(at, end);
    problems.add(Rule.LINK_OWN, origin.place(line, column, length), markdown.substring(at, end));
  }
}
