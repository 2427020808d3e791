package nienbieu.plan;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.function.Supplier;

/**
 * The bytes of a large file, made piece by piece: whoever writes them to disk holds no more than
 * one, and whoever asks for all gets them joined.
 *
 * @param all gives the pieces in order, the same each time; none is made before it is asked for
 */
public record Pieces(Iterable<byte[]> all) implements Supplier<byte[]>, Iterable<byte[]> {
  @Override
  public Iterator<byte[]> iterator() {
    return all.iterator();
  }

  @Override
  public byte[] get() {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    all.forEach(joined::writeBytes);
    return joined.toByteArray();
  }
}
