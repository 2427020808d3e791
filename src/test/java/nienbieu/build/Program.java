package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The packed program, run as people run it: a process of its own. */
final class Program {
  private static final Path JAR = Path.of("target", "nienbieu.jar").toAbsolutePath();
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java") + "";

  private final List<String> before = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final Map<String, String> environment = new TreeMap<>();
  private final Path folder;
  private String input = "";

  private Program(Path folder) {
    this.folder = folder;
  }

  /** The program, started in a folder. */
  static Program in(Path folder) {
    assertTrue(Files.exists(JAR), "There is no " + JAR + "; run mvn package first.");
    return new Program(folder);
  }

  /** Puts a command in front, as in {@code nice java -jar ...}. */
  Program behind(String... command) {
    before.addAll(List.of(command));
    return this;
  }

  /** Gives options to the JVM. */
  Program with(String... jvmOptions) {
    options.addAll(List.of(jvmOptions));
    return this;
  }

  /** Sets an environment variable. */
  Program where(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Sends it a text, in UTF-8. */
  Program sending(String text) {
    input = text;
    return this;
  }

  /** Runs it to its end. */
  Console run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    // Only what the tests need: with one compiler a short run takes half as long.
    command.addAll(List.of(JAVA, "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return run(folder, environment, command, input);
  }

  /** Runs any command to its end. */
  static Console run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException {
    return run(folder, environment, command, "");
  }

  private static Console run(
      Path folder, Map<String, String> environment, List<String> command, String input)
      throws IOException {
    Path in = Files.createTempFile("in", ".txt");
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().putAll(environment);
      builder.redirectInput(Files.writeString(in, input, UTF_8).toFile());
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = builder.start();
      int status = process.waitFor();
      return Console.of(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    } finally {
      Files.delete(in);
      Files.delete(out);
      Files.delete(err);
    }
  }
}
