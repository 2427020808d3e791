package nienbieu.site.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Finds a browser that really starts, and installs one if there is none. There is no way to go on
 * without: tests that are skipped silently are worth nothing.
 *
 * @param <B> a started browser
 */
final class BrowserSearch<B> {
  private final Function<Optional<Path>, B> start;
  private final Consumer<String> tell;
  private final List<String> tried = new ArrayList<>();

  /**
   * A search.
   *
   * @param start starts a program, or the browser that Playwright finds by itself; throws if it
   *     does not start
   * @param tell is told what takes long
   */
  BrowserSearch(Function<Optional<Path>, B> start, Consumer<String> tell) {
    this.start = start;
    this.tell = tell;
  }

  /**
   * The first that starts.
   *
   * @param installed programs that exist
   * @param installations what to try if none of them starts
   * @throws IllegalStateException if nothing helps; its message is one line that says all
   */
  B find(List<Path> installed, List<Installation> installations) {
    for (Path program : installed) {
      Optional<B> browser = started(Optional.of(program));
      if (browser.isPresent()) {
        return browser.get();
      }
    }
    // One that Playwright downloaded earlier.
    Optional<B> earlier = started(Optional.empty());
    if (earlier.isPresent()) {
      return earlier.get();
    }
    for (Installation installation : installations) {
      tell.accept("No browser for the tests yet; trying " + installation.name() + " ...");
      Optional<String> failure = installation.run();
      tried.add(installation.name() + failure.map(why -> " failed (" + why + ")").orElse(""));
      if (failure.isEmpty()) {
        Optional<B> browser = started(installation.program());
        if (browser.isPresent()) {
          return browser.get();
        }
      }
    }
    throw new IllegalStateException(
        "No browser for the tests. Tried: "
            + String.join("; ", tried)
            + ". Install Chrome, Chromium or Edge, or name one with -Dnienbieu.browser=PATH.");
  }

  private Optional<B> started(Optional<Path> program) {
    try {
      return Optional.of(start.apply(program));
    } catch (RuntimeException broken) {
      String name = program.map(Path::toString).orElse("a browser of Playwright's own");
      tried.add(name + " does not start (" + reason(String.valueOf(broken.getMessage())) + ")");
      return Optional.empty();
    }
  }

  /**
   * The telling line of Playwright's many: a missing library, else the first that says something.
   */
  private static String reason(String message) {
    List<String> lines =
        message
            .lines()
            .map(line -> line.replaceFirst("^\\s*(Error \\{|message=')", "").strip())
            .toList();
    return lines.stream()
        .filter(line -> line.contains("error while loading"))
        .findFirst()
        .or(() -> lines.stream().filter(line -> !line.isEmpty()).findFirst())
        .orElse("");
  }
}
