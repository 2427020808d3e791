package nienbieu.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nienbieu.source.SourceFile;

/**
 * What was read of each file of a content folder, and what was found in it. Given to the next
 * reading of the same folder, it saves to read again what has not changed since. A value: it is not
 * changed by that.
 */
public final class Readings {
  /** Nothing was read yet. */
  public static final Readings NONE = new Readings(Optional.empty(), Map.of());

  private final Optional<Reading.Circumstances> circumstances;
  private final Map<Key, Part> parts;

  /** The files that some records come from; files are the same only if they are one object. */
  private record Key(String what, List<SourceFile> files) {}

  /**
   * Some records.
   *
   * @param found what was noted while they were read, and nothing else
   */
  private record Part(List<?> records, Reading found) {}

  private Readings(Optional<Reading.Circumstances> circumstances, Map<Key, Part> parts) {
    this.circumstances = circumstances;
    this.parts = parts;
  }

  /** What was read before, as far as it is still true for a reading that begins. */
  Begun begin(Reading reading) {
    Reading.Circumstances now = reading.circumstances();
    return new Begun(
        reading, now, circumstances.filter(now::equals).map(same -> parts).orElse(Map.of()));
  }

  /** A reading that goes on, part by part; for any number of threads. */
  static final class Begun {
    private final Reading reading;
    private final Reading.Circumstances circumstances;
    private final Map<Key, Part> before;
    private final Map<Key, Part> now = new ConcurrentHashMap<>();

    private Begun(Reading reading, Reading.Circumstances circumstances, Map<Key, Part> before) {
      this.reading = reading;
      this.circumstances = circumstances;
      this.before = before;
    }

    /**
     * The records of some files, and everything that is noted while they are read.
     *
     * @param what tells them from other records of the same files
     * @param files everything that they depend on, besides the circumstances of the reading
     * @param read reads them, unless they were read before
     */
    @SuppressWarnings("unchecked") // The same key means the same records.
    <T> List<T> part(String what, List<SourceFile> files, Function<Reading, List<T>> read) {
      Key key = new Key(what, List.copyOf(files));
      Part part = before.get(key);
      if (part == null) {
        Reading own = reading.apart();
        part = new Part(read.apply(own), own);
      }
      now.put(key, part);
      reading.add(part.found());
      return (List<T>) part.records();
    }

    /** Everything that was read. */
    Readings end() {
      return new Readings(Optional.of(circumstances), Map.copyOf(now));
    }
  }
}
