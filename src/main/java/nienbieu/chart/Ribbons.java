package nienbieu.chart;

import java.util.ArrayList;
import java.util.List;
import nienbieu.chart.Item.Extent;

/**
 * The eras of a chart that lies, their names in as few lines as can be.
 *
 * @param ribbons in order of time
 * @param height of all lines of names
 */
record Ribbons(List<Wide.Ribbon> ribbons, double height) {
  private static final int MOST_LINES = 3;
  private static final double BETWEEN = 12;
  private static final double MIDDLE = 0.5;

  static Ribbons of(Plot plot, int line) {
    Scale scale = plot.scale();
    double[] ends = new double[MOST_LINES];
    List<Wide.Ribbon> ribbons = new ArrayList<>();
    int lines = 0;
    for (int number = 0; number < plot.eras().size(); number++) {
      Plot.Era era = plot.eras().get(number);
      Extent extent = era.extent();
      double from = scale.at(extent.from());
      double length = scale.at(extent.to()) - from;
      if (length <= 0) {
        continue;
      }
      double pixels = from * WideLayout.SHORTEST / Scale.WHOLE;
      // A name that would stand out at the end stands in front of its end.
      double start = Math.max(0, Math.min(pixels, WideLayout.SHORTEST - era.label()));
      int at = 0;
      while (at < MOST_LINES && start < ends[at]) {
        at++;
      }
      boolean named = at < MOST_LINES && start == pixels;
      if (named) {
        ends[at] = start + era.label() + BETWEEN;
        lines = Math.max(lines, at + 1);
      }
      boolean mirrored = plot.mirrored();
      ribbons.add(
          new Wide.Ribbon(
              number,
              Decimal.of(mirrored ? Scale.WHOLE - from - length : from),
              Decimal.of(length),
              named,
              Decimal.of(mirrored ? Scale.WHOLE - from : from),
              Decimal.of((Math.min(at, MOST_LINES - 1) + MIDDLE) * line)));
    }
    return new Ribbons(List.copyOf(ribbons), lines * line);
  }
}
