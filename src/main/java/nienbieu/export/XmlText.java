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
    StringBuilder xml = new StringBuilder(text.length() + text.length() / 4 + 8);
    append(xml, text);
    return xml.toString();
  }

  /** Appends a text as {@link #escape} writes it. */
  static void append(StringBuilder xml, String text) {
    int done = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!isPlain(c)) {
        String reference = reference(text, at, c);
        if (!reference.isEmpty()) {
          xml.append(text, done, at).append(reference);
          done = at + 1;
        }
      }
    }
    xml.append(text, done, text.length());
  }

  // Nearly every letter is one of these: the long question is asked of few.
  private static boolean isPlain(char c) {
    return c > '>' && c < 0xD800 || c >= '(' && c < '<' || c == ' ';
  }

  /** What stands for a character; empty for one that stands for itself. */
  private static String reference(String text, int at, char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&apos;";
      case '\r' -> "&#13;";
      default -> isCharacter(text, at) ? "" : "\uFFFD";
    };
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
