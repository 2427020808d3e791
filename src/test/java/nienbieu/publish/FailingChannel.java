package nienbieu.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** An open file on a {@link FailingDisk}. */
final class FailingChannel implements SeekableByteChannel {
  private final FailingDisk disk;
  private final Path path;
  private final SeekableByteChannel real;

  FailingChannel(FailingDisk disk, Path path, SeekableByteChannel real) {
    this.disk = disk;
    this.path = path;
    this.real = real;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    try {
      disk.before("write", path);
    } catch (IOException e) {
      writeAtMost(bytes, bytes.remaining() / 2);
      throw e;
    }
    return writeAtMost(bytes, disk.longestWrite());
  }

  private int writeAtMost(ByteBuffer bytes, int most) throws IOException {
    int limit = bytes.limit();
    bytes.limit(bytes.position() + Math.min(most, bytes.remaining()));
    int written = real.write(bytes);
    bytes.limit(limit);
    return written;
  }

  @Override
  public void close() throws IOException {
    real.close();
    disk.before("close", path);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    disk.before("read", path);
    return real.read(bytes);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    real.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return real.isOpen();
  }
}
