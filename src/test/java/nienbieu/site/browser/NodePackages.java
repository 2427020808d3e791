package nienbieu.site.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Packages for Node.js as a folder of the tests pins them, installed in {@code target}. */
public final class NodePackages {
  private static final String LOCK = "package-lock.json";

  private NodePackages() {}

  /**
   * Installs what is missing.
   *
   * @param name of the folder in {@code src/test} that has the lock, and of the one in {@code
   *     target}
   * @param files what to copy from one to the other beside the lock
   * @param tell is told what takes long
   * @return the folder with {@code node_modules}
   * @throws IllegalStateException if that fails; its message is one line that says why
   */
  public static Path install(String name, List<String> files, Consumer<String> tell) {
    needNode(Installation::lackOfNode, Installation.ofNode(), tell);
    try {
      return installed(Path.of("src/test", name), Path.of("target", name), files, tell);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Sees to it that there is a Node.js that is new enough. */
  static void needNode(
      Supplier<Optional<String>> lack, List<Installation> installations, Consumer<String> tell) {
    Optional<String> missing = lack.get();
    List<String> tried = new ArrayList<>();
    for (Installation installation : installations) {
      if (missing.isPresent()) {
        tell.accept("No Node.js for the tests yet; trying " + installation.name() + " ...");
        installation.run().ifPresent(why -> tried.add(installation.name() + " failed: " + why));
        missing = lack.get();
      }
    }
    if (missing.isPresent()) {
      tried.add(0, missing.get());
      throw new IllegalStateException(
          "The tests need Node.js 18.20 or newer with npm ("
              + String.join("; ", tried)
              + "). Install it, so that `node` and `npm` can be called.");
    }
  }

  // The lock is copied last: it says that everything was installed.
  private static Path installed(Path pinned, Path here, List<String> files, Consumer<String> tell)
      throws IOException {
    Files.createDirectories(here);
    for (String file : files) {
      Files.write(here.resolve(file), Files.readAllBytes(pinned.resolve(file)));
    }
    Path done = here.resolve("installed.json");
    byte[] lock = Files.readAllBytes(pinned.resolve(LOCK));
    if (Files.exists(done) && Arrays.equals(lock, Files.readAllBytes(done))) {
      return here;
    }
    Files.write(here.resolve(LOCK), lock);
    tell.accept("Installing what " + pinned + " names into " + here + " ...");
    Optional<String> failure = Installation.ofPackages(here).run();
    if (failure.isPresent()) {
      throw new IllegalStateException("npm ci for " + pinned + " failed: " + failure.get());
    }
    Files.write(done, lock);
    return here;
  }
}
