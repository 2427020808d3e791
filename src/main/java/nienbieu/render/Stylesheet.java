package nienbieu.render;

/**
 * CSS as it goes to readers: without comments and indentation, which cost a fifth of its weight.
 */
final class Stylesheet {
  private Stylesheet() {}

  /** The same rules; strings are left as they are. */
  static String shorten(String css) {
    StringBuilder out = new StringBuilder(css.length());
    char quote = 0;
    for (int at = 0; at < css.length(); at++) {
      char c = css.charAt(at);
      if (quote != 0) {
        out.append(c);
        if (c == '\\' && at + 1 < css.length()) {
          out.append(css.charAt(++at));
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '/' && css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 1;
      } else if (!isSpare(out, c)) {
        quote = c == '"' || c == '\'' ? c : 0;
        out.append(c);
      }
    }
    return out.toString();
  }

  // A blank or line end after a line end says nothing; any other blank may separate two words.
  private static boolean isSpare(StringBuilder out, char c) {
    boolean atLineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    return atLineStart && (c == ' ' || c == '\n' || c == '\r' || c == '\t');
  }
}
