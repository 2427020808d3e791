package nienbieu.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nienbieu.chart.Item.Extent;

/**
 * Puts marks with their names into rows, each into the first row that has room. What does not touch
 * at one length of the scale does not touch at any greater length: marks move apart, and names stay
 * as long as they are. So rows are made for the shortest.
 */
final class Rows {
  /** Half of a target's width, WCAG 2.5.8. */
  static final double HALF_TARGET = 12;

  /** From the middle of a mark to its name. */
  static final double TO_LABEL = 10;

  private static final double BETWEEN = 10;

  private final Scale scale;
  private final double length;
  private final int most;

  /**
   * @param length of the scale in pixels, the shortest that it will ever have
   * @param most how many rows there may be, in all lanes
   */
  Rows(Scale scale, double length, int most) {
    this.scale = scale;
    this.length = length;
    this.most = most;
  }

  /** On which side of its mark a name stands. */
  enum Side {
    /** Later than the mark. */
    AFTER,
    /** Earlier. */
    BEFORE,
    /** Above a bar, from its start on. */
    OVER,
    /** Nowhere: there is no room for it. */
    NOWHERE
  }

  /**
   * A mark in its row.
   *
   * @param entry what it stands for
   * @param row from 0, of all lanes
   * @param side where its name is
   * @param from where mark and name begin, in pixels
   * @param to where they end
   */
  record Placed(Entry entry, int row, Side side, double from, double to) {}

  /**
   * All marks.
   *
   * @param placed in order of time
   * @param perLane how many rows each lane has
   */
  record Result(List<Placed> placed, List<Integer> perLane) {
    int rows() {
      return perLane.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** What to do with names for which no row has room. */
  enum Names {
    /** Give up. */
    ALL,
    /** Leave them out. */
    SOME,
    /** Leave out all. */
    NONE
  }

  /** All of them in their rows, or nothing if the rows are too few. */
  Optional<Result> place(List<Entry> entries, int lanes, Names names) {
    double[][] ends = new double[lanes][];
    int[] used = new int[lanes];
    List<Placed> placed = new ArrayList<>(entries.size());
    for (double[] end : fill(ends)) {
      Arrays.fill(end, Double.NEGATIVE_INFINITY);
    }
    for (Entry entry : entries) {
      Optional<Placed> found = first(entry, names, ends[entry.lane()]);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      placed.add(found.get());
      int row = found.get().row;
      ends[entry.lane()][row] = found.get().to + BETWEEN;
      used[entry.lane()] = Math.max(used[entry.lane()], row + 1);
    }
    List<Integer> perLane = Arrays.stream(used).boxed().toList();
    List<Placed> rows = shifted(placed, used);
    Result result = new Result(names == Names.NONE ? named(rows) : rows, perLane);
    return result.rows() <= most ? Optional.of(result) : Optional.empty();
  }

  private double[][] fill(double[][] ends) {
    for (int lane = 0; lane < ends.length; lane++) {
      ends[lane] = new double[most];
    }
    return ends;
  }

  // Where a row has room up to the next mark, a name fits after all.
  private List<Placed> named(List<Placed> placed) {
    List<Placed> named = new ArrayList<>(placed);
    double[] next = new double[most * (1 + lanes(placed))];
    Arrays.fill(next, length + BETWEEN);
    for (int at = placed.size() - 1; at >= 0; at--) {
      Placed one = placed.get(at);
      Extent wanted = footprint(one.entry, Side.AFTER);
      if (wanted.to() + BETWEEN <= next[one.row]) {
        named.set(at, new Placed(one.entry, one.row, Side.AFTER, one.from, wanted.to()));
      }
      next[one.row] = one.from;
    }
    return named;
  }

  private static int lanes(List<Placed> placed) {
    return placed.stream().mapToInt(one -> one.entry.lane()).max().orElse(0);
  }

  // A row of a lane becomes one of all rows.
  private static List<Placed> shifted(List<Placed> placed, int[] used) {
    int[] first = new int[used.length];
    for (int lane = 1; lane < used.length; lane++) {
      first[lane] = first[lane - 1] + used[lane - 1];
    }
    return placed.stream()
        .map(
            one ->
                new Placed(
                    one.entry, one.row + first[one.entry.lane()], one.side, one.from, one.to))
        .toList();
  }

  private Optional<Placed> first(Entry entry, Names names, double[] ends) {
    List<Side> sides = names == Names.NONE ? new ArrayList<>() : sides(entry);
    if (names != Names.ALL) {
      sides.add(Side.NOWHERE);
    }
    for (Side side : sides) {
      Extent extent = footprint(entry, side);
      for (int row = 0; row < ends.length; row++) {
        if (extent.from() >= ends[row]) {
          return Optional.of(new Placed(entry, row, side, extent.from(), extent.to()));
        }
      }
    }
    return Optional.empty();
  }

  private List<Side> sides(Entry entry) {
    double bar = pixels(entry.extent().to()) - pixels(entry.extent().from());
    // A bracket is open above: words there would look like its own.
    if (!entry.isSummary() && bar >= entry.label() && bar > 2 * HALF_TARGET) {
      return new ArrayList<>(List.of(Side.OVER));
    }
    List<Side> sides = new ArrayList<>(2);
    for (Side side : List.of(Side.AFTER, Side.BEFORE)) {
      Extent all = footprint(entry, side);
      if (side == Side.AFTER ? all.to() <= length : all.from() >= 0) {
        sides.add(side);
      }
    }
    return sides;
  }

  private Extent footprint(Entry entry, Side side) {
    Extent hull = entry.hull();
    double from = pixels(hull.from());
    double to = pixels(hull.to());
    double named = TO_LABEL + entry.label();
    return new Extent(
        from - (side == Side.BEFORE ? Math.max(named, HALF_TARGET) : HALF_TARGET),
        to + (side == Side.AFTER ? Math.max(named, HALF_TARGET) : HALF_TARGET));
  }

  private double pixels(double time) {
    return scale.at(time) * length / Scale.WHOLE;
  }
}
