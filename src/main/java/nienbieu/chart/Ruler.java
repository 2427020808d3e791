package nienbieu.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nienbieu.chart.Unit.Kind;
import nienbieu.date.Day;

/**
 * The ticks of a scale.
 *
 * @param ticks those that have a name, in order
 * @param fine those that have none, between them
 * @param heads the larger units that the ticks lie in, where there are several; else none
 */
record Ruler(List<Tick> ticks, List<Tick> fine, List<Tick> heads) {
  private static final double BETWEEN_NAMES = 12;
  private static final double BETWEEN_FINE = 6;
  private static final int MOST = 400;
  private static final double ROOM_FOR_HEAD = 10;

  /**
   * A tick.
   *
   * @param at where, from 0 to 100
   * @param name what it is called; empty for a fine one
   */
  record Tick(double at, String name) {}

  /**
   * The finest ruler whose names do not touch.
   *
   * @param length of the scale in pixels
   * @param upright whether names stand beside the scale, so that only their height counts
   */
  static Ruler of(Scale scale, double length, boolean upright, double size, Naming naming) {
    List<Unit> all = Unit.rulers();
    for (int at = 0; at < all.size(); at++) {
      Unit unit = all.get(at);
      if (cells(scale, unit) <= MOST) {
        Optional<List<Tick>> ticks = named(scale, unit, length, upright, size, naming);
        if (ticks.isPresent()) {
          return new Ruler(ticks.get(), fine(scale, all, at, length), heads(scale, unit, naming));
        }
      }
    }
    return new Ruler(List.of(), List.of(), List.of());
  }

  private static Optional<List<Tick>> named(
      Scale scale, Unit unit, double length, boolean upright, double size, Naming naming) {
    List<Tick> ticks = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks(scale, unit, naming)) {
      double at = tick.at * length / Scale.WHOLE;
      double extent = upright ? size : TextWidth.of(tick.name, size);
      if (at < end) {
        return Optional.empty();
      }
      // A name that would stand out is left out; there is one like it before.
      boolean fits = at + extent <= length + (upright ? size : 0);
      ticks.add(fits ? tick : new Tick(tick.at, ""));
      end = at + extent + BETWEEN_NAMES;
    }
    return Optional.of(ticks);
  }

  private static List<Tick> fine(Scale scale, List<Unit> all, int above, double length) {
    for (int at = 0; at < above; at++) {
      Unit unit = all.get(at);
      double apart = scale.length(unit.length()) * length / Scale.WHOLE;
      boolean divides =
          unit.kind() != all.get(above).kind() || all.get(above).step() % unit.step() == 0;
      if (apart >= BETWEEN_FINE && divides && cells(scale, unit) <= MOST) {
        return ticks(scale, unit, (kind, day) -> "");
      }
    }
    return List.of();
  }

  private static List<Tick> heads(Scale scale, Unit unit, Naming naming) {
    if (unit.kind() == Kind.YEAR) {
      return List.of();
    }
    Unit larger = unit.kind() == Kind.DAY ? Unit.MONTH : Unit.YEAR;
    List<Tick> heads = new ArrayList<>(ticks(scale, larger, naming));
    Day first = Unit.dayOf((long) Math.floor(scale.from()));
    if (heads.isEmpty() || heads.get(0).at > ROOM_FOR_HEAD) {
      heads.add(0, new Tick(0, naming.name(larger.kind(), larger.first(larger.cell(first)))));
    }
    return heads.size() > 1 ? heads : List.of();
  }

  private static double cells(Scale scale, Unit unit) {
    return scale.days() / unit.length();
  }

  private static List<Tick> ticks(Scale scale, Unit unit, Naming naming) {
    List<Tick> ticks = new ArrayList<>();
    long cell = unit.cell(Unit.dayOf((long) Math.floor(scale.from())));
    double last = Double.NEGATIVE_INFINITY;
    for (int count = 0; count <= MOST + 2; count++, cell++) {
      double start = unit.start(cell);
      // Beyond the last year that there is, all cells begin with it.
      if (start >= scale.to() || start == last) {
        break;
      }
      last = start;
      if (start >= scale.from()) {
        ticks.add(new Tick(scale.at(start), naming.name(unit.kind(), unit.first(cell))));
      }
    }
    return ticks;
  }
}
