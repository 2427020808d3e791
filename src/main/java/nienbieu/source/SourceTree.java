package nienbieu.source;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every file below one folder that a person wrote: texts with their content, everything else by its
 * path. Sorted by path, so that nothing depends on the order in which a disk lists its files.
 */
public final class SourceTree {
  private final String name;
  private final SortedMap<String, SourceFile> texts;
  private final SortedMap<String, BinaryFile> binaries;

  SourceTree(
      String name, SortedMap<String, SourceFile> texts, SortedMap<String, BinaryFile> binaries) {
    this.name = name;
    this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    this.binaries = Collections.unmodifiableSortedMap(new TreeMap<>(binaries));
  }

  /**
   * Reads a folder.
   *
   * @param root the folder
   * @param name what the folder is called in messages, for example {@code content}
   * @param problems gets what is wrong with the files themselves: links, sizes, encodings
   */
  public static SourceTree read(Path root, String name, Problems problems) {
    return new SourceTreeReader(root, name, problems).read();
  }

  /** The text file of this path below the root, for example {@code events/2020.yaml}. */
  public Optional<SourceFile> text(String path) {
    return Optional.ofNullable(texts.get(path));
  }

  /** All text files by path below the root, sorted. */
  public SortedMap<String, SourceFile> texts() {
    return texts;
  }

  /** The text files in a folder and those below it, sorted by path. */
  public List<SourceFile> below(String folder) {
    return List.copyOf(texts.subMap(folder + "/", folder + "0").values());
  }

  /** All other files by path below the root, sorted. */
  public SortedMap<String, BinaryFile> binaries() {
    return binaries;
  }

  /** What the folder is called in messages. */
  public String name() {
    return name;
  }
}
