package nienbieu.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The real disk, except that its n-th call fails: once, or (as when the process is killed there)
 * with all that follow. A write that fails has written its first half; a close that fails has
 * closed.
 */
final class FailingDisk extends FileSystemProvider {
  private final FileSystemProvider real;
  private final FailingFileSystem fileSystem;
  private final int failAt;
  private final boolean dies;
  private final Function<String, IOException> failure;
  private final List<String> calls = new ArrayList<>();
  private int longestWrite = Integer.MAX_VALUE;

  private FailingDisk(
      FileSystem real, int failAt, boolean dies, Function<String, IOException> failure) {
    this.real = real.provider();
    this.fileSystem = new FailingFileSystem(this, real);
    this.failAt = failAt;
    this.dies = dies;
    this.failure = failure;
  }

  /** The n-th call fails, counted from 1; those after it work. */
  static FailingDisk failing(Path any, int failAt, Function<String, IOException> failure) {
    return new FailingDisk(any.getFileSystem(), failAt, false, failure);
  }

  /** From the n-th call on nothing works. */
  static FailingDisk dying(Path any, int failAt) {
    return new FailingDisk(any.getFileSystem(), failAt, true, IOException::new);
  }

  /** Nothing fails, but each write takes so many bytes at most. */
  static FailingDisk slow(Path any, int longestWrite) {
    FailingDisk disk = failing(any, 0, IOException::new);
    disk.longestWrite = longestWrite;
    return disk;
  }

  Path path(Path path) {
    return new FailingPath(this, path);
  }

  FileSystem fileSystem() {
    return fileSystem;
  }

  int longestWrite() {
    return longestWrite;
  }

  /** What was called, for example {@code write /tmp/out/index.html}. */
  synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  synchronized void before(String call, Path path) throws IOException {
    calls.add(call + " " + path);
    if (calls.size() == failAt || dies && calls.size() > failAt) {
      throw failure.apply(path.toString());
    }
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    before("open", path);
    Path file = FailingPath.realOf(path);
    return new FailingChannel(this, path, real.newByteChannel(file, options, attributes));
  }

  // Only the lock is opened as this. It is let go of also by a process that dies.
  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    before("lock", path);
    return real.newFileChannel(FailingPath.realOf(path), options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    before("list", folder);
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> names =
        real.newDirectoryStream(FailingPath.realOf(folder), name -> true)) {
      names.forEach(name -> found.add(path(name)));
    }
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return found.iterator();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    before("create folder", folder);
    real.createDirectory(FailingPath.realOf(folder), attributes);
  }

  @Override
  public void delete(Path path) throws IOException {
    before("delete", path);
    real.delete(FailingPath.realOf(path));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    before("copy", target);
    real.copy(FailingPath.realOf(source), FailingPath.realOf(target), options);
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    before("link", link);
    real.createLink(FailingPath.realOf(link), FailingPath.realOf(existing));
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    before("move", target);
    real.move(FailingPath.realOf(source), FailingPath.realOf(target), options);
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    before("check", path);
    real.checkAccess(FailingPath.realOf(path), modes);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    before("look at", path);
    return real.readAttributes(FailingPath.realOf(path), type, options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return real.isSameFile(FailingPath.realOf(path), FailingPath.realOf(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.isHidden(FailingPath.realOf(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.getFileStore(FailingPath.realOf(path));
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return real.getFileAttributeView(FailingPath.realOf(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getScheme() {
    return "failing";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }
}
