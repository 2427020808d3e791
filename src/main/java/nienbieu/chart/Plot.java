package nienbieu.chart;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntToDoubleFunction;
import nienbieu.chart.Item.Extent;

/**
 * What a chart shall show.
 *
 * @param scale the stretch of time
 * @param items in order of time
 * @param lanes how many lanes there are, at least one
 * @param eras that stand behind, in order of time
 * @param naming of the ruler
 * @param count how wide the words for so many events are, in pixels
 * @param mirrored whether time runs from right to left
 * @param opened a year that has a chart of its own below: here its events are only counted
 */
public record Plot(
    Scale scale,
    List<Item> items,
    int lanes,
    List<Era> eras,
    Naming naming,
    IntToDoubleFunction count,
    boolean mirrored,
    OptionalLong opened) {

  /** The size of all names in pixels. */
  public static final double SIZE = 14;

  /** The size of what stands on the ruler. */
  public static final double SMALL = 13;

  /** The same without lanes. */
  Plot inOneLane() {
    List<Item> all =
        items.stream()
            .map(
                item ->
                    new Item(
                        item.start(),
                        item.named(),
                        item.extent(),
                        item.point(),
                        0,
                        item.label(),
                        item.ghosts()))
            .toList();
    return new Plot(scale, all, 1, eras, naming, count, mirrored, opened);
  }

  /**
   * An era.
   *
   * @param extent from when to when; ends that are open lie outside the scale
   * @param label how wide its name is in pixels
   */
  public record Era(Extent extent, double label) {}
}
