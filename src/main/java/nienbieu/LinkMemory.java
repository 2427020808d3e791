package nienbieu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import nienbieu.links.KnownAnswers;
import nienbieu.publish.WholeFile;

/**
 * {@code .nienbieu/links.tsv} beside the content folder, where the answers of addresses are kept. A
 * folder that keeps itself out of git, and that a workflow can keep between its runs; it may be
 * deleted at any time.
 */
final class LinkMemory {
  private static final int MOST_BYTES = 16 << 20;
  private static final String IGNORED = "# Made by nienbieu; may be deleted at any time.\n*\n";

  private final Path folder;
  private final Path file;
  private final PrintStream err;
  private byte[] before = new byte[0];

  /**
   * The memory of a site.
   *
   * @param content its content folder
   * @param err is told if nothing can be kept
   */
  LinkMemory(Path content, PrintStream err) {
    this.folder = content.toAbsolutePath().normalize().resolveSibling(".nienbieu");
    this.file = folder.resolve("links.tsv");
    this.err = err;
  }

  /** What is remembered; nothing if it cannot be read. */
  KnownAnswers read(Instant now) {
    try {
      if (isOurs() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        before = Files.size(file) <= MOST_BYTES ? Files.readAllBytes(file) : before;
      }
    } catch (IOException unread) {
      // Everything is asked again then.
    }
    return KnownAnswers.read(new String(before, StandardCharsets.UTF_8), now);
  }

  /** Keeps what is known now. A check is as good without: nothing fails for it. */
  void keep(KnownAnswers known) {
    byte[] after = known.text().getBytes(StandardCharsets.UTF_8);
    try {
      if (!isOurs()) {
        err.println("nienbieu: " + folder + " is no plain folder; the answers were not kept");
        return;
      }
      Path ignore = folder.resolve(".gitignore");
      if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
        WholeFile.replace(ignore, new byte[0], IGNORED.getBytes(StandardCharsets.UTF_8));
      }
      if (WholeFile.replace(file, before, after) == WholeFile.Outcome.BUSY) {
        String fresh = WholeFile.beside(file).toString();
        err.println(
            "nienbieu: somebody else is writing " + fresh + "; if nobody is, delete that file");
      }
    } catch (IOException failure) {
      err.println("nienbieu: the answers could not be kept: " + Failure.words(failure));
    }
  }

  // A link in a stranger's checkout must not lead us elsewhere.
  private boolean isOurs() {
    return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        || Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }
}
