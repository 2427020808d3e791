package nienbieu.chart;

import java.util.List;

/**
 * A chart that stands: time runs down the page, names stand beside it. Everything is in pixels,
 * from the side at which lines of text begin.
 *
 * @param height of the line of time; names need a little more at both ends
 * @param top where it begins, below the names of lanes
 * @param whole with room for the names at both ends
 * @param axis where the line of time stands
 * @param names where names begin
 * @param bend where lines that lead to names turn, beside the last lane
 * @param lead where the lines that lead to names end
 * @param ticks of the ruler
 * @param fine ticks without a name
 * @param lanes from the line of time on; empty if there is one or no room for several
 * @param ribbons the eras
 * @param marks in order of time
 */
public record Tall(
    String height,
    String top,
    String whole,
    String axis,
    String names,
    String bend,
    String lead,
    List<Tick> ticks,
    List<Tick> fine,
    List<Lane> lanes,
    List<Ribbon> ribbons,
    List<Mark> marks) {

  /**
   * A tick.
   *
   * @param y where it stands
   * @param name what it is called; may be empty
   */
  public record Tick(String y, String name) {}

  /**
   * A lane: a line beside that of time, which turns to its name above.
   *
   * @param number which one
   * @param x where it stands
   * @param nameY the middle of its name, above the line of time
   */
  public record Lane(int number, String x, String nameY) {}

  /**
   * An era.
   *
   * @param number which one
   * @param y its upper end
   * @param length how long it is
   * @param named whether there is room for its name
   * @param nameY the middle of its name; empty without one
   * @param nameTop the upper edge of its name; empty without one
   */
  public record Ribbon(
      int number, String y, String length, boolean named, String nameY, String nameTop) {}

  /**
   * A mark.
   *
   * @param items numbers of what it stands for, at least one
   * @param unit of the cell that is summed up, if there is more than one item
   * @param x how far from the beginning of the line it stands
   * @param edge where the line to its name begins
   * @param y its upper end; the middle of a point
   * @param length of the mark; 0 for a point
   * @param point whether it is a point
   * @param ghosts what had been planned
   * @param nameY the middle of its name
   * @param nameTop its upper edge
   * @param share how many of the most that a mark stands for it stands for, from 0 to 100
   */
  public record Mark(
      List<Integer> items,
      Unit unit,
      String x,
      String edge,
      String y,
      String length,
      boolean point,
      List<Ghost> ghosts,
      String nameY,
      String nameTop,
      String share) {
    /** Whether it stands for several. */
    public boolean summary() {
      return items.size() > 1;
    }
  }

  /**
   * What had been planned.
   *
   * @param y upper end; the middle of a day
   * @param length how long; 0 for a day
   * @param point whether it is a day
   */
  public record Ghost(String y, String length, boolean point) {}
}
