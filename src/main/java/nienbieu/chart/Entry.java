package nienbieu.chart;

import java.util.List;
import nienbieu.chart.Item.Extent;

/**
 * What gets one mark: an item, or the items of a cell that are too many to be shown.
 *
 * @param items their numbers, at least one
 * @param unit of the cell; for a single item of no meaning
 * @param extent from the earliest to the latest of them
 * @param point whether it is one known day
 * @param lane number of its lane
 * @param label how wide its name is in pixels
 * @param ghosts what had been planned
 */
record Entry(
    List<Integer> items,
    Unit unit,
    Extent extent,
    boolean point,
    int lane,
    double label,
    List<Extent> ghosts) {

  static Entry of(int number, Item item) {
    return new Entry(
        List.of(number),
        Unit.DAY,
        item.extent(),
        item.point(),
        item.lane(),
        item.label(),
        item.ghosts());
  }

  boolean isSummary() {
    return items.size() > 1;
  }

  /** From the first to the last moment that is drawn, plans included. */
  Extent hull() {
    double from = extent.from();
    double to = extent.to();
    for (Extent ghost : ghosts) {
      from = Math.min(from, ghost.from());
      to = Math.max(to, ghost.to());
    }
    return new Extent(from, to);
  }
}
