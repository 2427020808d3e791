package nienbieu.render;

import java.util.List;
import nienbieu.chart.Tall;
import nienbieu.chart.Wide;

/**
 * A drawn timeline, twice: lying for a desk and for paper, standing for a telephone.
 *
 * @param id what the ids of its parts begin with
 * @param name what it is called, for those who do not see it
 * @param wide where everything stands when it lies
 * @param marks of the chart that lies
 * @param columns of the chart that lies
 * @param lanes what its lanes are called; empty if it has one that needs no name
 * @param eras what the eras are called
 * @param tall where everything stands when it stands
 * @param tallMarks of the chart that stands
 * @param tallLanes of the chart that stands; empty if they are not drawn
 * @param tallEras of the chart that stands
 * @param title of a chart that opens a part of the one before; empty for the first
 * @param count how many events it shows, in words
 * @param href of the title
 * @param rtl whether time runs from right to left
 * @param opens where that part stands in the chart before, at most one
 * @param from first moment, in days since 1970, for the script
 * @param to last moment
 */
public record ChartView(
    String id,
    String name,
    Wide wide,
    List<WideMark> marks,
    List<WideColumn> columns,
    List<Lane> lanes,
    List<Era> eras,
    Tall tall,
    List<TallMark> tallMarks,
    List<TallLane> tallLanes,
    List<TallEra> tallEras,
    String title,
    String count,
    String href,
    boolean rtl,
    List<Wide.Stretch> opens,
    String from,
    String to) {

  /**
   * The words of a mark.
   *
   * @param href where it leads
   * @param spoken its whole name
   * @param label as much of its title as there is room for
   * @param css its shape and the state of its event
   * @param shape for example {@code day}; {@code sum} for several events
   * @param fill id of what its shape is filled with; empty for its colour
   * @param sign a stroke through it or an arrow to it, as the path of SVG; may be empty
   */
  public record Named(
      String href,
      String spoken,
      Words label,
      String css,
      String shape,
      String fill,
      String sign) {}

  /**
   * A mark of the chart that lies.
   *
   * @param place where it stands
   * @param named what it says
   */
  public record WideMark(Wide.Mark place, Named named) {}

  /**
   * A column of the chart that lies.
   *
   * @param place where it stands
   * @param named what it says
   * @param count how many events, as a number
   */
  public record WideColumn(Wide.Column place, Named named, String count) {}

  /**
   * A mark of the chart that stands.
   *
   * @param place where it stands
   * @param named what it says
   */
  public record TallMark(Tall.Mark place, Named named) {}

  /**
   * A lane.
   *
   * @param place where it stands
   * @param name what it is called
   */
  public record Lane(Wide.Lane place, Words name) {}

  /**
   * An era.
   *
   * @param place where it stands
   * @param name what it is called
   */
  public record Era(Wide.Ribbon place, Words name) {}

  /**
   * A lane of the chart that stands.
   *
   * @param place where it stands
   * @param name what it is called
   */
  public record TallLane(Tall.Lane place, Words name) {}

  /**
   * An era of the chart that stands.
   *
   * @param place where it stands
   * @param name what it is called
   */
  public record TallEra(Tall.Ribbon place, Words name) {}
}
