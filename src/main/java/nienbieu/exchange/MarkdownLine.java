package nienbieu.exchange;

import java.util.Optional;

/** Plain words as Markdown that means nothing else. */
final class MarkdownLine {
  private static final String ALWAYS = "\\`*_[]<";
  private static final String AT_START = "#>+-=~|:";

  private MarkdownLine() {}

  /** The words with everything escaped that Markdown would take for a sign of its own. */
  static String escaped(String words) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      boolean isEntity =
          c == '&'
              && at + 1 < words.length()
              && (Character.isLetter(words.charAt(at + 1)) || words.charAt(at + 1) == '#');
      // CommonMark 6.2: “_” inside a word marks nothing.
      boolean isInWord = c == '_' && isLetter(words, at - 1) && isLetter(words, at + 1);
      if (ALWAYS.indexOf(c) >= 0 && !isInWord || isEntity) {
        line.append('\\');
      }
      line.append(c);
      // Our reader takes “](” in words for a broken link, escaped or not.
      if (c == ']' && at + 1 < words.length() && words.charAt(at + 1) == '(') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  private static boolean isLetter(String words, int at) {
    return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
  }

  /** The same, with addresses as links: TimelineJS makes links of them too. */
  static String linked(String words) {
    StringBuilder line = new StringBuilder();
    int done = 0;
    int at = next(words, 0);
    while (at >= 0) {
      int end = at;
      while (end < words.length()
          && words.charAt(end) > ' '
          && "<>\"".indexOf(words.charAt(end)) < 0) {
        end++;
      }
      while (end > at && ".,;:!?)'”’".indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
      Optional<String> address = SafeAddress.of(words.substring(at, end));
      if (address.isPresent()) {
        line.append(escaped(words.substring(done, at)));
        line.append('<').append(address.get()).append('>');
        done = end;
      }
      at = next(words, Math.max(end, at + 1));
    }
    return line.append(escaped(words.substring(done))).toString();
  }

  private static int next(String words, int from) {
    int secure = words.indexOf("https://", from);
    int plain = words.indexOf("http://", from);
    return secure < 0 ? plain : plain < 0 ? secure : Math.min(secure, plain);
  }

  /** A link; its words are Markdown already. */
  static String link(String words, String address) {
    boolean isBare = address.indexOf('(') < 0 && address.indexOf(')') < 0;
    return "[" + words + "](" + (isBare ? address : "<" + address + ">") + ")";
  }

  /** The line without anything at its start that would make it a heading, a list or a rule. */
  static String started(String line) {
    if (line.isEmpty()) {
      return line;
    }
    if (line.startsWith("##")) {
      // Our reader takes it for a heading without its blank, escaped or not.
      return "\\# " + started(line.substring(1));
    }
    if (AT_START.indexOf(line.charAt(0)) >= 0) {
      return "\\" + line;
    }
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    boolean isNumbered =
        digits > 0
            && digits < line.length()
            && (line.charAt(digits) == '.' || line.charAt(digits) == ')');
    return isNumbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
  }
}
