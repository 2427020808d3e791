package nienbieu.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nienbieu.chart.Item.Extent;

/**
 * The eras of a chart that stands.
 *
 * @param eras of the whole site
 * @param shown numbers of those that last within the scale, in order of time
 * @param named those of them that have room for a name: the longest, in order of time
 */
record TallEras(List<Extent> eras, List<Integer> shown, List<Integer> named) {
  /** Names of events need the lines. */
  static final int MOST_NAMES = 5;

  static TallEras of(Plot plot) {
    Scale scale = plot.scale();
    List<Extent> eras = plot.eras().stream().map(Plot.Era::extent).toList();
    List<Integer> shown = new ArrayList<>();
    for (int number = 0; number < eras.size(); number++) {
      if (length(eras.get(number), scale) > 0) {
        shown.add(number);
      }
    }
    List<Integer> named =
        shown.stream()
            .sorted(Comparator.comparingDouble(number -> -length(eras.get(number), scale)))
            .limit(MOST_NAMES)
            .sorted()
            .toList();
    return new TallEras(eras, List.copyOf(shown), named);
  }

  private static double length(Extent era, Scale scale) {
    return scale.at(era.to()) - scale.at(era.from());
  }

  /** When an era begins, in days since 1970. */
  double from(int number) {
    return eras.get(number).from();
  }

  /**
   * How they are drawn.
   *
   * @param names where those stand that are named, in pixels
   */
  List<Tall.Ribbon> ribbons(Tracks.Height height, List<Double> names) {
    List<Tall.Ribbon> ribbons = new ArrayList<>(shown.size());
    for (int number : shown) {
      double y = height.at(from(number));
      int name = named.indexOf(number);
      ribbons.add(
          new Tall.Ribbon(
              number,
              Decimal.of(y),
              Decimal.of(height.at(eras.get(number).to()) - y),
              name >= 0,
              name >= 0 ? Decimal.of(names.get(name)) : "",
              name >= 0 ? Decimal.of(names.get(name) - TallLayout.ROW / 2) : ""));
    }
    return ribbons;
  }
}
