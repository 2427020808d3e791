package nienbieu.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** A folder, and the list of what we wrote in it. Symbolic links are never followed nor ours. */
final class OwnTree {
  private final Path root;
  private final Manifest manifest;

  OwnTree(Path root, Manifest manifest) {
    this.root = root;
    this.manifest = manifest;
  }

  /** What we did not write, sorted; a folder that we did not make counts as one, with a slash. */
  List<String> foreign() throws IOException {
    Walk walk = new Walk(false);
    Files.walkFileTree(root, walk);
    return walk.foreign();
  }

  /**
   * Deletes what we wrote, and the folder itself if nothing else is in it.
   *
   * @return what is left, as in {@link #foreign}
   */
  List<String> remove() throws IOException {
    Walk walk = new Walk(true);
    Files.walkFileTree(root, walk);
    List<String> left = walk.foreign();
    if (left.isEmpty()) {
      // Last, so that a build killed before this still finds out what is ours.
      Files.deleteIfExists(root.resolve(Manifest.NAME));
      Files.delete(root);
    }
    return left;
  }

  /** Deletes a folder that nobody but us writes in. */
  static void removeWhole(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!file.equals(root.resolve(Manifest.NAME))) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            if (!folder.equals(root)) {
              Files.delete(folder);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Files.delete(root.resolve(Manifest.NAME));
    Files.delete(root);
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final boolean deletes;
    private final List<String> foreign = new ArrayList<>();
    private final int rootLength = root.toString().length() + 1;

    Walk(boolean deletes) {
      this.deletes = deletes;
    }

    List<String> foreign() {
      foreign.sort(null);
      return foreign;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root) || manifest.hasFolder(name(folder))) {
        return FileVisitResult.CONTINUE;
      }
      foreign.add(name(folder) + "/");
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = name(file);
      boolean ours = manifest.hasFile(name) || name.equals(OutputFolder.GITIGNORE);
      if (!attributes.isRegularFile() || !ours) {
        foreign.add(attributes.isSymbolicLink() ? name + " (a symbolic link)" : name);
      } else if (deletes && !name.equals(Manifest.NAME)) {
        Files.delete(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      if (failure != null) {
        throw failure;
      }
      if (deletes && !folder.equals(root)) {
        try {
          Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
          // Something foreign is in it, and is on the list.
        }
      }
      return FileVisitResult.CONTINUE;
    }

    private String name(Path path) {
      return path.toString().substring(rootLength).replace(File.separatorChar, '/');
    }
  }
}
