package nienbieu.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nienbieu.date.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every chart, held on thousands of made ones. */
class ChartLayoutTest {
  /** A chart with marks and one lane. */
  private static final int PLAIN = 12;

  private static final int TRIALS = 300;

  private static final List<Plot> PLOTS =
      IntStream.range(0, TRIALS).mapToObj(RandomPlots::of).toList();
  private static final List<Wide> LYING = PLOTS.stream().map(WideLayout::of).toList();
  private static final List<Tall> STANDING = PLOTS.stream().map(TallLayout::of).toList();

  /** A box around a mark with its name, or around a name, in pixels. */
  private record Box(double left, double right, double top, double bottom) {
    boolean touches(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.35, 8})
  void inAChartThatLiesNothingTouchesAtAnyLength(double times) {
    int named = 0;
    for (int seed = 0; seed < TRIALS; seed++) {
      Plot plot = PLOTS.get(seed);
      Wide wide = LYING.get(seed);
      List<Box> boxes = new ArrayList<>();
      for (Wide.Mark mark : wide.marks()) {
        named += mark.name().shown() ? 1 : 0;
        boxes.add(box(mark, plot, WideLayout.SHORTEST * times));
      }
      assertApart(boxes, "chart " + seed);
    }
    assertTrue(named > TRIALS, "names are looked at: " + named);
  }

  // As a browser draws it, from what the template gets, not from what the layout meant.
  private static Box box(Wide.Mark mark, Plot plot, double length) {
    double x = number(mark.x()) * length / 100;
    double end = x + number(mark.whole()) * length / 100;
    double y = number(mark.y());
    double left = x - Rows.HALF_TARGET;
    double right = end + Rows.HALF_TARGET;
    Wide.Name name = mark.name();
    if (name.shown()) {
      double label = label(mark, plot);
      double at = x + number(name.x()) * length / 100 + number(name.dx());
      boolean leftwards = name.end() != plot.mirrored();
      left = Math.min(left, leftwards ? at - label : at);
      right = Math.max(right, leftwards ? at : at + label);
    }
    // Places are rounded to a hundredth of a hundredth.
    double rounding = 3e-4 * length;
    return new Box(left + rounding, right - rounding, y - 11.9, y + 11.9);
  }

  private static double label(Wide.Mark mark, Plot plot) {
    return mark.items().size() == 1
        ? plot.items().get(mark.items().get(0)).label()
        : plot.count().applyAsDouble(mark.items().size());
  }

  private static void assertApart(List<Box> boxes, String what) {
    List<Box> sorted = new ArrayList<>(boxes);
    sorted.sort(Comparator.comparingDouble(Box::top));
    for (int one = 0; one < sorted.size(); one++) {
      for (int other = one + 1; other < sorted.size(); other++) {
        if (sorted.get(other).top() >= sorted.get(one).bottom()) {
          break;
        }
        assertTrue(!sorted.get(one).touches(sorted.get(other)), what);
      }
    }
  }

  @Test
  void namesStayWithinTheShortestChart() {
    for (int seed = 0; seed < TRIALS; seed++) {
      Plot plot = PLOTS.get(seed);
      for (Wide.Mark mark : LYING.get(seed).marks()) {
        Box box = box(mark, plot, WideLayout.SHORTEST);
        assertTrue(box.left() >= -13 && box.right() <= WideLayout.SHORTEST + 13, "chart " + seed);
      }
    }
  }

  @Test
  void everyEventIsDrawnOnceAndInOrderOfTime() {
    for (int seed = 0; seed < TRIALS; seed++) {
      Plot plot = PLOTS.get(seed);
      Wide wide = LYING.get(seed);
      List<Integer> all = new ArrayList<>();
      wide.marks().forEach(mark -> all.addAll(mark.items()));
      wide.columns().forEach(column -> all.addAll(column.items()));
      assertOnce(plot, all);
      List<Integer> standing = new ArrayList<>();
      STANDING.get(seed).marks().forEach(mark -> standing.addAll(mark.items()));
      assertOnce(plot, standing);
      if (plot.lanes() == 1 && wide.marks().size() == plot.items().size()) {
        assertEquals(new ArrayList<>(new TreeSet<>(all)), all, "order of chart " + seed);
      }
    }
  }

  private static void assertOnce(Plot plot, List<Integer> drawn) {
    Set<Integer> once = new TreeSet<>(drawn);
    assertEquals(plot.items().size(), drawn.size());
    assertEquals(plot.items().size(), once.size());
  }

  @Test
  void aChartIsOneScreenHighAtMost() {
    for (int seed = 0; seed < TRIALS; seed++) {
      Plot plot = PLOTS.get(seed);
      assertTrue(number(LYING.get(seed).height()) <= 800, "chart " + seed);
      Tall tall = STANDING.get(seed);
      double key = tall.lanes().size() * TallLayout.KEY_ROW;
      assertTrue(number(tall.whole()) <= 520 + key, "chart " + seed);
      assertTrue(number(tall.whole()) <= 640, "chart " + seed + " on a small telephone");
    }
  }

  @Test
  void inAChartThatStandsNamesAreALineApartAndInsideIt() {
    for (int seed = 0; seed < TRIALS; seed++) {
      Tall tall = STANDING.get(seed);
      List<Double> names = new ArrayList<>();
      tall.marks().forEach(mark -> names.add(number(mark.nameY())));
      List<Double> inOrder = names.stream().sorted().toList();
      assertEquals(inOrder, names, "order of chart " + seed);
      tall.ribbons().stream()
          .filter(Tall.Ribbon::named)
          .forEach(era -> names.add(number(era.nameY())));
      names.sort(Comparator.naturalOrder());
      double before = -TallLayout.ROW;
      for (double y : names) {
        assertTrue(y >= before + TallLayout.ROW - 0.02, "chart " + seed);
        before = y;
      }
      assertTrue(before <= number(tall.height()), "chart " + seed);
    }
  }

