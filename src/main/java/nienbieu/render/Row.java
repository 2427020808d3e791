package nienbieu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The same thing in two languages, side by side on a parallel page.
 *
 * @param cells the first language's, then the second's
 * @param <T> what stands in a cell
 */
public record Row<T>(List<Cell<T>> cells) {

  /**
   * One side of a row.
   *
   * @param lang tag of its language
   * @param dir {@code ltr} or {@code rtl}
   * @param it what stands there
   * @param <T> what that is
   */
  public record Cell<T>(String lang, String dir, T it) {
    static <T> Cell<T> of(Desk desk, T it) {
      return new Cell<>(desk.language().tag(), desk.language().direction().html(), it);
    }
  }

  /**
   * Where the two halves of a parallel page are written.
   *
   * @param first in the first language
   * @param second in the second language
   */
  record Desks(Desk first, Desk second) {

    /** One row. */
    <T> Row<T> row(Function<Desk, T> it) {
      return of(it.apply(first), it.apply(second));
    }

    /** One row of two things that are there. */
    <T> Row<T> of(T one, T other) {
      return new Row<>(List.of(Cell.of(first, one), Cell.of(second, other)));
    }

    /** A row for each of several things. */
    <T> List<Row<T>> rows(Function<Desk, List<T>> all, T missing) {
      List<T> one = all.apply(first);
      List<T> other = all.apply(second);
      List<Row<T>> rows = new ArrayList<>();
      for (int at = 0; at < Math.max(one.size(), other.size()); at++) {
        // A text may show a picture that its translation does not.
        rows.add(
            of(
                at < one.size() ? one.get(at) : missing,
                at < other.size() ? other.get(at) : missing));
      }
      return rows;
    }
  }
}
