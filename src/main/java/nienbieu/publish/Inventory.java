package nienbieu.publish;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nienbieu.json.JsonWriter;
import nienbieu.plan.Imprint;

/**
 * The list of all files of a site with size and SHA-256, for whoever wants to know that two sites
 * are the same, or that one is what was built. It lists neither itself nor {@link Manifest}, which
 * is written after it.
 */
final class Inventory {
  private final Imprint imprint;
  private final WrittenFiles written;
  private boolean isFirst = true;

  private Inventory(Imprint imprint, WrittenFiles written) {
    this.imprint = imprint;
    this.written = written;
  }

  /**
   * The list as JSON, in pieces; a line a file, sorted by path.
   *
   * @param imprint what the site was made of and by
   */
  static Iterable<byte[]> of(Imprint imprint, WrittenFiles written) {
    return () -> new Inventory(imprint, written).pieces();
  }

  private Iterator<byte[]> pieces() {
    Published all = written.published();
    String head =
        JsonWriter.object(
                json ->
                    json.put("generator", imprint.generator())
                        .put("content", imprint.content().get())
                        .put("count", all.files())
                        .put("bytes", all.bytes()))
            .text();
    Stream<String> lines = StreamSupport.stream(written.list(this::line).spliterator(), false);
    Stream<String> start = Stream.of(head.substring(0, head.length() - 1) + ",\"files\":[");
    return Stream.concat(Stream.concat(start, lines), Stream.of("\n]}\n"))
        .map(part -> part.getBytes(StandardCharsets.UTF_8))
        .iterator();
  }

  // A path has no letter that JSON writes otherwise.
  private void line(StringBuilder text, String path, long size, int checksum, String hash) {
    text.append(isFirst ? "\n" : ",\n").append("{\"path\":\"").append(path);
    text.append("\",\"size\":").append(size);
    text.append(",\"sha256\":\"").append(hash).append("\"}");
    isFirst = false;
  }
}
