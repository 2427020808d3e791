package nienbieu.site.browser;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Lighthouse as {@code src/test/lighthouse} pins it, installed in {@code target}. Like a browser,
 * it is got where it is not: a score that nobody measured is worth nothing.
 */
public final class Lighthouse {
  private static final Path HERE = Path.of("target/lighthouse");
  private static final List<String> FILES = List.of("package.json", ".npmrc", "measure.mjs");

  /**
   * What Lighthouse says of a page.
   *
   * @param error why it could not be looked at; empty if it could
   * @param scores by category, from 0 to 1
   * @param faults what cost points, performance aside
   * @param times the main figures of performance, in words
   */
  public record Report(
      String address,
      String error,
      Map<String, Double> scores,
      List<String> faults,
      Map<String, String> times) {}

  private final Path chrome;

  private Lighthouse(Path chrome) {
    this.chrome = chrome;
  }

  /**
   * Installs what is missing.
   *
   * @param tell is told what takes long
   * @throws IllegalStateException if that fails; its message is one line that says why
   */
  public static Lighthouse install(BrowserSession session, Consumer<String> tell) {
    NodePackages.install("lighthouse", FILES, tell);
    return new Lighthouse(session.program());
  }

  /** Looks at pages, one after another, as a telephone of the middle class on slow 4G would. */
  public List<Report> measure(List<String> addresses) {
    List<String> command = new ArrayList<>(List.of("node", "measure.mjs", chrome.toString()));
    command.addAll(addresses);
    try {
      Path output = HERE.resolve("reports.jsonl");
      Path errors = HERE.resolve("errors.txt");
      Process process =
          new ProcessBuilder(command)
              .directory(HERE.toFile())
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile())
              .start();
      int status = process.waitFor();
      if (status != 0) {
        throw new IllegalStateException("Lighthouse failed: " + Files.readString(errors));
      }
      Gson gson = new Gson();
      return Files.readAllLines(output).stream()
          .map(line -> gson.fromJson(line, Report.class))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
