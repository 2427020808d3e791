package nienbieu.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nienbieu.chart.Item.Extent;
import nienbieu.chart.Rows.Names;
import nienbieu.chart.Rows.Placed;
import nienbieu.chart.Rows.Side;

/** Lays out a chart that lies. */
public final class WideLayout {
  /** The shortest that a chart that lies may be shown, in pixels. */
  public static final int SHORTEST = 880;

  /** More marks than could ever find a place are not tried. */
  static final int MOST_MARKS = 300;

  static final int MOST_ROWS = 14;
  static final int ROW = 26;
  private static final int ROWS_PER_LANE = 1;
  private static final int STRIP = 22;
  private static final int LANE_HEAD = 24;
  private static final int FOOT = 6;
  private static final double MIDDLE = 0.5;

  private final Plot plot;
  private final Scale scale;

  private WideLayout(Plot plot) {
    this.plot = plot;
    this.scale = plot.scale();
  }

  /** The layout. */
  public static Wide of(Plot plot) {
    return new WideLayout(plot).wide();
  }

  private Wide wide() {
    Ruler ruler = Ruler.of(scale, SHORTEST, false, Plot.SMALL, plot.naming());
    Ribbons ribbons = Ribbons.of(plot, STRIP);
    double top = ribbons.height() + (ruler.heads().isEmpty() ? 0 : STRIP) + STRIP + FOOT;
    Optional<Rows.Result> rows = rows();
    List<Integer> heights = new ArrayList<>();
    List<Wide.Column> columns = List.of();
    if (rows.isPresent()) {
      rows.get().perLane().forEach(count -> heights.add(count * ROW));
    } else {
      Columns made = new Columns(plot, top, laneHead());
      columns = made.columns();
      heights.addAll(made.heights());
    }
    List<Double> tops = tops(heights, top);
    double height = tops.get(plot.lanes()) + FOOT;
    return new Wide(
        Decimal.of(height),
        Decimal.of(top),
        Decimal.of(height - top),
        ticks(ruler.heads()),
        ticks(ruler.ticks()),
        ticks(ruler.fine()),
        lanes(tops),
        ribbons.ribbons(),
        rows.map(result -> marks(result, tops)).orElse(List.of()),
        columns,
        plot.opened().stream().mapToObj(this::opened).toList());
  }

  private Wide.Stretch opened(long year) {
    double from = scale.at(Unit.YEAR.start(year));
    double to = scale.at(Unit.YEAR.start(year + 1));
    return new Wide.Stretch(left(from, to - from), left(to, from - to));
  }

  /** The marks in their rows; nothing if they are too many for marks. */
  private Optional<Rows.Result> rows() {
    if (plot.items().size() > MOST_MARKS) {
      return Optional.empty();
    }
    Rows rows = new Rows(scale, SHORTEST, MOST_ROWS + ROWS_PER_LANE * (plot.lanes() - 1));
    Summary summary = new Summary(plot);
    return summary
        .first(Unit.cells(), entries -> rows.place(entries, plot.lanes(), Names.ALL))
        .filter(result -> singles(result) * 2 >= summary.size())
        .or(() -> rows.place(summary.all(), plot.lanes(), Names.SOME))
        .or(() -> rows.place(summary.all(), plot.lanes(), Names.NONE));
  }

  private static long singles(Rows.Result result) {
    return result.placed().stream().filter(placed -> !placed.entry().isSummary()).count();
  }

  private int laneHead() {
    return plot.lanes() > 1 ? LANE_HEAD : 0;
  }

  // Where each lane begins, and where the last one ends.
  private List<Double> tops(List<Integer> heights, double top) {
    List<Double> tops = new ArrayList<>();
    double at = top;
    for (int height : heights) {
      tops.add(at);
      at += laneHead() + height;
    }
    tops.add(at);
    return tops;
  }

  private List<Wide.Lane> lanes(List<Double> tops) {
    List<Wide.Lane> lanes = new ArrayList<>();
    for (int lane = 0; lane < plot.lanes(); lane++) {
      lanes.add(new Wide.Lane(lane, Decimal.of(tops.get(lane))));
    }
    return lanes;
  }

  private List<Wide.Tick> ticks(List<Ruler.Tick> ticks) {
    return ticks.stream().map(tick -> new Wide.Tick(left(tick.at(), 0), tick.name())).toList();
  }

  private List<Wide.Mark> marks(Rows.Result result, List<Double> tops) {
    List<Integer> firstRows = new ArrayList<>();
    int rows = 0;
    for (int count : result.perLane()) {
      firstRows.add(rows);
      rows += count;
    }
    return result.placed().stream()
        .map(
            placed -> {
              int lane = placed.entry().lane();
              int row = placed.row() - firstRows.get(lane);
              return mark(placed, tops.get(lane) + laneHead() + (row + MIDDLE) * ROW);
            })
        .toList();
  }

  private Wide.Mark mark(Placed placed, double y) {
    Entry entry = placed.entry();
    Extent hull = entry.hull();
    double from = scale.at(hull.from());
    double whole = scale.at(hull.to()) - from;
    Extent extent = entry.extent();
    return new Wide.Mark(
        entry.items(),
        entry.unit(),
        left(from, whole),
        Decimal.of(y),
        Decimal.of(whole),
        within(extent, from, whole),
        length(extent),
        entry.point(),
        entry.ghosts().stream()
            .map(
                ghost ->
                    new Wide.Ghost(
                        within(ghost, from, whole), length(ghost), ghost.from() == ghost.to()))
            .toList(),
        name(placed.side(), whole, scale.at(extent.from()) - from));
  }

  private Wide.Name name(Side side, double whole, double at) {
    double away = plot.mirrored() ? -Rows.TO_LABEL : Rows.TO_LABEL;
    double start = plot.mirrored() ? whole : 0;
    return switch (side) {
      case AFTER ->
          new Wide.Name(Decimal.of(whole - start), Decimal.of(away), "5", false, false, true);
      case BEFORE -> new Wide.Name(Decimal.of(start), Decimal.of(-away), "5", true, false, true);
      case OVER ->
          new Wide.Name(Decimal.of(plot.mirrored() ? whole - at : at), "0", "0", false, true, true);
      case NOWHERE -> new Wide.Name("0", "0", "0", false, false, false);
    };
  }

  private String within(Extent extent, double hullFrom, double whole) {
    double at = scale.at(extent.from()) - hullFrom;
    double length = scale.at(extent.to()) - scale.at(extent.from());
    return Decimal.of(plot.mirrored() ? whole - at - length : at);
  }

  private String length(Extent extent) {
    return Decimal.of(scale.at(extent.to()) - scale.at(extent.from()));
  }

  private String left(double at, double length) {
    return Decimal.of(plot.mirrored() ? Scale.WHOLE - at - length : at);
  }
}
