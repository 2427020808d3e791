package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.stream.Collectors;
import nienbieu.Main;
import nienbieu.Terminal;

/**
 * One run of the program inside this JVM, and what it printed; without progress, which depends on
 * how fast the machine is.
 *
 * @param status its exit status
 * @param out what was asked for
 * @param err what went wrong
 */
record Console(int status, String out, String err) {

  /** Runs the program; nobody watches. */
  static Console run(String... arguments) {
    return run(InputStream.nullInputStream(), arguments);
  }

  /** Runs the program with something to read; nobody watches. */
  static Console run(InputStream in, String... arguments) {
    return run(in, false, arguments);
  }

  /** Runs the program while somebody watches and types. */
  static Console watched(InputStream in, String... arguments) {
    return run(in, true, arguments);
  }

  private static Console run(InputStream in, boolean watched, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new Terminal(
                in, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), watched),
            arguments);
    return of(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** A run of another process. */
  static Console of(int status, String out, String err) {
    return new Console(status, plain(out), withoutProgress(plain(err)));
  }

  /** Everything, for messages of tests. */
  @Override
  public String toString() {
    return "status " + status + "\n" + out + err;
  }

  private static String withoutProgress(String err) {
    return err.lines()
        .filter(line -> !line.equals("reading the content") && !line.startsWith("writing: "))
        .filter(line -> !line.startsWith("asking: "))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  // Only picocli and println end a line as the system does.
  private static String plain(String text) {
    return text.replace(System.lineSeparator(), "\n");
  }
}
