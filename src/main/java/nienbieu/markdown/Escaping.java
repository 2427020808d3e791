package nienbieu.markdown;

import nienbieu.source.ForbiddenCharacters;

/** Text to HTML: the one way by which words of an editor come into markup. */
public final class Escaping {
  private static final boolean[] PLAIN = plain();

  private Escaping() {}

  /**
   * Appends a text so that it is only text, between tags and in quoted attributes alike. Characters
   * that no content may hold become U+FFFD, whatever way they took to get here.
   */
  static void append(StringBuilder html, String text) {
    int plain = 0;
    for (int at = firstSpecial(text, 0); at < text.length(); at = firstSpecial(text, plain)) {
      int c = text.codePointAt(at);
      html.append(text, plain, at);
      escape(html, c);
      plain = at + Character.charCount(c);
    }
    html.append(text, plain, text.length());
  }

  /** The text as it may stand between tags and in quoted attributes; see {@link #append}. */
  public static String escaped(String text) {
    if (firstSpecial(text, 0) == text.length()) {
      return text;
    }
    StringBuilder html = new StringBuilder(text.length() + 16);
    append(html, text);
    return html.toString();
  }

  /** Where the first character stands that is not simply itself, or the end of the text. */
  private static int firstSpecial(String text, int from) {
    int length = text.length();
    for (int at = from; at < length; at++) {
      char c = text.charAt(at);
      if (!isPlain(c) && isSpecial(text, at)) {
        return at;
      }
    }
    return length;
  }

  /**
   * Whether a character is surely itself in markup. Nearly every one is: the letters of Europe and
   * of Viet Nam, dashes and quotation marks; the long question need be asked of few.
   */
  public static boolean isPlain(char c) {
    return c < PLAIN.length
        ? PLAIN[c]
        : c >= 0xC0 && c < 0x300 || c >= 0x1E00 && c < 0x1F00 || c >= 0x2010 && c < 0x2028;
  }

  private static boolean isSpecial(String text, int at) {
    char c = text.charAt(at);
    if (c < PLAIN.length) {
      return true;
    }
    // The second half of a pair was judged with the first.
    boolean second = Character.isLowSurrogate(c) && at > 0 && isPair(text, at - 1);
    return !second && ForbiddenCharacters.isForbidden(text.codePointAt(at));
  }

  private static boolean isPair(String text, int at) {
    return Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = "&<>\"'\r".indexOf(c) < 0 && !ForbiddenCharacters.isForbidden(c);
    }
    return plain;
  }

  private static void escape(StringBuilder html, int c) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      // HTML 13.2.3.5: a carriage return is never a character of its own.
      case '\r' -> html.append(' ');
      default -> html.append('\uFFFD');
    }
  }
}
