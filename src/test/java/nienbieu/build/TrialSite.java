package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A whole site in a folder of its own, where a test can change it, and its builds. */
final class TrialSite {
  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final Path TEMPLATES = Path.of("templates");

  private final Path folder;
  private final Path content;
  private Path templates = TEMPLATES;

  private TrialSite(Path folder) {
    this.folder = folder;
    this.content = folder.resolve("content");
  }

  /** A copy of the tiny site, which has a record of every kind. */
  static TrialSite tiny(Path folder) throws IOException {
    return of("tiny", folder);
  }

  /** A copy of one of the sites in {@code src/test/resources/sites}. */
  static TrialSite of(String name, Path folder) throws IOException {
    TrialSite site = new TrialSite(folder);
    copy(SITES.resolve(name).resolve("content"), site.content);
    return site;
  }

  /** A site without any file. */
  static TrialSite empty(Path folder) throws IOException {
    TrialSite site = new TrialSite(folder);
    Files.createDirectories(site.content);
    return site;
  }

  /** Writes a file, given by its path below the content folder. */
  TrialSite with(String path, String text) throws IOException {
    return with(path, text.getBytes(UTF_8));
  }

  /** Writes a file byte by byte. */
  TrialSite with(String path, byte[] bytes) throws IOException {
    Files.createDirectories(content.resolve(path).getParent());
    Files.write(content.resolve(path), bytes);
    return this;
  }

  /** Replaces a text that stands in a file of the content. */
  TrialSite replacing(String path, String text, String by) throws IOException {
    replace(content.resolve(path), text, by);
    return this;
  }

  /** Takes a file of the content away. */
  TrialSite without(String path) throws IOException {
    Files.delete(content.resolve(path));
    return this;
  }

  /** Gives the site templates of its own: a copy of the program's. */
  TrialSite withOwnTemplates() throws IOException {
    templates = folder.resolve("templates");
    copy(TEMPLATES, templates);
    return this;
  }

  /** Gives the interface words in a language that it has none for: those of English. */
  TrialSite withWordsFor(String tag) throws IOException {
    if (templates.equals(TEMPLATES)) {
      withOwnTemplates();
    }
    Path phrases = templates.resolve("phrases");
    Files.copy(phrases.resolve("en.yaml"), phrases.resolve(tag + ".yaml"));
    return this;
  }

  /** Replaces a text that stands in one of the site's own templates. */
  TrialSite replacingInTemplate(String path, String text, String by) throws IOException {
    replace(templates.resolve(path), text, by);
    return this;
  }

  /** The folder around content, templates and output. */
  Path folder() {
    return folder;
  }

  /** The content folder. */
  Path content() {
    return content;
  }

  /** The templates folder. */
  Path templates() {
    return templates;
  }

  /** The finished site. */
  Path output() {
    return folder.resolve("out");
  }

  /** Builds it; what it prints is not looked at, but it must succeed. */
  TrialSite builtWithWarnings() {
    Console console = build();
    assertEquals(0, console.status(), console::toString);
    return this;
  }

  /** Builds it. */
  Console build(String... more) {
    List<String> arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(List.of("--content", content.toString()));
    arguments.addAll(List.of("--templates", templates.toString()));
    arguments.addAll(List.of("--output", output().toString()));
    arguments.addAll(List.of(more));
    return Console.run(arguments.toArray(String[]::new));
  }

  /** Builds it, which must succeed without a word. */
  TrialSite built(String... more) {
    Console console = build(more);
    assertEquals(0, console.status(), console::toString);
    assertEquals("", console.err());
    return this;
  }

  /** A file of the finished site. */
  String page(String path) throws IOException {
    return Files.readString(output().resolve(path), UTF_8);
  }

  private static void replace(Path file, String text, String by) throws IOException {
    String old = Files.readString(file, UTF_8);
    assertTrue(old.contains(text), file + " has no " + text);
    Files.writeString(file, old.replace(text, by), UTF_8);
  }

  /** Removes a folder and everything in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Copies a folder; files only, and nothing hidden. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
  }
}
