package nienbieu.markdown;

import nienbieu.source.ForbiddenCharacters;

/** Text to HTML: the one way by which words of an editor come into markup. */
public final class Escaping {
  private Escaping() {}

  /**
   * Appends a text so that it is only text, between tags and in quoted attributes alike. Characters
   * that no content may hold become U+FFFD, whatever way they took to get here.
   */
  static void append(StringBuilder html, String text) {
    int plain = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      String escaped = escaped(c);
      if (!escaped.isEmpty()) {
        html.append(text, plain, at).append(escaped);
        plain = next;
      }
      at = next;
    }
    html.append(text, plain, text.length());
  }

  /** The text as it may stand between tags and in quoted attributes; see {@link #append}. */
  public static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    append(html, text);
    return html.toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      // HTML 13.2.3.5: a carriage return is never a character of its own.
      case '\r' -> " ";
      default -> ForbiddenCharacters.isForbidden(c) ? "\uFFFD" : "";
    };
  }
}
