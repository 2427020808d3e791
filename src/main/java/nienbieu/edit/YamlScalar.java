package nienbieu.edit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nienbieu.edit.YamlValue.Form;
import nienbieu.edit.YamlValue.Scalar;
import nienbieu.source.ForbiddenCharacters;

/** One text as YAML on one line: plain where that is safe, else in quotes. */
final class YamlScalar {
  /** YAML 1.1, 5.3: signs that start something else than a plain text. */
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<";

  /** What ends a plain text between brackets and braces; versions differ about “:” and “?”. */
  private static final String FLOW = ",[]{}:?";

  /** The words that YAML 1.1 takes for truth values and for nothing. */
  private static final Set<String> TYPED =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~");

  /** The numbers and dates of YAML 1.1 and 1.2, and more. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+.]?[0-9][0-9_.,:eE+\\-xXoOa-fA-FTZ]*|\\+?\\.(?i:inf|nan)|[0-9]{4}-[0-9]{1,2}-[0-9].*");

  private YamlScalar() {}

  /**
   * The text of a value.
   *
   * @param inBrackets whether it will stand between brackets or braces
   */
  static String of(Scalar scalar, boolean inBrackets) {
    String text = scalar.text();
    boolean isPlain =
        switch (scalar.form()) {
          case QUOTED -> false;
          case WORD -> isPlain(text, inBrackets);
          case TEXT -> isPlain(text, inBrackets) && !isTyped(text);
        };
    return isPlain ? text : quoted(text);
  }

  /** The name of a field. */
  static String name(String name, boolean inBraces) {
    return of(new Scalar(name, Form.WORD), inBraces);
  }

  private static boolean isTyped(String text) {
    return TYPED.contains(text.toLowerCase(Locale.ROOT)) || NUMBER.matcher(text).matches();
  }

  private static boolean isPlain(String text, boolean inBrackets) {
    if (text.isBlank() || INDICATORS.indexOf(text.charAt(0)) >= 0 || text.startsWith("...")) {
      return false;
    }
    int before = ' ';
    int end = text.length();
    for (int at = 0; at < end; ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      boolean isEdge = at == end || before == ' ' && at == Character.charCount(c);
      boolean isWrong =
          c < ' '
              || ForbiddenCharacters.isForbidden(c)
              || isEdge && isBlank(c)
              || c == '#' && isBlank(before)
              || c == ':' && (at == end || isBlank(text.codePointAt(at)))
              || inBrackets && FLOW.indexOf(c) >= 0;
      if (isWrong) {
        return false;
      }
      before = c;
    }
    return true;
  }

  // Also those that YAML does not mind, because people take them for an ordinary blank.
  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String quoted(String text) {
    boolean needsEscape =
        text.codePoints().anyMatch(c -> c < ' ' || ForbiddenCharacters.isForbidden(c));
    boolean isBusy = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    boolean isSingle = isBusy && !needsEscape && text.indexOf('\'') < 0;
    return isSingle ? "'" + text + "'" : inDoubleQuotes(text);
  }

  private static String inDoubleQuotes(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(quoted, c));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int c) {
    switch (c) {
      case '"', '\\' -> quoted.append('\\').append((char) c);
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        // What our reader refuses is still written so that it can say which letter it was.
        if (ForbiddenCharacters.isForbidden(c)) {
          quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
        } else {
          quoted.appendCodePoint(c);
        }
      }
    }
  }
}
