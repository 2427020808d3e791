package nienbieu.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import nienbieu.plan.Addresses;
import nienbieu.plan.Imprint;
import nienbieu.plan.SiteFile;

/**
 * Writes a whole site and its manifest into a new folder.
 *
 * <p>Nothing is forced to the platter (fsync): for 20,000 small files that would take minutes, and
 * the site can be made again from its content at any time. So all-or-nothing holds for a build that
 * fails or is killed. After a power cut the file system may have kept the renames but not yet the
 * bytes: files can be empty or missing. The manifest's sizes and checksums tell, and building again
 * mends it; if the manifest itself was lost, the next build refuses and says so.
 */
final class SiteWriter {
  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  // A channel copies into memory outside the heap, as much as it is given at once, and each thread
  // keeps that: a large file goes in slices.
  private static final int SLICE = 1 << 18;

  private final Iterable<SiteFile> files;
  private final SiteLayout layout;
  private final KeptFiles kept;
  private final Optional<Imprint> imprint;
  private final Path folder;

  SiteWriter(
      Iterable<SiteFile> files,
      SiteLayout layout,
      KeptFiles kept,
      Optional<Imprint> imprint,
      Path folder) {
    this.files = files;
    this.layout = layout;
    this.kept = kept;
    this.imprint = imprint;
    this.folder = folder;
  }

  /**
   * Makes and writes every file, or takes it from the site before; the list of them last. The
   * folder must not exist.
   */
  Published write(int threads, IntConsumer done) throws IOException {
    Files.createDirectory(folder);
    // From here on the folder is known as ours, also by the next build if this one is killed.
    try (WritableByteChannel manifest = Files.newByteChannel(manifestFile(), NEW)) {
      write(manifest, manifestFile(), Manifest.FIRST_LINE + "\n");
      for (String inside : layout.folders()) {
        Files.createDirectory(folder.resolve(inside));
      }
      WrittenFiles written = new FileMaking(files, layout.files(), target()).run(threads, done);
      if (imprint.isPresent()) {
        addInventory(written, imprint.get());
      }
      for (String lines : written.list(Manifest::line)) {
        write(manifest, manifestFile(), lines);
      }
      Published all = written.published();
      write(manifest, manifestFile(), Manifest.end(all));
      return all;
    }
  }

  private void addInventory(WrittenFiles written, Imprint imprint) throws IOException {
    Tally tally = new Tally();
    write(Addresses.MANIFEST.text(), Inventory.of(imprint, written), tally);
    written.note(Addresses.MANIFEST, tally);
  }

  private Path manifestFile() {
    return folder.resolve(Manifest.NAME);
  }

  private FileMaking.Target target() {
    return new FileMaking.Target() {
      @Override
      public Optional<byte[]> kept(String path) {
        return kept.read(path);
      }

      @Override
      public void write(String path, Iterable<byte[]> pieces, Tally tally) throws IOException {
        SiteWriter.this.write(path, pieces, tally);
      }
    };
  }

  private void write(String path, Iterable<byte[]> pieces, Tally tally) throws IOException {
    Path file = folder.resolve(path);
    if (pieces instanceof List<byte[]> whole && isKept(path, whole, file)) {
      tally.add(whole.get(0));
      return;
    }
    try (WritableByteChannel channel = Files.newByteChannel(file, NEW)) {
      for (byte[] piece : pieces) {
        tally.add(piece);
        write(channel, file, piece);
      }
    }
  }

  private boolean isKept(String path, List<byte[]> whole, Path file) {
    return whole.size() == 1 && kept.link(path, whole.get(0), file, manifestFile());
  }

  private static void write(WritableByteChannel channel, Path file, String text)
      throws IOException {
    write(channel, file, text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void write(WritableByteChannel channel, Path file, byte[] bytes)
      throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    try {
      while (rest.position() < bytes.length) {
        rest.limit(Math.min(bytes.length, rest.position() + SLICE));
        channel.write(rest);
      }
    } catch (IOException e) {
      throw DiskFailure.at(file, e);
    }
  }
}
