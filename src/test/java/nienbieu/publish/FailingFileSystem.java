package nienbieu.publish;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** What leads from a {@link FailingPath} to its {@link FailingDisk}. */
final class FailingFileSystem extends FileSystem {
  private final FailingDisk disk;
  private final FileSystem real;

  FailingFileSystem(FailingDisk disk, FileSystem real) {
    this.disk = disk;
    this.real = real;
  }

  @Override
  public FileSystemProvider provider() {
    return disk;
  }

  @Override
  public Path getPath(String first, String... more) {
    return disk.path(real.getPath(first, more));
  }

  @Override
  public String getSeparator() {
    return real.getSeparator();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public void close() {}

  @Override
  public Iterable<Path> getRootDirectories() {
    return List.of();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return List.of();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return real.supportedFileAttributeViews();
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    throw new UnsupportedOperationException();
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException();
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException();
  }
}
