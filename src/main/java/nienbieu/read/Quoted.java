package nienbieu.read;

/**
 * Stretches of a text whose spelling is not the editor's own: quotations, titles in italics, code
 * and addresses.
 */
final class Quoted {
  /** The characters with which such a stretch can begin. */
  static final String STARTS = "“«\"`]<*_";

  private Quoted() {}

  /**
   * Where the stretch ends that begins with this character, or the next character if none does.
   *
   * @param prose whether the text is Markdown
   */
  static int end(String text, int at, boolean prose) {
    char c = text.charAt(at);
    return switch (c) {
      case '“' -> behind(text, at, "”");
      case '«' -> behind(text, at, "»");
      case '"' -> behind(text, at, "\"");
      case '`' -> prose ? behind(text, at, run(text, at)) : at + 1;
      case ']' -> prose && text.startsWith("(", at + 1) ? behind(text, at, ")") : at + 1;
      case '<' -> prose ? behind(text, at, ">") : at + 1;
      case '*', '_' -> prose ? italics(text, at) : at + 1;
      default -> at + 1;
    };
  }

  /** Behind the closing mark; not beyond an empty line, where every such stretch ends. */
  private static int behind(String text, int at, String closing) {
    int end = text.indexOf(closing, at + closing.length());
    int paragraph = text.indexOf("\n\n", at);
    boolean isCode = closing.length() > 2;
    return end < 0 || paragraph >= 0 && paragraph < end && !isCode
        ? at + closing.length()
        : end + closing.length();
  }

  private static String run(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return text.substring(at, end);
  }

  /** One star or one underline, close to the word behind it; two make it bold. */
  private static int italics(String text, int at) {
    char mark = text.charAt(at);
    int end = at;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    boolean opens =
        end - at == 1
            && end < text.length()
            && !Character.isWhitespace(text.charAt(end))
            && (at == 0 || !Marks.isInWord(text.charAt(at - 1)));
    return opens ? behind(text, at, String.valueOf(mark)) : end;
  }
}
