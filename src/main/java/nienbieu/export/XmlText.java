package nienbieu.export;

/** Text inside XML elements and attributes, whatever characters it has. */
final class XmlText {
  private XmlText() {}

  /**
   * XML 1.0, 2.4: the five characters that mean something, as references; and 2.11: a carriage
   * return too, which a reader would take for the end of a line. What is no character there (2.2)
   * becomes U+FFFD.
   */
  static String escape(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '\'' -> xml.append("&apos;");
        case '\r' -> xml.append("&#13;");
        default -> xml.append(isCharacter(text, at) ? c : '\uFFFD');
      }
    }
    return xml.toString();
  }

  private static boolean isCharacter(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c == '\t' || c == '\n';
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c < '\uFFFE';
  }
}
