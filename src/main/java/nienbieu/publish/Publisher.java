package nienbieu.publish;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import nienbieu.plan.Addresses;
import nienbieu.plan.Imprint;
import nienbieu.plan.SiteFile;

/**
 * Puts a finished site onto disk, all or nothing: it grows in a folder beside the output folder,
 * which is then swapped in whole. Whatever fails, the old site stands as it was; a build that is
 * killed (Ctrl-C included, there is no handler for it) is tidied up by the next one, which first
 * brings the old site back if the kill fell between the two renames of the swap.
 */
public final class Publisher {
  private Publisher() {}

  /**
   * Makes every file, in parallel, and replaces what is in the output folder.
   *
   * @param output absent, empty, holding a {@code .gitignore} only (which stays), or made by an
   *     earlier build
   * @param files each place once; made in about this order, a few at a time. They are gone through
   *     twice and never all in memory.
   * @param imprint what the site was made of and by: then a list of all its files, with this, is a
   *     file of the site too, {@link Addresses#MANIFEST}
   * @param progress told how many files are done, always on the calling thread and growing, at the
   *     end the number of all; should be quick
   * @throws OutputBusy if another build is writing there; nothing was made
   * @throws OutputRefused if the folder is none of ours; nothing was made
   * @throws DiskFailure if the disk fails
   * @throws IllegalArgumentException if two files have one place, also ignoring case
   * @throws RuntimeException what making a file throws, as it is
   */
  public static Published publish(
      Path output, Iterable<SiteFile> files, Optional<Imprint> imprint, IntConsumer progress)
      throws PublishException {
    int threads = Runtime.getRuntime().availableProcessors();
    return publish(output, files, imprint, progress, threads);
  }

  /**
   * Makes sure that the output is not a folder that the build reads, nor inside or around one.
   * Symbolic links are seen through; the output need not exist.
   */
  public static void refuseOverlap(Path output, Path input) throws OutputRefused, DiskFailure {
    try {
      Path out = realPath(output.toAbsolutePath());
      Path in = realPath(input.toAbsolutePath());
      if (in.startsWith(out) || out.startsWith(in)) {
        throw new OutputRefused(OutputRefused.Reason.INPUT, out, List.of(in.toString()));
      }
    } catch (IOException e) {
      throw DiskFailure.of(e);
    }
  }

  // Of what does not exist yet: that of the folder around it, and the name.
  private static Path realPath(Path path) throws IOException {
    try {
      return path.toRealPath();
    } catch (NoSuchFileException e) {
      Path normal = path.normalize();
      return normal.getParent() == null
          ? normal
          : realPath(normal.getParent()).resolve(normal.getFileName());
    }
  }

  static Published publish(Path output, Iterable<SiteFile> files, IntConsumer progress, int threads)
      throws PublishException {
    return publish(output, files, Optional.empty(), progress, threads);
  }

  static Published publish(
      Path output,
      Iterable<SiteFile> files,
      Optional<Imprint> imprint,
      IntConsumer progress,
      int threads)
      throws PublishException {
    SiteLayout layout =
        new SiteLayout(files, imprint.map(one -> Addresses.MANIFEST).stream().toList());
    try {
      OutputFolder folder = OutputFolder.at(output);
      OutputLock lock = OutputLock.take(folder);
      try {
        folder.repair();
        Manifest before = folder.refuseForeignFiles().only(layout.lasting());
        KeptFiles kept = new KeptFiles(folder.out(), before);
        SiteWriter writer = new SiteWriter(files, layout, kept, imprint, folder.next());
        return replace(folder, writer, progress, threads);
      } finally {
        lock.close();
      }
    } catch (IOException e) {
      throw DiskFailure.of(e);
    }
  }

  private static Published replace(
      OutputFolder folder, SiteWriter writer, IntConsumer progress, int threads)
      throws PublishException, IOException {
    try {
      Published published = writer.write(threads, progress);
      folder.carryOver();
      folder.swap();
      return published;
    } catch (Throwable failure) {
      try {
        folder.discardNext();
      } catch (PublishException | IOException e) {
        failure.addSuppressed(e);
      }
      throw failure;
    }
  }
}
