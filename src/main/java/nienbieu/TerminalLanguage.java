package nienbieu;

import java.util.function.UnaryOperator;

/** In which of our two languages whoever sits at a terminal reads. */
final class TerminalLanguage {
  private static final String[] VARIABLES = {"LC_ALL", "LC_MESSAGES", "LANG"};

  private TerminalLanguage() {}

  /**
   * The language of messages. POSIX, 8.2: the first of LC_ALL, LC_MESSAGES and LANG that is set and
   * not empty decides. Where none is, as on Windows, the language of Java.
   *
   * @param environment gives the value of a variable, or null
   * @param ofJava the system property {@code user.language}
   * @return {@code vi} or {@code en}
   */
  static String of(UnaryOperator<String> environment, String ofJava) {
    for (String variable : VARIABLES) {
      String value = environment.apply(variable);
      if (value != null && !value.isEmpty()) {
        return tag(value);
      }
    }
    return tag(ofJava);
  }

  /**
   * {@code vi} for {@code vi}, {@code vi_VN} and {@code vi_VN.UTF-8}; {@code en} for all others.
   */
  private static String tag(String locale) {
    return locale.matches("vi(?:[^a-zA-Z].*)?") ? "vi" : "en";
  }
}
