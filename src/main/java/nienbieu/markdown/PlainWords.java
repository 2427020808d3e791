package nienbieu.markdown;

import java.util.Set;

/** The words of HTML that this package wrote; other HTML is not understood. */
final class PlainWords {
  /** The tags that stand inside a word without parting it. */
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "em", "strong", "code", "img", "span", "wbr");

  private final String html;
  private final StringBuilder words = new StringBuilder();
  private int at;

  private PlainWords(String html) {
    this.html = html;
  }

  static String of(String html) {
    return new PlainWords(html).read();
  }

  /** The words of the first paragraph that has any. */
  static String opening(String html) {
    int notes = html.indexOf("<section");
    String text = notes < 0 ? html : html.substring(0, notes);
    String words = "";
    for (int end = 0; words.isEmpty() && text.indexOf("<p>", end) >= 0; ) {
      int start = text.indexOf("<p>", end);
      end = text.indexOf("</p>", start);
      words = of(text.substring(start, end));
    }
    return words;
  }

  private String read() {
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        skipTag();
      } else if (c == '&') {
        readEntity();
      } else {
        append(c);
        at++;
      }
    }
    return words.toString().strip();
  }

  private void skipTag() {
    int nameStart = html.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int nameEnd = nameStart;
    while (Character.isLetterOrDigit(html.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = html.substring(nameStart, nameEnd);
    boolean added = html.startsWith(Mentions.ADDED, nameStart);
    at = html.indexOf('>', at) + 1;
    if (name.equals("sup")) {
      at = html.indexOf("</sup>", at) + "</sup>".length();
    } else if (added) {
      at = html.indexOf("</span>", at) + "</span>".length();
      // The blank before it was added with it.
      words.setLength(words.length() - 1);
    } else if (name.equals("section")) {
      at = html.length();
    } else if (!INLINE.contains(name)) {
      append(' ');
    }
  }

  /** The five of {@link Escaping}. */
  private void readEntity() {
    int end = html.indexOf(';', at);
    append(
        switch (html.substring(at, end + 1)) {
          case "&amp;" -> '&';
          case "&lt;" -> '<';
          case "&gt;" -> '>';
          case "&quot;" -> '"';
          default -> '\'';
        });
    at = end + 1;
  }

  private void append(char c) {
    boolean blank = c == ' ' || c == '\n' || c == '\t';
    if (!blank) {
      words.append(c);
    } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }
}
