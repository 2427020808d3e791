package nienbieu.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way to break a site.
 *
 * @param name what is done
 * @param file in which file
 * @param replace what stands there; {@code all} for everything
 * @param with what stands there afterwards; {@code nothing} for no file
 * @param finds what must be found, one finding a line
 */
record Breakage(String name, String file, String replace, String with, String finds) {

  /** Reads a table of them; {@code breakages.txt} says how it is written. */
  static List<Breakage> read(Path table) throws IOException {
    List<Breakage> all = new ArrayList<>();
    String[] parts = Files.readString(table).split("\n## ");
    for (int at = 1; at < parts.length; at++) {
      String name = parts[at].lines().findFirst().orElseThrow();
      StringBuilder finds = new StringBuilder();
      values(parts[at], "finds").forEach(find -> finds.append(find).append('\n'));
      all.add(
          new Breakage(
              name,
              value(parts[at], "in"),
              value(parts[at], "replace"),
              value(parts[at], "with"),
              finds.toString()));
    }
    return all;
  }

  /** Copies a site, if that is not yet done, and breaks the copy. */
  void apply(Path site, Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      for (Path from : (Iterable<Path>) files::iterator) {
        Path to = copy.resolve(site.relativize(from).toString());
        if (!Files.exists(to)) {
          Files.copy(from, to);
        }
      }
    }
    Path path = copy.resolve(file);
    if (replace.equals("all") && with.equals("nothing")) {
      Files.delete(path);
      return;
    }
    String text = Files.readString(path);
    if (!text.contains(replace)) {
      throw new IllegalArgumentException(name + ": nothing to replace in " + file);
    }
    int at = text.indexOf(replace);
    Files.writeString(path, text.substring(0, at) + with + text.substring(at + replace.length()));
  }

  private static String value(String part, String key) {
    return values(part, key).findFirst().orElseThrow();
  }

  private static Stream<String> values(String part, String key) {
    return part.lines()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> line.substring(Math.min(line.length(), key.length() + 2)));
  }

  @Override
  public String toString() {
    return name;
  }
}
