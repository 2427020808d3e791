package nienbieu.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out a chart that stands. */
public final class TallLayout {
  static final int MOST_NAMES = 19;
  static final double ROW = 26;

  /** How wide a chart is on the narrowest telephone, 320 pixels with the margins of the page. */
  static final double NARROWEST = 288;

  /** What names of events must have of that, or lanes are not drawn. */
  static final double ROOM_FOR_NAMES = 128;

  static final double KEY_ROW = 20;
  private static final double KEY_MIDDLE = 14;
  private static final double LOWEST = 150;
  private static final double HIGHEST = 500;
  private static final double PER_NAME = 32;
  private static final double TRACK = 12;
  private static final double TO_NAMES = 30;
  private static final double MARGIN = 10;
  private static final double TO_LEAD = 5;
  private static final double EDGE_OF_MARK = 7;
  private static final double RULER_GAP = 14;

  private final Plot plot;
  private final Scale scale;
  private final boolean inLanes;
  private final TallEras eras;
  private final List<Entry> entries;
  private final double height;
  private final Ruler ruler;
  private final double axis;
  private final Tracks tracks;

  private TallLayout(Plot plot, TallEras eras, List<Entry> entries) {
    this.plot = plot;
    this.scale = plot.scale();
    this.inLanes = plot.lanes() > 1;
    this.eras = eras;
    this.entries = entries;
    int rows = entries.size() + eras.named().size();
    this.height = Math.max(LOWEST, Math.min(HIGHEST, rows * PER_NAME));
    this.ruler = Ruler.of(scale, height, true, Plot.SMALL, plot.naming());
    this.axis = axis(ruler);
    this.tracks =
        inLanes
            ? Tracks.ofLanes(entries, plot.lanes(), this::y)
            : Tracks.ofOneLane(entries, this::y);
  }

  /** The layout: with lanes if they leave room for names on the narrowest telephone. */
  public static Tall of(Plot plot) {
    return laidOut(plot)
        .filter(TallLayout::hasRoom)
        .or(() -> laidOut(plot.inOneLane()))
        .orElseThrow()
        .tall();
  }

  private static Optional<TallLayout> laidOut(Plot plot) {
    TallEras eras = TallEras.of(plot);
    int most = MOST_NAMES - eras.named().size();
    return new Summary(plot)
        .first(Unit.cells(), all -> all.size() <= most ? Optional.of(all) : Optional.empty())
        .map(entries -> new TallLayout(plot, eras, entries));
  }

  private boolean hasRoom() {
    return !inLanes || names() + ROOM_FOR_NAMES <= NARROWEST;
  }

  private Tall tall() {
    double key = tracks.lanes().size() * KEY_ROW;
    List<Double> heads = eras.named().stream().map(era -> y(eras.from(era))).toList();
    List<Double> wanted = entries.stream().map(entry -> y(entry.extent().from())).toList();
    TallNames names = TallNames.of(heads, wanted, height);
    return new Tall(
        Decimal.of(height),
        Decimal.of(key + MARGIN),
        Decimal.of(height + key + 2 * MARGIN),
        Decimal.of(axis),
        Decimal.of(names()),
        Decimal.of(axis + tracks.count() * TRACK + EDGE_OF_MARK),
        Decimal.of(names() - TO_LEAD),
        ticks(ruler.ticks()),
        ticks(ruler.fine()),
        lanes(),
        eras.ribbons(this::y, names.heads()),
        marks(names.marks()));
  }

  private static double axis(Ruler ruler) {
    return ruler.ticks().stream()
            .mapToDouble(tick -> TextWidth.of(tick.name(), Plot.SMALL))
            .max()
            .orElse(0)
        + RULER_GAP;
  }

  private double names() {
    return axis + tracks.count() * TRACK + TO_NAMES;
  }

  // The key: the name of the first lane stands highest, so that no line to a name crosses another.
  private List<Tall.Lane> lanes() {
    List<Tall.Lane> lanes = new ArrayList<>();
    int count = tracks.lanes().size();
    for (int lane = 0; lane < count; lane++) {
      lanes.add(
          new Tall.Lane(
              lane,
              Decimal.of(axis + tracks.lanes().get(lane) * TRACK),
              Decimal.of((lane - count) * KEY_ROW + KEY_ROW - KEY_MIDDLE)));
    }
    return lanes;
  }

  private List<Tall.Mark> marks(List<Double> names) {
    int most = entries.stream().mapToInt(entry -> entry.items().size()).max().orElse(1);
    List<Tall.Mark> marks = new ArrayList<>(entries.size());
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      double x = axis + (isOfAllLanes(entry) ? 0 : tracks.places().get(at) * TRACK);
      double y = y(entry.extent().from());
      marks.add(
          new Tall.Mark(
              entry.items(),
              entry.unit(),
              Decimal.of(x),
              Decimal.of(x + EDGE_OF_MARK),
              Decimal.of(y),
              Decimal.of(y(entry.extent().to()) - y),
              entry.point(),
              entry.ghosts().stream().map(this::ghost).toList(),
              Decimal.of(names.get(at)),
              Decimal.of(names.get(at) - Rows.HALF_TARGET),
              Decimal.of(entry.items().size() * Scale.WHOLE / most)));
    }
    return marks;
  }

  // A year that is opened below is one mark, whatever lanes its events are in.
  private boolean isOfAllLanes(Entry entry) {
    return inLanes
        && entry.items().stream()
            .anyMatch(number -> plot.items().get(number).lane() != entry.lane());
  }

  private Tall.Ghost ghost(Item.Extent ghost) {
    double y = y(ghost.from());
    return new Tall.Ghost(Decimal.of(y), Decimal.of(y(ghost.to()) - y), ghost.from() == ghost.to());
  }

  private List<Tall.Tick> ticks(List<Ruler.Tick> ticks) {
    return ticks.stream()
        .map(tick -> new Tall.Tick(Decimal.of(tick.at() * height / Scale.WHOLE), tick.name()))
        .toList();
  }

  private double y(double time) {
    return scale.at(time) * height / Scale.WHOLE;
  }
}
