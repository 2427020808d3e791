package nienbieu.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Walks one folder without ever following a link. */
final class SourceTreeReader extends SimpleFileVisitor<Path> {
  private static final Set<String> TEXTS =
      Set.of("yaml", "yml", "md", "peb", "css", "js", "svg", "txt", "html", "json");

  private final Path root;
  private final String name;
  private final Problems problems;
  private final SortedMap<String, SourceFile> texts = new TreeMap<>();
  private final SortedMap<String, BinaryFile> binaries = new TreeMap<>();
  private long bytes;
  private boolean full;

  SourceTreeReader(Path root, String name, Problems problems) {
    this.root = root;
    this.name = name;
    this.problems = problems;
  }

  SourceTree read() {
    try {
      if (!Files.isDirectory(root)) {
        problems.add(Rule.FILE_MISSING, whole(name), name);
      } else {
        Files.walkFileTree(root, this);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new SourceTree(name, texts, binaries);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    if (isHidden(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (root.relativize(folder).getNameCount() > Limits.FOLDERS) {
      problems.add(Rule.FILE_TOO_DEEP, whole(shown(folder)), Limits.FOLDERS);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (full || isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    String path = shown(file);
    if (attributes.isSymbolicLink()) {
      problems.add(Rule.FILE_LINK, whole(path));
    } else if (!attributes.isRegularFile()) {
      problems.add(Rule.FILE_NOT_PLAIN, whole(path));
    } else if (path.getBytes(StandardCharsets.UTF_8).length > Limits.PATH_BYTES + name.length()) {
      problems.add(Rule.FILE_TOO_DEEP, whole(path), Limits.FOLDERS);
    } else if (isText(path)) {
      addText(file, path, attributes.size());
    } else if (attributes.size() > Limits.BINARY_BYTES) {
      problems.add(Rule.FILE_TOO_LARGE, whole(path), attributes.size(), Limits.BINARY_BYTES);
    } else {
      binaries.put(below(path), new BinaryFile(path, file));
    }
    if (texts.size() + binaries.size() > Limits.FILES || bytes > Limits.TREE_BYTES) {
      problems.add(Rule.FILE_TOO_MANY, whole(name), Limits.FILES, Limits.TREE_BYTES >> 20);
      full = true;
    }
    return FileVisitResult.CONTINUE;
  }

  private void addText(Path file, String path, long size) throws IOException {
    if (size > Limits.TEXT_BYTES) {
      problems.add(Rule.FILE_TOO_LARGE, whole(path), size, Limits.TEXT_BYTES);
      return;
    }
    // Asked again without following: the file may have been replaced since it was listed.
    try (InputStream in = open(file)) {
      byte[] content = in.readNBytes(Limits.TEXT_BYTES);
      bytes += content.length;
      SourceFile text = SourceFile.of(path, content);
      if (new TextCheck(text, problems).isReadable(content)) {
        texts.put(below(path), text);
      }
    }
  }

  /** Opens a file, and fails if it is a link. A jar has no links, and no word for refusing them. */
  static InputStream open(Path file) throws IOException {
    boolean onDisk = file.getFileSystem() == FileSystems.getDefault();
    return onDisk
        ? Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)
        : Files.newInputStream(file);
  }

  /** Hidden files belong to editors and version control. */
  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isText(String path) {
    return TEXTS.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  private String shown(Path path) {
    return name + "/" + root.relativize(path).toString().replace('\\', '/');
  }

  private String below(String shown) {
    return shown.substring(name.length() + 1);
  }

  private static Place whole(String path) {
    return Place.of(SourceFile.of(path, ""));
  }
}
