package nienbieu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;

/** Tiny sites that can be told apart, and folders as values that can be compared. */
final class Sites {
  private Sites() {}

  static SiteFile file(String path, String text) {
    return new SiteFile(new SitePath(path), () -> text.getBytes(UTF_8));
  }

  /** Every file names its generation, and each generation has files that no other has. */
  static List<SiteFile> generation(int generation) {
    return List.of(
        file(".nojekyll", ""),
        file("index.html", "cover " + generation),
        file("vi/events/a.html", "sự kiện " + generation),
        file("vi/only-" + generation + "/b.html", "b " + generation),
        file("en/events/a.html", "event " + generation));
  }

  /** A site whose file in the middle cannot be made. */
  static List<SiteFile> broken(RuntimeException why) {
    List<SiteFile> files = new ArrayList<>(generation(9));
    files.set(
        2,
        new SiteFile(
            new SitePath("broken.html"),
            () -> {
              throw why;
            }));
    return files;
  }

  static Published publish(Path output, List<SiteFile> files) throws PublishException {
    return Publisher.publish(output, files, done -> {}, 1);
  }

  /** Path to text of everything inside, folders ending with a slash; empty map if absent. */
  static Map<String, String> snapshot(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    if (!Files.exists(folder)) {
      return found;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.forEach(path -> found.put(name(folder, path), content(path)));
    }
    return found;
  }

  private static String name(Path folder, Path path) {
    return folder.relativize(path) + (Files.isDirectory(path) ? "/" : "");
  }

  private static String content(Path path) {
    try {
      return Files.isRegularFile(path) ? Files.readString(path) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names in a folder, sorted. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
