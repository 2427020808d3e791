package nienbieu.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nienbieu.chart.Item.Extent;

/** Lays out a chart that stands. */
public final class TallLayout {
  static final int MOST_NAMES = 19;
  static final double ROW = 26;
  private static final double LOWEST = 150;
  private static final double HIGHEST = 500;
  private static final double PER_NAME = 32;
  private static final double EDGE = 13;
  private static final int MOST_TRACKS = 3;
  private static final double TRACK = 12;
  private static final double TO_NAMES = 30;
  private static final double MARGIN = 10;
  private static final double TO_LEAD = 5;
  private static final double EDGE_OF_MARK = 7;
  private static final double RULER_GAP = 14;
  private static final double SHORT_BAR = 8;

  private final Plot plot;
  private final Scale scale;

  private TallLayout(Plot plot) {
    this.plot = plot;
    this.scale = plot.scale();
  }

  /** The layout. */
  public static Tall of(Plot plot) {
    return new TallLayout(plot).tall();
  }

  private Tall tall() {
    Summary summary = new Summary(plot);
    List<Entry> entries =
        summary
            .first(
                Unit.cells(), all -> all.size() <= MOST_NAMES ? Optional.of(all) : Optional.empty())
            .orElseThrow();
    double height = Math.max(LOWEST, Math.min(HIGHEST, entries.size() * PER_NAME));
    Ruler ruler = Ruler.of(scale, height, true, Plot.SMALL, plot.naming());
    double axis = axis(ruler);
    int[] tracks = tracks(entries, height);
    double names = axis + Arrays.stream(tracks).max().orElse(0) * TRACK + TO_NAMES;
    return new Tall(
        Decimal.of(height),
        Decimal.of(height + 2 * MARGIN),
        Decimal.of(axis),
        Decimal.of(names),
        Decimal.of(names - TO_LEAD),
        ticks(ruler.ticks(), height),
        ticks(ruler.fine(), height),
        ribbons(height),
        marks(entries, tracks, axis, height));
  }

  private static double axis(Ruler ruler) {
    return ruler.ticks().stream()
            .mapToDouble(tick -> TextWidth.of(tick.name(), Plot.SMALL))
            .max()
            .orElse(0)
        + RULER_GAP;
  }

  // Bars that last at the same time stand side by side; points stand on the line itself.
  private int[] tracks(List<Entry> entries, double height) {
    double[] ends = new double[MOST_TRACKS + 1];
    Arrays.fill(ends, Double.NEGATIVE_INFINITY);
    int[] tracks = new int[entries.size()];
    for (int at = 0; at < tracks.length; at++) {
      Extent extent = entries.get(at).extent();
      double from = y(extent.from(), height);
      double to = y(extent.to(), height);
      if (!entries.get(at).point() && to - from > SHORT_BAR) {
        int track = 1;
        while (track < MOST_TRACKS && from < ends[track]) {
          track++;
        }
        ends[track] = to + 2;
        tracks[at] = track;
      }
    }
    return tracks;
  }

  private List<Tall.Mark> marks(List<Entry> entries, int[] tracks, double axis, double height) {
    List<Double> wanted = new ArrayList<>(entries.size());
    int most = 1;
    for (Entry entry : entries) {
      wanted.add(y(entry.extent().from(), height));
      most = Math.max(most, entry.items().size());
    }
    double[] places = Heights.of(wanted, ROW, EDGE, Math.max(height, entries.size() * ROW) - EDGE);
    List<Tall.Mark> marks = new ArrayList<>(entries.size());
    for (int at = 0; at < places.length; at++) {
      Entry entry = entries.get(at);
      double y = y(entry.extent().from(), height);
      marks.add(
          new Tall.Mark(
              entry.items(),
              entry.unit(),
              Decimal.of(axis + tracks[at] * TRACK),
              Decimal.of(axis + tracks[at] * TRACK + EDGE_OF_MARK),
              Decimal.of(y),
              Decimal.of(y(entry.extent().to(), height) - y),
              entry.point(),
              entry.ghosts().stream().map(ghost -> ghost(ghost, height)).toList(),
              Decimal.of(places[at]),
              Decimal.of(places[at] - Rows.HALF_TARGET),
              Decimal.of(entry.items().size() * Scale.WHOLE / most)));
    }
    return marks;
  }

  private Tall.Ghost ghost(Extent ghost, double height) {
    double y = y(ghost.from(), height);
    return new Tall.Ghost(
        Decimal.of(y), Decimal.of(y(ghost.to(), height) - y), ghost.from() == ghost.to());
  }

  private List<Tall.Ribbon> ribbons(double height) {
    List<Tall.Ribbon> ribbons = new ArrayList<>();
    for (int number = 0; number < plot.eras().size(); number++) {
      Extent extent = plot.eras().get(number).extent();
      double y = y(extent.from(), height);
      double length = y(extent.to(), height) - y;
      if (length > 0) {
        ribbons.add(new Tall.Ribbon(number, Decimal.of(y), Decimal.of(length)));
      }
    }
    return ribbons;
  }

  private static List<Tall.Tick> ticks(List<Ruler.Tick> ticks, double height) {
    return ticks.stream()
        .map(tick -> new Tall.Tick(Decimal.of(tick.at() * height / Scale.WHOLE), tick.name()))
        .toList();
  }

  private double y(double time, double height) {
    return scale.at(time) * height / Scale.WHOLE;
  }
}
