package nienbieu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import nienbieu.publish.OutputRefused.Reason;

/**
 * The output folder and its two shadows on the same disk: {@code .name.new}, in which the next site
 * grows, and {@code .name.old}, where the last one waits to be deleted. Only the holder of the lock
 * touches them, so one of each is enough, and what a killed build left is told by which exist:
 *
 * <pre>
 * out  new  old
 *  x    x    -   killed while writing            delete new
 *  -    x    x   killed between the two renames  old becomes out again, delete new
 *  x    -    x   killed while deleting           delete old
 * </pre>
 *
 * @param out absolute, in the real path of the folder that it stands in
 */
record OutputFolder(Path out) {
  /** Someone else's file that lives in our folder: it keeps what is built out of git. */
  static final String GITIGNORE = ".gitignore";

  /** Finds the place, and makes the folders around it. */
  static OutputFolder at(Path output) throws OutputRefused, IOException {
    Path named = output.toAbsolutePath();
    if (!Files.exists(named, LinkOption.NOFOLLOW_LINKS)) {
      named = named.normalize();
      makeAround(named);
    }
    // The name of "folder/." or "folder/inner/.." is only known to the disk.
    Path out = hasFolder(named) ? named.toRealPath() : named;
    if (out.getParent() == null) {
      throw new OutputRefused(Reason.ROOT, out);
    }
    return new OutputFolder(out.getParent().toRealPath().resolve(out.getFileName()));
  }

  private static void makeAround(Path out) throws OutputRefused, IOException {
    Path around = out.getParent();
    // Asked first: createDirectories of older releases of Java fails on a link to a folder.
    if (around == null || Files.isDirectory(around)) {
      return;
    }
    try {
      Files.createDirectories(around);
    } catch (IOException e) {
      Path nearest = around;
      while (nearest != null && !Files.exists(nearest, LinkOption.NOFOLLOW_LINKS)) {
        nearest = nearest.getParent();
      }
      if (nearest != null && !Files.isDirectory(nearest)) {
        throw new OutputRefused(Reason.PARENT, out);
      }
      throw e;
    }
  }

  Path lockFile() {
    return shadow("lock");
  }

  /** Where the next site grows. */
  Path next() {
    return shadow("new");
  }

  private Path old() {
    return shadow("old");
  }

  private Path shadow(String suffix) {
    return out.resolveSibling("." + out.getFileName() + "." + suffix);
  }

  /** Undoes what a killed build left, so that only the output folder itself remains, if any. */
  void repair() throws OutputRefused, IOException {
    if (hasFolder(old()) && !hasFolder(out)) {
      move(old(), out);
    }
    // An old site beside a folder that is none of ours is the only one there is: it is kept until
    // the next is written. (Killed between the renames, and then someone made the folder anew.)
    if (hasFolder(old()) && hasFolder(out) && Manifest.read(out).isPresent()) {
      removeOld();
    }
    discardNext();
  }

  /**
   * Makes sure that replacing the folder deletes nothing but what we wrote.
   *
   * @return that
   */
  Manifest refuseForeignFiles() throws OutputRefused, IOException {
    if (!hasFolder(out)) {
      return Manifest.none();
    }
    Manifest manifest = Manifest.read(out).orElse(Manifest.none());
    refuse(out, new OwnTree(out, manifest).foreign());
    return manifest;
  }

  /** Deletes the next site, whole or not. */
  void discardNext() throws OutputRefused, IOException {
    if (!hasFolder(next())) {
      return;
    }
    // The manifest is the first file in it and the last to go.
    boolean ours = isFile(next().resolve(Manifest.NAME));
    if (ours) {
      OwnTree.removeWhole(next());
    } else {
      refuse(next(), new OwnTree(next(), Manifest.none()).remove());
    }
  }

  /** Takes someone else's {@code .gitignore} along into the next site. */
  void carryOver() throws IOException {
    Path kept = out.resolve(GITIGNORE);
    if (isFile(kept)) {
      Files.copy(
          kept,
          next().resolve(GITIGNORE),
          StandardCopyOption.COPY_ATTRIBUTES,
          LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Puts the next site in place. Fails with the old one in place, or else with the next one. */
  void swap() throws OutputRefused, IOException {
    removeOld();
    boolean replaces = hasFolder(out);
    if (replaces) {
      move(out, old());
    }
    try {
      move(next(), out);
    } catch (IOException e) {
      if (replaces) {
        takeBack(e);
      }
      throw e;
    }
    removeOld();
  }

  private void takeBack(IOException failure) {
    try {
      move(old(), out);
    } catch (IOException e) {
      failure.addSuppressed(e); // The next build will do it.
    }
  }

  private void removeOld() throws OutputRefused, IOException {
    if (hasFolder(old())) {
      Manifest manifest = Manifest.read(old()).orElse(Manifest.none());
      refuse(old(), new OwnTree(old(), manifest).remove());
    }
  }

  private static void refuse(Path folder, List<String> foreign) throws OutputRefused {
    if (!foreign.isEmpty()) {
      throw new OutputRefused(Reason.FOREIGN_FILES, folder, foreign);
    }
  }

  // A plain rename: never a copy, and never into a folder that holds something.
  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  static boolean isFile(Path path) throws IOException {
    return attributes(path).filter(BasicFileAttributes::isRegularFile).isPresent();
  }

  // False if there is nothing; anything but a folder is in the way.
  private static boolean hasFolder(Path path) throws OutputRefused, IOException {
    Optional<BasicFileAttributes> found = attributes(path);
    if (found.isPresent() && !found.get().isDirectory()) {
      boolean link = found.get().isSymbolicLink();
      throw new OutputRefused(link ? Reason.SYMBOLIC_LINK : Reason.NOT_A_FOLDER, path);
    }
    return found.isPresent();
  }

  // Files.exists takes a disk that does not answer for a file that is not there. Here that would be
  // the difference between keeping and losing something.
  private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
    try {
      return Optional.of(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
