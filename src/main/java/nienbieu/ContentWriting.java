package nienbieu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nienbieu.plan.Site;
import nienbieu.publish.WholeFile;
import nienbieu.publish.WholeFiles;
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
  int write(SortedMap<String, byte[]> files) {
    Map<String, byte[]> before = new HashMap<>();
    try {
      for (String path : files.keySet()) {
        Path file = folder.resolve(path);
        Optional<SourceFile> read = tree.text(path);
        if (read.isPresent()) {
          byte[] now = Files.readAllBytes(file);
          // What was read was decided on; what somebody wrote meanwhile was not.
          boolean isSame = SourceFile.of(path, now).text().equals(read.get().text());
          before.put(path, isSame ? now : new byte[0]);
        }
      }
    } catch (IOException failure) {
      return unwritten(failure, terminal);
    }
    if (files.isEmpty()) {
      return 0;
    }
    int status = status(() -> WholeFiles.replace(folder, before, files), terminal);
    if (status == 0) {
      files.keySet().forEach(path -> terminal.out().println("wrote      " + folder.resolve(path)));
    }
    return status;
  }

  /** A way to write. */
  @FunctionalInterface
  interface Writing {
    WholeFiles.Result write() throws IOException;
  }

  /** Writes, says what went wrong and gives the exit status. */
  static int status(Writing writing, Terminal terminal) {
    try {
      WholeFiles.Result result = writing.write();
      if (result.outcome() == WholeFile.Outcome.REPLACED) {
        return 0;
      }
      terminal
          .err()
          .println("nienbieu: somebody else is writing " + result.file() + "; run this again");
      return Failure.BUSY;
    } catch (IOException failure) {
      return unwritten(failure, terminal);
    }
  }

  private static int unwritten(IOException failure, Terminal terminal) {
    terminal.err().println("nienbieu: a file could not be written: " + Failure.words(failure));
    return Failure.DISK;
  }

  // Without templates: what pages look like is no matter of what an editor writes.
  private static void check(SourceTree content, Problems problems) {
    ContentReader.read(content, problems).ifPresent(Site::plan);
  }
}
