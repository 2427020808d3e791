package nienbieu.content;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All records of one kind: in order, and by id.
 *
 * @param <E> the kind
 */
public final class Records<E extends Entry> implements Iterable<E> {
  private final List<E> all;
  private final Map<String, E> byId;

  private Records(List<E> all) {
    this.all = List.copyOf(all);
    Map<String, E> index = new HashMap<>(all.size() * 2);
    all.forEach(record -> index.put(record.id(), record));
    this.byId = index;
  }

  /** These records in this order; ids are unique. */
  public static <E extends Entry> Records<E> of(List<E> all) {
    return new Records<>(all);
  }

  /** The record of this id. */
  public Optional<E> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The record of an id that was checked before.
   *
   * @throws IllegalArgumentException if there is none, which is a mistake of ours
   */
  public E get(String id) {
    E record = byId.get(id);
    if (record == null) {
      throw new IllegalArgumentException("no record " + id);
    }
    return record;
  }

  /** All, in order. */
  public List<E> all() {
    return all;
  }

  /** How many. */
  public int size() {
    return all.size();
  }

  @Override
  public Iterator<E> iterator() {
    return all.iterator();
  }
}
