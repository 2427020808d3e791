package nienbieu.export;

/** Text inside XML elements and attributes. */
final class XmlText {
  private XmlText() {}

  /** XML 1.0, 2.4: the five characters that mean something, as references. */
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
        default -> xml.append(c);
      }
    }
    return xml.toString();
  }
}
