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
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Walks one folder without ever following a link in it. */
final class SourceTreeReader extends SimpleFileVisitor<Path> {
  private static final Set<String> TEXTS =
      Set.of("yaml", "yml", "md", "peb", "css", "js", "svg", "txt", "html", "json", "ledger");

  private static final int CHUNK = 1 << 15;

  private Path root;
  private final String name;
  private final Problems problems;
  private final int mostFiles;
  private final long mostBytes;
  private final SortedMap<String, SourceFile> texts = new TreeMap<>();
  private final SortedMap<String, BinaryFile> binaries = new TreeMap<>();
  private final SortedSet<String> refused = new TreeSet<>();
  private final byte[] chunk = new byte[CHUNK];
  private Optional<SourceTree> before = Optional.empty();
  private int files;
  private long bytes;

  /** Our own until the end: which files were seen before giving up is up to the disk. */
  private Problems found = new Problems();

  /**
   * @param mostFiles how many files the folder may hold
   * @param mostBytes how many bytes its texts may have together
   */
  SourceTreeReader(Path root, String name, Problems problems, int mostFiles, long mostBytes) {
    this.root = root;
    this.name = name;
    this.problems = problems;
    this.mostFiles = mostFiles;
    this.mostBytes = mostBytes;
  }

  /** Takes over the files of an earlier reading that have the same bytes. */
  SourceTreeReader after(Optional<SourceTree> earlier) {
    before = earlier;
    return this;
  }

  SourceTree read() {
    try {
      if (Files.isDirectory(root)) {
        // The folder itself was named by who builds the site, and may well be a link.
        root = root.toRealPath();
        Files.walkFileTree(root, this);
      } else {
        found.add(Rule.FILE_MISSING, whole(name), name, "folder");
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    problems.addAll(found);
    return new SourceTree(name, texts, binaries, refused);
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
      refuse(below(folder), Rule.FILE_TOO_DEEP, Limits.FOLDERS, Limits.PATH_BYTES);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    String path = below(file);
    if (isSchema(path)) {
      return FileVisitResult.CONTINUE;
    }
    files++;
    if (attributes.isSymbolicLink()) {
      refuse(path, Rule.FILE_LINK);
    } else if (!attributes.isRegularFile()) {
      refuse(path, Rule.FILE_NOT_PLAIN);
    } else if (path.getBytes(StandardCharsets.UTF_8).length > Limits.PATH_BYTES) {
      refuse(path, Rule.FILE_TOO_DEEP, Limits.FOLDERS, Limits.PATH_BYTES);
    } else if (isText(path)) {
      addText(file, path);
    } else if (attributes.size() > Limits.BINARY_BYTES) {
      refuse(path, Rule.FILE_TOO_LARGE, attributes.size(), Limits.BINARY_BYTES);
    } else {
      binaries.put(path, new BinaryFile(shown(path), file));
    }
    return files > mostFiles || bytes > mostBytes ? giveUp() : FileVisitResult.CONTINUE;
  }

  /** What was not looked at any more may be anything, so nothing that was seen is used either. */
  private FileVisitResult giveUp() {
    found = new Problems();
    found.add(Rule.FILE_TOO_MANY, whole(name), mostFiles, mostBytes >> 20);
    texts.clear();
    binaries.clear();
    refused.add("");
    return FileVisitResult.TERMINATE;
  }

  private void addText(Path file, String path) throws IOException {
    // Without following: the file may have been replaced by a link since it was listed.
    try (InputStream in = open(file)) {
      int most = path.endsWith(".ledger") ? Limits.LEDGER_BYTES : Limits.TEXT_BYTES;
      Optional<SourceFile> old = before.flatMap(tree -> tree.text(path));
      byte[] content = old.isPresent() ? sameOr(old.get(), in, most + 1) : in.readNBytes(most + 1);
      if (content.length > most) {
        refuse(path, Rule.FILE_TOO_LARGE, Files.size(file), most);
        return;
      }
      bytes += content.length;
      SourceFile text =
          old.filter(same -> same.hasBytes(content))
              .orElseGet(() -> SourceFile.of(shown(path), content));
      if (new TextCheck(text, found).isReadable(content)) {
        texts.put(path, text);
      } else {
        refused.add(path);
      }
    }
  }

  /**
   * The bytes of a file, which are most often those that it had before: then they are the same
   * array, and nothing is put into memory to find that out.
   */
  private byte[] sameOr(SourceFile old, InputStream in, int most) throws IOException {
    byte[] before = old.bytes();
    int same = 0;
    int length;
    do {
      length = in.readNBytes(chunk, 0, chunk.length);
      int end = Math.min(before.length, same + length);
      if (!Arrays.equals(before, same, end, chunk, 0, length)) {
        return joined(
            Arrays.copyOf(before, same), length, in.readNBytes(Math.max(0, most - same - length)));
      }
      same = end;
    } while (length == chunk.length);
    return same == before.length ? before : Arrays.copyOf(before, same);
  }

  private byte[] joined(byte[] start, int length, byte[] rest) {
    byte[] all = Arrays.copyOf(start, start.length + length + rest.length);
    System.arraycopy(chunk, 0, all, start.length, length);
    System.arraycopy(rest, 0, all, start.length + length, rest.length);
    return all;
  }

  private void refuse(String path, Rule rule, Object... arguments) {
    refused.add(path);
    found.add(rule, whole(shown(path)), arguments);
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

  /** What `nienbieu schema` wrote for editors' programs is no content, and may weigh more. */
  private static boolean isSchema(String path) {
    return path.equals("timeline.schema.json")
        || path.startsWith("schema/") && path.endsWith(".schema.json");
  }

  private static boolean isText(String path) {
    return TEXTS.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  private String below(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private String shown(String below) {
    return name + "/" + below;
  }

  private static Place whole(String path) {
    return Place.of(SourceFile.of(path, ""));
  }
}
