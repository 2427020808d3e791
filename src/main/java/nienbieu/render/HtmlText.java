package nienbieu.render;

/** Text as it may stand in an element or in a quoted attribute. */
final class HtmlText {
  private HtmlText() {}

  static String escape(String text) {
    int at = 0;
    while (at < text.length() && entity(text.charAt(at)).isEmpty()) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, at);
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      String entity = entity(c);
      if (entity.isEmpty()) {
        out.append(c);
      } else {
        out.append(entity);
      }
    }
    return out.toString();
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
