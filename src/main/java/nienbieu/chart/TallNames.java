package nienbieu.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The names of a chart that stands, one below the other: of eras at their heads, of marks beside
 * them.
 *
 * @param heads the middle of the name of each era, in the order in which they were given
 * @param marks the same of each mark
 */
record TallNames(List<Double> heads, List<Double> marks) {
  private static final double EDGE = 13;

  /** An era has no line to its name: others make room for it. */
  private static final double WEIGHT_OF_HEADS = 50;

  private record Wanted(int number, boolean head, double from) {}

  /**
   * Moves them apart.
   *
   * @param heads where eras begin, in pixels
   * @param marks where marks begin
   * @param height of the line of time, unless the names need more
   */
  static TallNames of(List<Double> heads, List<Double> marks, double height) {
    List<Wanted> all = new ArrayList<>(heads.size() + marks.size());
    for (int at = 0; at < heads.size(); at++) {
      all.add(new Wanted(at, true, heads.get(at)));
    }
    for (int at = 0; at < marks.size(); at++) {
      all.add(new Wanted(at, false, marks.get(at)));
    }
    // The sort is stable: the name of an era stands before what begins with it.
    all.sort(Comparator.comparingDouble(Wanted::from));
    double[] places =
        Heights.of(
            all.stream().map(one -> one.from + (one.head ? EDGE : 0)).toList(),
            all.stream().map(one -> one.head ? WEIGHT_OF_HEADS : 1).toList(),
            TallLayout.ROW,
            EDGE,
            Math.max(height, all.size() * TallLayout.ROW) - EDGE);
    Double[] ofHeads = new Double[heads.size()];
    Double[] ofMarks = new Double[marks.size()];
    for (int at = 0; at < places.length; at++) {
      Wanted one = all.get(at);
      (one.head ? ofHeads : ofMarks)[one.number] = places[at];
    }
    return new TallNames(List.of(ofHeads), List.of(ofMarks));
  }
}
