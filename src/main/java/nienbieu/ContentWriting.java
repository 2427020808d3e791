package nienbieu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nienbieu.plan.Site;
import nienbieu.read.ContentReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;

/** A content folder into which a command writes; only what a build could read is written. */
final class ContentWriting {
  /** Above this, every form says itself that a file is too large; and no memory holds all. */
  private static final int MOST_BYTES = 50 << 20;

  private final Path folder;
  private final Terminal terminal;
  private Problems problems = new Problems();
  private SourceTree tree = SourceTree.empty("");

  ContentWriting(Path folder, Terminal terminal) {
    this.folder = folder;
    this.terminal = terminal;
  }

  /** What a file holds, as far as anybody will read it. */
  static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES);
    }
  }

  /**
   * Reads the folder as it is.
   *
   * @return whether it is free of errors; a folder that is not there or empty is
   */
  boolean read() {
    String name = ContentFolder.shown(folder);
    if (!Files.exists(folder)) {
      tree = SourceTree.empty(name);
      return true;
    }
    tree = SourceTree.read(folder, name, problems);
    boolean isEmpty = tree.texts().isEmpty() && tree.binaries().isEmpty();
    if (!isEmpty && !problems.hasErrors()) {
      check(tree, problems);
    }
    return !problems.hasErrors();
  }

  /** The folder as it was read. */
  SourceTree tree() {
    return tree;
  }

  /** Whether the folder would be free of errors with these files. */
  boolean accepts(SortedMap<String, byte[]> files) {
    if (!files.isEmpty()) {
      Problems found = new Problems();
      check(tree.with(files, found), found);
      problems = found;
    }
    if (problems.hasErrors()) {
      return false;
    }
    new Report(terminal).print(problems);
    return true;
  }

  /** Prints what is wrong and gives the exit status. */
  int refused(String outcome) {
    return new Report(terminal).printUnread(problems, outcome);
  }

  /** Writes the files and gives the exit status. */
  int write(SortedMap<String, byte[]> files) throws IOException {
    List<FileEdit> edits = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      edits.add(new FileEdit(path, before(file.getKey(), path), file.getValue()));
    }
    for (FileEdit edit : edits) {
      int status = edit.write(terminal);
      if (status != 0) {
        return status;
      }
      terminal.out().println("wrote      " + edit.file());
    }
    return SchemaCommand.renew(folder, terminal);
  }

  /** What was read was decided on; what somebody wrote meanwhile was not, and must stand. */
  private byte[] before(String name, Path path) throws IOException {
    byte[] now = FileEdit.bytes(path);
    Optional<SourceFile> read = tree.text(name);
    boolean isSame = read.isPresent() && SourceFile.of(name, now).text().equals(read.get().text());
    return isSame ? now : new byte[0];
  }

  // Without templates: what pages look like is no matter of what an editor writes.
  private static void check(SourceTree content, Problems problems) {
    ContentReader.read(content, problems).ifPresent(Site::plan);
  }
}
