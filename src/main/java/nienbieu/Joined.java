package nienbieu;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lists one after another, each of which is begun when its turn comes. A stream of streams would
 * hold all of the one at hand.
 */
record Joined<T>(List<Supplier<Stream<T>>> parts) implements Iterable<T> {
  @Override
  public Iterator<T> iterator() {
    Iterator<Supplier<Stream<T>>> rest = parts.iterator();
    return new Iterator<>() {
      private Iterator<T> part = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!part.hasNext() && rest.hasNext()) {
          part = rest.next().get().iterator();
        }
        return part.hasNext();
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return part.next();
      }
    };
  }
}
