package nienbieu.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import nienbieu.chart.Item.Extent;

/**
 * All time as one thin line with a tick for each event or, where they are dense, one for each
 * sixtieth of it that is the longer the more events it has. Made once, whichever event is shown on
 * it.
 */
public final class Strip {
  /** More could not be told apart on a telephone. */
  static final int MOST_TICKS = 60;

  /** How high the strip is in pixels; the line runs through its middle. */
  public static final int HEIGHT = 24;

  private static final double SHORT_TICK = 2;
  private static final double LONG_TICK = 10;
  private static final double SHORTEST_BAR = 1.5;

  private final Scale scale;
  private final List<Extent> events;
  private final boolean mirrored;
  private final String ticks;

  /**
   * The place of an event, in hundredths of the length.
   *
   * @param x its left end; its middle if it is a point
   * @param length how long it is; 0 for a point
   * @param point whether it is too short to be seen as a bar
   */
  public record Place(String x, String length, boolean point) {}

  private Strip(Scale scale, List<Extent> events, boolean mirrored) {
    this.scale = scale;
    this.events = List.copyOf(events);
    this.mirrored = mirrored;
    this.ticks = drawn();
  }

  /**
   * The strip of a site.
   *
   * @param events in order of time
   * @param mirrored whether time runs from right to left
   */
  public static Strip of(Scale scale, List<Extent> events, boolean mirrored) {
    return new Strip(scale, events, mirrored);
  }

  /** All ticks as one path, 100 wide and {@link #HEIGHT} high. */
  public String ticks() {
    return ticks;
  }

  /** Where an event stands, by its number in order of time. */
  public Place place(int number) {
    Extent extent = events.get(number);
    double from = scale.at(extent.from());
    double length = scale.at(extent.to()) - from;
    if (length < SHORTEST_BAR) {
      return new Place(Decimal.of(at(from + length / 2)), "0", true);
    }
    return new Place(
        Decimal.of(mirrored ? Scale.WHOLE - from - length : from), Decimal.of(length), false);
  }

  private String drawn() {
    TreeSet<Double> places = new TreeSet<>();
    int[] counts = new int[MOST_TICKS];
    int most = 1;
    for (Extent event : events) {
      double from = scale.at(event.from());
      places.add(Math.rint(from * 10) / 10);
      int cell = Math.min(MOST_TICKS - 1, (int) (from * MOST_TICKS / Scale.WHOLE));
      most = Math.max(most, ++counts[cell]);
    }
    List<String> drawn = new ArrayList<>();
    if (places.size() <= MOST_TICKS) {
      places.forEach(place -> drawn.add(tick(place, (SHORT_TICK + LONG_TICK) / 2)));
    } else {
      for (int cell = 0; cell < MOST_TICKS; cell++) {
        if (counts[cell] > 0) {
          double half = SHORT_TICK + (LONG_TICK - SHORT_TICK) * counts[cell] / most;
          drawn.add(tick((cell + 0.5) * Scale.WHOLE / MOST_TICKS, half));
        }
      }
    }
    return String.join("", drawn);
  }

  private String tick(double place, double half) {
    return String.format(
        Locale.ROOT,
        "M%s %sv%s",
        Decimal.of(at(place)),
        Decimal.of(HEIGHT / 2.0 - half),
        Decimal.of(2 * half));
  }

  private double at(double place) {
    return mirrored ? Scale.WHOLE - place : place;
  }
}
