package nienbieu.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import nienbieu.chart.Item.Extent;

/** Makes one of many: the items of the fullest cells become a count, no more of them than must. */
final class Summary {
  private final List<Item> items;
  private final IntToDoubleFunction width;
  private final OptionalLong opened;

  /** Of what a chart shall show. */
  Summary(Plot plot) {
    this.items = plot.items();
    this.width = plot.count();
    this.opened = plot.opened();
  }

  /** How many items there are beside those of the opened year. */
  long size() {
    return items.stream().filter(item -> !isOpened(item)).count();
  }

  private record Key(long cell, boolean vague, int lane) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byCell = Long.compare(cell, other.cell);
      int byDate = byCell != 0 ? byCell : Boolean.compare(vague, other.vague);
      return byDate != 0 ? byDate : Integer.compare(lane, other.lane);
    }
  }

  /**
   * The first entries that fit, of the finest cells.
   *
   * @param placing puts entries in their places, or gives nothing if there is no room
   * @param units the cells to try, finest first
   */
  <P> Optional<P> first(List<Unit> units, Function<List<Entry>, Optional<P>> placing) {
    Optional<P> whole = placing.apply(all());
    if (whole.isPresent()) {
      return whole;
    }
    for (Unit unit : units) {
      if (placing.apply(entries(unit, 1)).isPresent()) {
        return Optional.of(fewest(unit, placing));
      }
    }
    return Optional.empty();
  }

  // The higher the count from which cells are summed up, the fewer are: the highest that fits.
  private <P> P fewest(Unit unit, Function<List<Entry>, Optional<P>> placing) {
    int fits = 1;
    int fails = items.size();
    P best = placing.apply(entries(unit, fits)).orElseThrow();
    while (fails - fits > 1) {
      int middle = (fits + fails) / 2;
      Optional<P> tried = placing.apply(entries(unit, middle));
      if (tried.isPresent()) {
        fits = middle;
        best = tried.get();
      } else {
        fails = middle;
      }
    }
    return best;
  }

  /** All items, none of them summed up. */
  List<Entry> all() {
    return entries(Unit.DAY, Integer.MAX_VALUE);
  }

  /** All items, those of cells with more than so many in one entry each; in order of time. */
  List<Entry> entries(Unit unit, int most) {
    List<Entry> entries = new ArrayList<>();
    opened.ifPresent(year -> entries.add(opened(year)));
    cells(unit)
        .forEach(
            (key, numbers) -> {
              if (numbers.size() > most) {
                entries.add(sum(unit, key, numbers));
              } else {
                numbers.forEach(number -> entries.add(Entry.of(number, items.get(number))));
              }
            });
    entries.sort(
        Comparator.<Entry>comparingDouble(entry -> entry.extent().from())
            .thenComparing(entry -> entry.items().get(0)));
    return entries;
  }

  private Map<Key, List<Integer>> cells(Unit unit) {
    Map<Key, List<Integer>> cells = new TreeMap<>();
    for (int at = 0; at < items.size(); at++) {
      Item item = items.get(at);
      if (isOpened(item)) {
        continue;
      }
      Key key = new Key(unit.cell(item.start()), isVague(item, unit), item.lane());
      cells.computeIfAbsent(key, none -> new ArrayList<>()).add(at);
    }
    return cells;
  }

  // What has no day is not counted among the events of a day, where nobody would find it.
  private static boolean isVague(Item item, Unit unit) {
    return item.named().compareTo(unit.kind()) > 0;
  }

  private boolean isOpened(Item item) {
    return opened.isPresent() && item.start().year() == opened.getAsLong();
  }

  private Entry opened(long year) {
    List<Integer> numbers = new ArrayList<>();
    for (int at = 0; at < items.size(); at++) {
      if (isOpened(items.get(at))) {
        numbers.add(at);
      }
    }
    double label = width.applyAsDouble(numbers.size());
    Extent whole = new Extent(Unit.YEAR.start(year), Unit.YEAR.start(year + 1));
    return new Entry(numbers, Unit.YEAR, whole, false, 0, label, List.of());
  }

  private Entry sum(Unit unit, Key key, List<Integer> numbers) {
    // The events of a cell are drawn within it; what has none, where it is.
    double start = key.vague ? Double.NEGATIVE_INFINITY : unit.start(key.cell);
    double end = key.vague ? Double.POSITIVE_INFINITY : unit.start(key.cell + 1);
    double from = end;
    double to = start;
    for (int number : numbers) {
      Extent extent = items.get(number).extent();
      from = Math.min(from, Math.max(start, extent.from()));
      to = Math.max(to, Math.min(end, extent.to()));
    }
    return new Entry(
        List.copyOf(numbers),
        unit,
        new Extent(from, Math.max(from, to)),
        false,
        key.lane,
        width.applyAsDouble(numbers.size()),
        List.of());
  }
}
