package nienbieu.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The words of HTML that this package wrote; other HTML is not understood. What means something in
 * it is ASCII, so its bytes are read and not its letters.
 */
final class PlainWords {
  /** The tags that stand inside a word without parting it. */
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "em", "strong", "code", "img", "span", "wbr");

  private final byte[] html;
  private final int end;
  private final byte[] words;
  private int at;
  private int size;

  private PlainWords(byte[] html, int from, int end) {
    this.html = html;
    this.at = from;
    this.end = end;
    this.words = new byte[end - from];
  }

  /** The words of HTML in UTF-8. */
  static String of(byte[] html) {
    return new PlainWords(html, 0, html.length).read();
  }

  /** The words of the first paragraph that has any. */
  static String opening(byte[] html) {
    int notes = indexOf(html, "<section", 0);
    String words = "";
    for (int end = 0, start = 0; words.isEmpty() && start >= 0; ) {
      start = indexOf(html, "<p>", end);
      if (start >= 0 && (notes < 0 || start < notes)) {
        end = indexOf(html, "</p>", start);
        words = new PlainWords(html, start, end).read();
      } else {
        start = -1;
      }
    }
    return words;
  }

  private String read() {
    while (at < end) {
      byte c = html[at];
      if (c == '<') {
        skipTag();
      } else if (c == '&') {
        readEntity();
      } else {
        append(c);
        at++;
      }
    }
    return new String(words, 0, size, StandardCharsets.UTF_8).strip();
  }

  private void skipTag() {
    int nameStart = html[at + 1] == '/' ? at + 2 : at + 1;
    int nameEnd = nameStart;
    while (isLetterOrDigit(html[nameEnd])) {
      nameEnd++;
    }
    String name = new String(html, nameStart, nameEnd - nameStart, StandardCharsets.US_ASCII);
    boolean added = name.equals("span") && startsWith(html, Mentions.ADDED, nameStart);
    at = indexOf(html, ">", at) + 1;
    if (name.equals("sup")) {
      at = indexOf(html, "</sup>", at) + "</sup>".length();
    } else if (added) {
      at = indexOf(html, "</span>", at) + "</span>".length();
      // The blank before it was added with it.
      size--;
    } else if (name.equals("section")) {
      at = end;
    } else if (!INLINE.contains(name)) {
      append((byte) ' ');
    }
  }

  /** The five of {@link Escaping}. */
  private void readEntity() {
    int semicolon = indexOf(html, ";", at);
    char c =
        switch (new String(html, at, semicolon + 1 - at, StandardCharsets.US_ASCII)) {
          case "&amp;" -> '&';
          case "&lt;" -> '<';
          case "&gt;" -> '>';
          case "&quot;" -> '"';
          default -> '\'';
        };
    append((byte) c);
    at = semicolon + 1;
  }

  private void append(byte c) {
    boolean blank = c == ' ' || c == '\n' || c == '\t';
    if (!blank) {
      words[size++] = c;
    } else if (size > 0 && words[size - 1] != ' ') {
      words[size++] = ' ';
    }
  }

  private static boolean isLetterOrDigit(byte c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  private static int indexOf(byte[] html, String ascii, int from) {
    for (int at = from; at < html.length; at++) {
      if (startsWith(html, ascii, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] html, String ascii, int from) {
    boolean starts = from + ascii.length() <= html.length;
    for (int at = 0; starts && at < ascii.length(); at++) {
      starts = html[from + at] == ascii.charAt(at);
    }
    return starts;
  }
}
