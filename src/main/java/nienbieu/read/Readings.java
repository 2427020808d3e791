package nienbieu.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
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
  private record Key(String what, List<SourceFile> files) {
    boolean isEarlier(Key now) {
      return what.equals(now.what)
          && files.size() == 1
          && files.get(0).path().equals(now.files.get(0).path());
    }
  }

  /**
   * Some records.
   *
   * @param found what was noted while they were read, and nothing else
   * @param items the same one by one, if the file they come from was changed before
   */
  private record Part(List<?> records, Reading found, Map<FileStretch, Part> items) {}

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
        part = new Part(read.apply(own), own, Map.of());
      }
      return (List<T>) taken(key, part);
    }

    /**
     * The records of one file, and everything that is noted while they are read. A file that was
     * changed once will be again: from then on its records are kept one by one.
     *
     * @param what tells them from other records of the same file
     * @param read reads them, unless they were read before
     */
    @SuppressWarnings("unchecked") // The same key means the same records.
    <T> List<T> part(String what, SourceFile file, BiFunction<Reading, Items, List<T>> read) {
      Key key = new Key(what, List.of(file));
      Part part = before.get(key);
      if (part == null) {
        Reading own = reading.apart();
        Items items = new Items(own, earlier(key));
        part = new Part(read.apply(own, items), own, Map.copyOf(items.now));
      }
      return (List<T>) taken(key, part);
    }

    /** The items of the same file before it was changed. */
    private Optional<Map<FileStretch, Part>> earlier(Key key) {
      return before.entrySet().stream()
          .filter(one -> one.getKey().isEarlier(key))
          .map(one -> one.getValue().items())
          .findFirst();
    }

    private List<?> taken(Key key, Part part) {
      now.put(key, part);
      reading.add(part.found());
      return part.records();
    }

    /** Everything that was read. */
    Readings end() {
      return new Readings(Optional.of(circumstances), Map.copyOf(now));
    }
  }

  /** The records of one file, one by one. For one thread. */
  static final class Items {
    private final Reading reading;
    private final Optional<Map<FileStretch, Part>> before;
    private final Map<FileStretch, Part> now = new HashMap<>();

    private Items(Reading reading, Optional<Map<FileStretch, Part>> before) {
      this.reading = reading;
      this.before = before;
    }

    /** Whether they are kept one by one. */
    boolean areKept() {
      return before.isPresent();
    }

    /**
     * One record, or none if it cannot be used, and everything that is noted while it is read.
     *
     * @param where everything that it depends on, besides the circumstances of the reading
     * @param read reads it, unless it was read before
     */
    @SuppressWarnings("unchecked") // The same stretch means the same record.
    <T> Optional<T> item(FileStretch where, Function<Reading, Optional<T>> read) {
      Part part = before.map(parts -> parts.get(where)).orElse(null);
      if (part == null) {
        Reading own = reading.apart();
        part = new Part(read.apply(own).stream().toList(), own, Map.of());
      }
      now.put(where, part);
      reading.add(part.found());
      return (Optional<T>) part.records().stream().findFirst();
    }
  }
}
