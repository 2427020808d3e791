package nienbieu;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What people and their programs do to a content folder, in any order, mistakes included. */
final class RandomEdits {
  private static final Path SITES = Path.of("src/test/resources/sites");

  private final Path folder;
  private final Path original;
  private final Random random;

  /** A copy of one of the sites in {@code src/test/resources/sites}. */
  RandomEdits(Path folder, String name, Random random) throws IOException {
    this.folder = folder;
    this.original = SITES.resolve(name).resolve("content");
    this.random = random;
    restore();
  }

  /**
   * Changes something.
   *
   * @return what was done
   */
  String next() throws IOException {
    // Mistakes add up, and a site that is never whole again shows little.
    if (random.nextInt(4) == 0) {
      restore();
      return "restored";
    }
    List<Path> files = texts();
    if (files.isEmpty() || random.nextInt(25) == 0) {
      delete();
      return "folder gone";
    }
    Path file = files.get(random.nextInt(files.size()));
    String text = Files.readString(file, UTF_8);
    String done = edit(file, text);
    return folder.relativize(file) + ": " + done;
  }

  private String edit(Path file, String text) throws IOException {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      lines.add("");
    }
    int at = random.nextInt(lines.size());
    switch (random.nextInt(12)) {
      case 0 -> {
        Files.delete(file);
        return "deleted";
      }
      case 1 -> {
        Files.writeString(file, "");
        return "emptied";
      }
      case 2 -> {
        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xC3});
        return "half written";
      }
      case 3 -> {
        lines.add(at, "");
        return write(file, lines, "line inserted before " + at);
      }
      case 4 -> {
        lines.remove(at);
        return write(file, lines, "line removed: " + at);
      }
      case 5 -> {
        lines.add(at, lines.get(at));
        return write(file, lines, "line twice: " + at);
      }
      default -> {
        return word(file, text);
      }
    }
  }

  /** Writes a word otherwise, now and then one that others refer to. */
  private String word(Path file, String text) throws IOException {
    int at = random.nextInt(Math.max(1, text.length()));
    int start = at;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = List.of("Hoà", "quý", "2021", "khác", "other", "no").get(random.nextInt(6));
    Files.writeString(file, text.substring(0, start) + word + text.substring(end), UTF_8);
    return "“" + text.substring(start, end) + "” is “" + word + "”";
  }

  private static String write(Path file, List<String> lines, String done) throws IOException {
    Files.write(file, lines, UTF_8);
    return done;
  }

  private List<Path> texts() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(yaml|md|ledger)"))
          .filter(file -> isText(file))
          .sorted()
          .toList();
    }
  }

  private static boolean isText(Path file) {
    try {
      Files.readString(file, UTF_8);
      return true;
    } catch (IOException halfWritten) {
      return false;
    }
  }

  private void restore() throws IOException {
    delete();
    try (Stream<Path> walk = Files.walk(original)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(original.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
  }

  private void delete() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
