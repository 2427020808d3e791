package nienbieu.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nienbieu.content.Timeline;
import nienbieu.source.Problem;
import nienbieu.source.ProblemText;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;

/** The smallest valid site, copied to a folder of its own, where a test can spoil it. */
final class TinySite {
  private static final Path ORIGINAL = Path.of("src/test/resources/sites/tiny/content");
  private static final Map<Path, byte[]> FILES = files();

  private final Path content;
  private Problems problems = new Problems();

  /** Copies the site into a folder. */
  TinySite(Path folder) {
    this.content = folder.resolve("content");
    FILES.forEach(this::put);
  }

  /** The content folder on disk. */
  Path content() {
    return content;
  }

  /** Writes a file, given by its path below the content folder. */
  TinySite with(String path, String text) {
    put(Path.of(path), text.getBytes(UTF_8));
    return this;
  }

  /** Writes a file byte by byte. */
  TinySite with(String path, byte[] bytes) {
    put(Path.of(path), bytes);
    return this;
  }

  /** The text of a file before it was spoiled. */
  static String original(String path) {
    return new String(FILES.get(Path.of(path)), UTF_8);
  }

  /** Takes a file away. */
  TinySite without(String path) {
    try {
      Files.delete(content.resolve(path));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return this;
  }

  /** Reads the site as the program does. */
  Optional<Timeline> read() {
    problems = new Problems();
    return ContentReader.read(SourceTree.read(content, "content", problems), problems);
  }

  /** What was wrong with it, in print order. */
  List<Problem> problems() {
    return problems.sorted();
  }

  /** What the editor sees, an empty line between two problems. */
  String seen() {
    return seen("en");
  }

  /** The same in a language. */
  String seen(String languageTag) {
    ProblemText words = ProblemText.in(languageTag);
    return String.join("\n", problems().stream().map(words::of).toList());
  }

  private void put(Path path, byte[] bytes) {
    try {
      Path file = content.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<Path, byte[]> files() {
    Map<Path, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(ORIGINAL)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(ORIGINAL.relativize(path), Files.readAllBytes(path));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return files;
  }
}
