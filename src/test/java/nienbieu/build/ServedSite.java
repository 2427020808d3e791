package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code nienbieu serve} as people run it: a process of its own. */
final class ServedSite implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private static final int SIGINT = 2;

  private final Process process;
  private final Path said;
  private final String origin;

  private ServedSite(Process process, Path said) throws IOException {
    this.process = process;
    this.said = said;
    this.origin = saying("Serving http://").replaceFirst("Serving (http://[^/]*)/.*", "$1");
  }

  /** Serves a site on a free port. */
  static ServedSite of(TrialSite site, String... more) throws IOException {
    List<String> command = new ArrayList<>(heedingInterrupts());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", "target/nienbieu.jar", "serve"));
    command.addAll(List.of("--content", site.content().toString()));
    command.addAll(List.of("--templates", site.templates().toString()));
    command.addAll(more.length == 0 ? List.of("--port", "0") : List.of(more));
    Path said = site.folder().resolve("said-" + System.nanoTime() + ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    return new ServedSite(builder.redirectOutput(said.toFile()).start(), said);
  }

  /** A job in the background of a shell ignores Ctrl-C, and so would whatever it starts. */
  private static List<String> heedingInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return List.of();
    }
    boolean isDeaf =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring("SigIgn:".length()).strip())
            .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & 1 << SIGINT - 1) != 0);
    return isDeaf ? List.of("env", "--default-signal=INT") : List.of();
  }

  /** Scheme, host and port, without a slash at the end. */
  String origin() {
    return origin;
  }

  /** Everything that it printed. */
  String said() throws IOException {
    return Files.readString(said, UTF_8);
  }

  /** Waits for a line that starts so. */
  String saying(String start) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end && (process.isAlive() || said().contains(start))) {
      var line = said().lines().filter(one -> one.startsWith(start)).findFirst();
      if (line.isPresent()) {
        return line.get();
      }
      pause();
    }
    throw new AssertionError("it never said “" + start + "” but:\n" + said());
  }

  /** Presses Ctrl-C; gives the exit status. */
  int interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("it goes on:\n" + said());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
