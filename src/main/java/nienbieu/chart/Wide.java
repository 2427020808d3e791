package nienbieu.chart;

import java.util.List;

/**
 * A chart that lies: time runs along the lines of the page. Places along it are hundredths of its
 * length, which may be {@link WideLayout#SHORTEST} pixels or more; everything else is in pixels.
 *
 * @param height of the whole
 * @param top where the ruler ends and the rows begin
 * @param rows how high all rows are
 * @param heads larger units above the ruler
 * @param ticks of the ruler
 * @param fine ticks without a name
 * @param lanes from top to bottom; a single lane has no name
 * @param ribbons the eras
 * @param marks in order of time
 * @param columns in order of time; where there are columns, there are no marks
 * @param opened where the year that has a chart of its own below begins and ends, at most one
 */
public record Wide(
    String height,
    String top,
    String rows,
    List<Tick> heads,
    List<Tick> ticks,
    List<Tick> fine,
    List<Lane> lanes,
    List<Ribbon> ribbons,
    List<Mark> marks,
    List<Column> columns,
    List<Stretch> opened) {

  /**
   * From one place to another.
   *
   * @param from the left end
   * @param to the right end
   */
  public record Stretch(String from, String to) {}

  /**
   * A tick.
   *
   * @param x where it stands
   * @param name what it is called; may be empty
   */
  public record Tick(String x, String name) {}

  /**
   * A lane.
   *
   * @param number which one
   * @param y its upper edge
   */
  public record Lane(int number, String y) {}

  /**
   * An era.
   *
   * @param number which one
   * @param x its left end
   * @param length how long it is
   * @param named whether there is room for its name
   * @param nameX where its name begins
   * @param y the middle of its name
   */
  public record Ribbon(
      int number, String x, String length, boolean named, String nameX, String y) {}

  /**
   * A mark.
   *
   * @param items numbers of what it stands for, at least one
   * @param unit of the cell that is summed up, if there is more than one item
   * @param x left end of everything that belongs to it
   * @param y the middle of its row
   * @param whole how long all that belongs to it is
   * @param at left end of the mark itself, from x
   * @param length of the mark; 0 for a point
   * @param point whether it is a point
   * @param ghosts what had been planned
   * @param name where its name stands
   */
  public record Mark(
      List<Integer> items,
      Unit unit,
      String x,
      String y,
      String whole,
      String at,
      String length,
      boolean point,
      List<Ghost> ghosts,
      Name name) {
    /** Whether it stands for several. */
    public boolean summary() {
      return items.size() > 1;
    }
  }

  /**
   * What had been planned.
   *
   * @param at left end, from the mark's x
   * @param length how long; 0 for a point
   * @param point whether it is a day
   */
  public record Ghost(String at, String length, boolean point) {}

  /**
   * Where a name stands.
   *
   * @param x from the mark's x
   * @param dx pixels from there
   * @param dy pixels from the middle of the row
   * @param end whether the name ends there and does not begin there
   * @param over whether it stands above a bar, which is flat then
   * @param shown whether there is room for it
   */
  public record Name(String x, String dx, String dy, boolean end, boolean over, boolean shown) {}

  /**
   * How many events a stretch of time has.
   *
   * @param items their numbers
   * @param unit of the stretch
   * @param x left end
   * @param length how long
   * @param middle where its middle is
   * @param y upper edge
   * @param foot lower edge
   * @param named whether there is room for the number
   * @param hitY upper edge of what can be pressed
   * @param hitHeight how high that is
   */
  public record Column(
      List<Integer> items,
      Unit unit,
      String x,
      String length,
      String middle,
      String y,
      String foot,
      boolean named,
      String hitY,
      String hitHeight) {}
}
