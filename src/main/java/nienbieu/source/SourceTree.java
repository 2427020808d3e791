package nienbieu.source;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every file below one folder that a person wrote: texts with their content, everything else by its
 * path. Sorted by path, so that nothing depends on the order in which a disk lists its files.
 */
public final class SourceTree {
  private final String name;
  private final SortedMap<String, SourceFile> texts;
  private final SortedMap<String, BinaryFile> binaries;
  private final SortedSet<String> refused;
  private Optional<String> hash = Optional.empty();

  SourceTree(
      String name,
      SortedMap<String, SourceFile> texts,
      SortedMap<String, BinaryFile> binaries,
      SortedSet<String> refused) {
    this.name = name;
    this.refused = Collections.unmodifiableSortedSet(new TreeSet<>(refused));
    this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    this.binaries = Collections.unmodifiableSortedMap(new TreeMap<>(binaries));
  }

  /**
   * Reads a folder.
   *
   * @param root the folder, or a link to it; links inside it are refused
   * @param name what the folder is called in messages, for example {@code content}
   * @param problems gets what is wrong with the files themselves: links, sizes, encodings
   */
  public static SourceTree read(Path root, String name, Problems problems) {
    return read(root, name, Optional.empty(), problems);
  }

  /**
   * Reads a folder again.
   *
   * @param before an earlier reading; where a file has the same bytes, it is the same object here
   * @see #read(Path, String, Problems)
   */
  public static SourceTree read(
      Path root, String name, Optional<SourceTree> before, Problems problems) {
    return new SourceTreeReader(root, name, problems, Limits.FILES, Limits.TREE_BYTES)
        .after(before)
        .read();
  }

  /**
   * A folder in which nothing stands yet.
   *
   * @param name what the folder is called in messages
   */
  public static SourceTree empty(String name) {
    return new SourceTree(name, new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
  }

  /**
   * The same folder as it would be with other texts in it, checked as if they were read from a
   * disk.
   *
   * @param changed the bytes of new and changed texts, by path below the root
   * @param problems gets what is wrong with their letters and sizes
   */
  public SourceTree with(Map<String, byte[]> changed, Problems problems) {
    SortedMap<String, SourceFile> all = new TreeMap<>(texts);
    SortedSet<String> unusable = new TreeSet<>(refused);
    changed.forEach(
        (path, bytes) -> {
          SourceFile file = SourceFile.of(name + "/" + path, bytes);
          boolean fits = bytes.length <= Limits.TEXT_BYTES;
          if (!fits) {
            problems.add(Rule.FILE_TOO_LARGE, Place.of(file), bytes.length, Limits.TEXT_BYTES);
          }
          if (fits && new TextCheck(file, problems).isReadable(bytes)) {
            all.put(path, file);
            unusable.remove(path);
          } else {
            all.remove(path);
            unusable.add(path);
          }
        });
    return new SourceTree(name, all, binaries, unusable);
  }

  /** A tree without files. */
  public static SourceTree none() {
    return new SourceTree("", new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
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

  /**
   * Lets the content of all texts go that no problem points into. Once they are read into records,
   * nobody asks for them again, and 50,000 events weigh 140 MB. Not for use while others read.
   */
  public void forgetTexts(Problems problems) {
    hash();
    Set<SourceFile> shown = new HashSet<>();
    problems.sorted().forEach(problem -> shown.add(problem.place().file()));
    texts.values().stream().filter(file -> !shown.contains(file)).forEach(SourceFile::forget);
  }

  /** All other files by path below the root, sorted. */
  public SortedMap<String, BinaryFile> binaries() {
    return binaries;
  }

  /**
   * Whether this file is there but could not be used; why is reported. What it would have held is
   * not missing.
   */
  public boolean isRefused(String path) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (refused.contains(path.substring(0, end))) {
        return true;
      }
    }
    return refused.contains("");
  }

  /** Whether anything in a folder is there but could not be used. */
  public boolean hasRefusedBelow(String folder) {
    return isRefused(folder) || !refused.subSet(folder + "/", folder + "0").isEmpty();
  }

  /**
   * What names exactly these files with exactly these bytes: 64 hexadecimal digits, see {@link
   * TreeHash}. Reads all of them.
   *
   * @throws java.io.UncheckedIOException if a file that is no text cannot be read
   */
  public synchronized String hash() {
    if (hash.isEmpty()) {
      hash = Optional.of(TreeHash.of(this));
    }
    return hash.get();
  }

  /** What the folder is called in messages. */
  public String name() {
    return name;
  }
}
