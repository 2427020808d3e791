package nienbieu.read;

import java.util.Optional;

/** Quotation marks as a word processor sets them, which are letters like any other to YAML. */
final class CurlyQuotes {
  private static final String MARKS = "“”„‟‘’‚‛«»";

  private CurlyQuotes() {}

  /** What stands between them; nothing if a text neither starts nor ends with one. */
  static Optional<String> inside(String text) {
    int start = isMark(text, 0) ? 1 : 0;
    int end = isMark(text, text.length() - 1) ? text.length() - 1 : text.length();
    return start == 0 && end == text.length() || end <= start
        ? Optional.empty()
        : Optional.of(text.substring(start, end).strip());
  }

  private static boolean isMark(String text, int at) {
    return at >= 0 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
  }
}
