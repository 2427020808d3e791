package nienbieu;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and prints.
 *
 * @param in what is typed or sent to it; in UTF-8
 * @param out what was asked for, in UTF-8
 * @param err what went wrong, and progress, in UTF-8
 * @param interactive whether a person is watching, so that a line may be written over
 * @param language in which that person reads: {@code vi} or {@code en}
 */
public record Terminal(
    InputStream in, PrintStream out, PrintStream err, boolean interactive, String language) {

  /** A terminal of somebody who reads English. */
  public Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {
    this(in, out, err, interactive, "en");
  }

  /** A terminal to which nobody types. */
  public Terminal(PrintStream out, PrintStream err, boolean interactive) {
    this(InputStream.nullInputStream(), out, err, interactive);
  }

  /** The streams of this process. */
  static Terminal ofThisProcess() {
    // The text is Vietnamese as often as English, whatever the machine's own encoding.
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    boolean writesOver = !"dumb".equals(System.getenv("TERM"));
    String language = TerminalLanguage.of(System::getenv, System.getProperty("user.language", ""));
    boolean watched = writesOver && isWatched(System.console());
    return new Terminal(System.in, out, err, watched, language);
  }

  // Until Java 21 there is a console only when a person is there. From 22 on there may always be
  // one, and it says itself (Console.isTerminal) whether anybody sees it.
  private static boolean isWatched(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException old) {
      return true;
    } catch (ReflectiveOperationException broken) {
      return false;
    }
  }
}
