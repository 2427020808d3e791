package nienbieu.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Notices that something below some folders changed. The system's own watching says it at once but
 * does not say everything (folders that were moved away, network disks, macOS), so sizes and times
 * of all files are compared as well, a few times a second.
 */
public final class FolderWatch implements AutoCloseable {
  /**
   * So long nothing must change before a change counts as whole: programs save in several steps.
   */
  private static final long QUIET_MILLIS = 20;

  private static final long LOOK_MILLIS = 200;

  /** Looking takes no more than one part in so many of the time. */
  private static final int SHARE = 20;

  private final List<Path> roots;
  private final WatchService system;
  private final Map<Path, Watched> watched = new HashMap<>();
  private Map<Path, Stamp> seen;
  private long lookMillis;

  /** What tells one state of a file from another without reading it. */
  private record Stamp(long size, long modified, Object key) {}

  /** A folder that the system watches; another one may stand in its place later. */
  private record Watched(WatchKey key, Object folder) {}

  /**
   * Watches from now on.
   *
   * @param roots folders, which need not be there; folders inside a jar never change
   */
  public FolderWatch(List<Path> roots) throws IOException {
    this.roots =
        roots.stream().filter(one -> one.getFileSystem() == FileSystems.getDefault()).toList();
    this.system = FileSystems.getDefault().newWatchService();
    this.seen = look();
  }

  /** Waits until something changed and nothing more does. */
  public void awaitChange() throws InterruptedException {
    // When nothing happens, looking takes no more than a small part of the time.
    while (!changedWithin(Math.max(LOOK_MILLIS, lookMillis * SHARE))) {
      // As long as it takes.
    }
    awaitQuiet(QUIET_MILLIS);
  }

  /**
   * Waits whether something changes within some time.
   *
   * @return whether it did, and nothing more does now
   */
  public boolean changesWithin(long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    boolean changed = false;
    while (!changed && System.nanoTime() < end) {
      changed = changedWithin(Math.min(millis, LOOK_MILLIS));
    }
    if (changed) {
      awaitQuiet(QUIET_MILLIS);
    }
    return changed;
  }

  @Override
  public void close() throws IOException {
    system.close();
  }

  private void awaitQuiet(long millis) throws InterruptedException {
    while (changedWithin(millis)) {
      // Not yet.
    }
  }

  private boolean changedWithin(long millis) throws InterruptedException {
    boolean told = told(millis);
    Map<Path, Stamp> now = look();
    boolean changed = told || !now.equals(seen);
    seen = now;
    return changed;
  }

  /** Whether the system says within some time that something changed. */
  private boolean told(long millis) throws InterruptedException {
    boolean told = false;
    try {
      WatchKey key = system.poll(millis, TimeUnit.MILLISECONDS);
      while (key != null) {
        told |= key.pollEvents().stream().anyMatch(FolderWatch::isOurs);
        key.reset();
        key = system.poll();
      }
    } catch (ClosedWatchServiceException closing) {
      throw new InterruptedException();
    }
    return told;
  }

  /** Hidden files belong to editors and version control. */
  private static boolean isOurs(WatchEvent<?> event) {
    return !(event.context() instanceof Path path) || !path.toString().startsWith(".");
  }

  private Map<Path, Stamp> look() {
    long start = System.nanoTime();
    Map<Path, Stamp> now = new TreeMap<>();
    Map<Path, Object> folders = new HashMap<>();
    for (Path root : roots) {
      try {
        // The folder itself may be a link, which may lead elsewhere by now.
        Files.walkFileTree(root.toRealPath(), new Look(now, folders));
      } catch (IOException gone) {
        now.put(root, new Stamp(-1, -1, "gone"));
      }
    }
    watched
        .entrySet()
        .removeIf(
            one -> {
              boolean same = one.getValue().folder().equals(folders.get(one.getKey()));
              if (!same) {
                one.getValue().key().cancel();
              }
              return !same;
            });
    folders.forEach(this::watch);
    lookMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return now;
  }

  private void watch(Path folder, Object identity) {
    if (watched.containsKey(folder)) {
      return;
    }
    try {
      WatchKey key =
          folder.register(
              system,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_DELETE,
              StandardWatchEventKinds.ENTRY_MODIFY);
      watched.put(folder, new Watched(key, identity));
    } catch (IOException refused) {
      // The system watches no more folders; sizes and times are compared all the same.
      return;
    }
  }

  private static final class Look extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> files;
    private final Map<Path, Object> folders;

    Look(Map<Path, Stamp> files, Map<Path, Object> folders) {
      this.files = files;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = files.size() + folders.size() > 0 && isHidden(folder);
      if (!hidden) {
        Object key = attributes.fileKey();
        folders.put(folder, key == null ? folder : key);
      }
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        Object key = attributes.fileKey();
        files.put(
            file,
            new Stamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                key == null ? "" : key));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