  @Test
  void inAChartThatStandsEachLaneHasTracksOfItsOwn() {
    int drawn = 0;
    int left = 0;
    for (int seed = 0; seed < TRIALS; seed++) {
      Plot plot = PLOTS.get(seed);
      Tall tall = STANDING.get(seed);
      left += plot.lanes() > 1 && tall.lanes().isEmpty() ? 1 : 0;
      drawn += tall.lanes().isEmpty() ? 0 : 1;
      if (tall.lanes().isEmpty()) {
        continue;
      }
      assertEquals(plot.lanes(), tall.lanes().size());
      assertTrue(number(tall.names()) + TallLayout.ROOM_FOR_NAMES <= TallLayout.NARROWEST);
      for (Tall.Mark mark : tall.marks()) {
        int lane = plot.items().get(mark.items().get(0)).lane();
        double x = number(mark.x());
        assertTrue(x >= number(tall.lanes().get(lane).x()), "chart " + seed);
        assertTrue(x < end(tall, lane), "chart " + seed);
      }
      for (int lane = 1; lane < plot.lanes(); lane++) {
        double above = number(tall.lanes().get(lane - 1).nameY());
        assertEquals(TallLayout.KEY_ROW, number(tall.lanes().get(lane).nameY()) - above, 0.02);
      }
    }
    assertTrue(drawn > 10, drawn + " charts with lanes");
    assertTrue(left > 10, left + " charts that have no room for lanes");
  }

  private static double end(Tall tall, int lane) {
    return lane + 1 < tall.lanes().size()
        ? number(tall.lanes().get(lane + 1).x())
        : number(tall.bend());
  }

  @Test
  void theLongestErasOfAChartThatStandsHaveNames() {
    int without = 0;
    for (int seed = 0; seed < TRIALS; seed++) {
      List<Tall.Ribbon> eras = STANDING.get(seed).ribbons();
      double shortest =
          eras.stream()
              .filter(Tall.Ribbon::named)
              .mapToDouble(era -> number(era.length()))
              .min()
              .orElse(0);
      long unnamed = eras.stream().filter(era -> !era.named()).count();
      without += unnamed > 0 ? 1 : 0;
      assertEquals(Math.max(0, eras.size() - TallEras.MOST_NAMES), unnamed, "chart " + seed);
      for (Tall.Ribbon era : eras) {
        assertTrue(era.named() || number(era.length()) <= shortest + 0.02, "chart " + seed);
      }
    }
    assertTrue(without > 10, without + " charts have more eras than names");
  }

  @Test
  void namesOfARulerDoNotTouch() {
    for (int seed = 0; seed < TRIALS; seed++) {
      Plot plot = PLOTS.get(seed);
      double end = -1;
      boolean any = false;
      for (Ruler.Tick tick :
          Ruler.of(plot.scale(), WideLayout.SHORTEST, false, Plot.SMALL, plot.naming()).ticks()) {
        double at = tick.at() * WideLayout.SHORTEST / 100;
        assertTrue(at > end, "chart " + seed);
        end = at + TextWidth.of(tick.name(), Plot.SMALL);
        any |= !tick.name().isEmpty();
      }
      assertTrue(any, "chart " + seed + " has a ruler");
    }
  }

  @Test
  void aMirroredChartIsTheMirrorOfTheOther() {
    Plot plot = RandomPlots.of(PLAIN);
    Wide one = WideLayout.of(RandomPlots.plot(plot.scale(), plot.items(), plot.lanes(), false));
    Wide other = WideLayout.of(RandomPlots.plot(plot.scale(), plot.items(), plot.lanes(), true));
    assertTrue(one.marks().size() > 1);
    for (int at = 0; at < one.marks().size(); at++) {
      Wide.Mark mark = one.marks().get(at);
      Wide.Mark mirrored = other.marks().get(at);
      double right = number(mark.x()) + number(mark.whole());
      assertEquals(100 - right, number(mirrored.x()), 0.02);
      assertEquals(mark.y(), mirrored.y());
      assertEquals(mark.name().end(), mirrored.name().end());
    }
  }

  @Test
  void theSameTimelineGivesTheSameChart() {
    assertEquals(WideLayout.of(RandomPlots.of(7)), WideLayout.of(RandomPlots.of(7)));
    assertEquals(TallLayout.of(RandomPlots.of(7)), TallLayout.of(RandomPlots.of(7)));
  }

  @Test
  void theDeepestTimeDoesNotOverflow() {
    Day first = new Day(-Day.FARTHEST_YEAR, 1, 1);
    Day last = new Day(Day.FARTHEST_YEAR, 12, 31);
    Scale scale = new Scale(first.number(), last.number() + 1.0);
    List<Item> items = new ArrayList<>();
    for (Day day : List.of(first, new Day(0, 1, 1), new Day(2020, 2, 29), last)) {
      items.add(
          new Item(day, Unit.Kind.DAY, Item.Extent.of(day, day, true), true, 0, 100, List.of()));
    }
    Plot plot = RandomPlots.plot(scale, items, 1, false);
    Wide wide = WideLayout.of(plot);
    assertEquals(List.of("0", "50", "50", "100"), wide.marks().stream().map(Wide.Mark::x).toList());
    assertEquals(4, TallLayout.of(plot).marks().size());
    assertTrue(wide.ticks().size() > 1, "" + wide.ticks());
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}
