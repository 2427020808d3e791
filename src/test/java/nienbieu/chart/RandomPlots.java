package nienbieu.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import nienbieu.chart.Item.Extent;
import nienbieu.date.Day;

/** Timelines of all sizes and densities, the same ones each time. */
final class RandomPlots {
  private static final long[] SPANS = {20, 400, 4_000, 90_000, 2_000_000, 5_000_000_000_000L};

  private RandomPlots() {}

  static Plot of(int seed) {
    Random random = new Random(seed);
    long span = SPANS[random.nextInt(SPANS.length)];
    long first = random.nextInt(800_000) - 600_000L - span / 2;
    Scale scale = new Scale(first, first + span);
    int[] sizes = {2, 5, 12, 40, 90, 300, 600, 5_000};
    int size = sizes[random.nextInt(sizes.length)];
    int lanes = random.nextInt(4) == 0 ? 1 + random.nextInt(6) : 1;
    boolean crowded = random.nextBoolean();
    List<Item> items = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      items.add(item(random, first, span, crowded, lanes));
    }
    items.sort(Comparator.comparingDouble(item -> item.extent().from()));
    Plot plot = plot(scale, items, lanes, random.nextInt(5) == 0);
    return new Plot(
        scale,
        items,
        lanes,
        eras(random, scale),
        plot.naming(),
        plot.count(),
        plot.mirrored(),
        plot.opened());
  }

  private static List<Plot.Era> eras(Random random, Scale scale) {
    List<Plot.Era> eras = new ArrayList<>();
    double at = scale.from() - scale.days() / 10;
    for (int count = random.nextInt(9); count > 0; count--) {
      double to = at + random.nextDouble() * scale.days() / 3;
      eras.add(new Plot.Era(new Extent(at, to), 20 + random.nextInt(200)));
      at = to;
    }
    return eras;
  }

  static Plot plot(Scale scale, List<Item> items, int lanes, boolean mirrored) {
    return new Plot(
        scale,
        items,
        lanes,
        List.of(),
        (kind, day) -> kind == Unit.Kind.YEAR ? "" + day.year() : "" + day.month(),
        count -> 8 * ("" + count).length() + 50,
        mirrored,
        OptionalLong.empty());
  }

  private static Item item(Random random, long first, long span, boolean crowded, int lanes) {
    double where = crowded ? Math.pow(random.nextDouble(), 6) : random.nextDouble();
    long day = first + (long) (where * (span - 1));
    boolean point = random.nextInt(4) > 0;
    long length = point ? 0 : (long) (Math.pow(random.nextDouble(), 4) * (first + span - day - 1));
    Day start = Unit.dayOf(day);
    Extent extent = Extent.of(start, Unit.dayOf(day + length), point);
    List<Extent> ghosts = new ArrayList<>();
    if (random.nextInt(5) == 0) {
      double ghost = Math.max(first, day - random.nextDouble() * span / 20);
      ghosts.add(new Extent(ghost, ghost));
    }
    return new Item(
        start,
        Unit.Kind.DAY,
        extent,
        point,
        random.nextInt(lanes),
        10 + random.nextInt(380),
        ghosts);
  }
}
