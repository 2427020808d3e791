package nienbieu.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where there are too many events for marks: how many each stretch of time has, as columns. */
final class Columns {
  private static final int ALL_LANES = 170;
  private static final int LOWEST_LANE = 60;
  private static final int ROOM_FOR_COUNT = 20;
  private static final double NARROWEST = 24;
  private static final double LOWEST = 2;

  private final Plot plot;
  private final Scale scale;
  private final double top;
  private final int head;
  private final int laneHeight;

  /**
   * @param top where the first lane begins
   * @param head how high the head of a lane is
   */
  Columns(Plot plot, double top, int head) {
    this.plot = plot;
    this.scale = plot.scale();
    this.top = top;
    this.head = head;
    this.laneHeight = Math.max(LOWEST_LANE, ALL_LANES / plot.lanes());
  }

  List<Integer> heights() {
    return Collections.nCopies(plot.lanes(), laneHeight);
  }

  List<Wide.Column> columns() {
    Unit unit = unit();
    List<Entry> entries = new Summary(plot).entries(unit, 0);
    int most = entries.stream().mapToInt(entry -> entry.items().size()).max().orElse(1);
    List<Wide.Column> columns = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      columns.add(column(entry, unit, most));
    }
    return columns;
  }

  private Unit unit() {
    double widest = 0;
    for (Unit unit : Unit.rulers()) {
      widest = scale.length(unit.length()) * WideLayout.SHORTEST / Scale.WHOLE;
      boolean nearly = unit.kind() == Unit.Kind.MONTH && widest >= NARROWEST - 1;
      if (widest >= NARROWEST || nearly) {
        return unit;
      }
    }
    throw new IllegalStateException("no unit is as long as a chart: " + widest);
  }

  private Wide.Column column(Entry entry, Unit unit, int most) {
    long cell = unit.cell(plot.items().get(entry.items().get(0)).start());
    double from = scale.at(unit.start(cell));
    double length = scale.at(unit.start(cell + 1)) - from;
    double left = plot.mirrored() ? Scale.WHOLE - from - length : from;
    double bottom = top + (head + laneHeight) * (entry.lane() + 1.0);
    double room = laneHeight - ROOM_FOR_COUNT;
    double height = Math.max(LOWEST, room * entry.items().size() / most);
    return new Wide.Column(
        entry.items(),
        unit,
        Decimal.of(left),
        Decimal.of(length),
        Decimal.of(left + length / 2),
        Decimal.of(bottom - height),
        Decimal.of(bottom),
        TextWidth.of("" + entry.items().size(), Plot.SMALL) + 2
            <= length * WideLayout.SHORTEST / Scale.WHOLE,
        Decimal.of(bottom - laneHeight),
        Decimal.of(laneHeight));
  }
}
