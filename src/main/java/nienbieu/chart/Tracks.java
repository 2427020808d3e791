package nienbieu.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nienbieu.chart.Item.Extent;

/**
 * On which track beside the line of time each mark of a chart that stands has its place.
 *
 * @param places one for each mark: 0 is the line itself, 1 the track beside it
 * @param lanes the first track of each lane; empty if lanes are not drawn
 * @param count how many tracks there are beside the line
 */
record Tracks(List<Integer> places, List<Integer> lanes, int count) {
  /** Bars that last at the same time stand side by side, as far as there are tracks. */
  private static final int MOST = 3;

  private static final double SHORT_BAR = 8;
  private static final double HALF_POINT = 6;

  /** Where a moment stands, in pixels from the upper end. */
  interface Height {
    double at(double time);
  }

  /** Points stand on the line itself and bars beside it. */
  static Tracks ofOneLane(List<Entry> entries, Height height) {
    double[] ends = new double[MOST + 1];
    Arrays.fill(ends, Double.NEGATIVE_INFINITY);
    List<Integer> places = new ArrayList<>(entries.size());
    int count = 0;
    for (Entry entry : entries) {
      int track = 0;
      if (isBar(entry, height)) {
        track = 1;
        while (track < MOST && height.at(entry.extent().from()) < ends[track]) {
          track++;
        }
        ends[track] = height.at(entry.extent().to()) + 2;
      }
      places.add(track);
      count = Math.max(count, track);
    }
    return new Tracks(places, List.of(), count);
  }

  /** Each lane has a track, and more where its bars last at the same time. */
  static Tracks ofLanes(List<Entry> entries, int lanes, Height height) {
    double[][] bars = new double[lanes][MOST];
    double[][] all = new double[lanes][MOST];
    for (int lane = 0; lane < lanes; lane++) {
      Arrays.fill(bars[lane], Double.NEGATIVE_INFINITY);
      Arrays.fill(all[lane], Double.NEGATIVE_INFINITY);
    }
    int[] widths = new int[lanes];
    Arrays.fill(widths, 1);
    int[] within = new int[entries.size()];
    for (int at = 0; at < within.length; at++) {
      Entry entry = entries.get(at);
      Extent extent = entry.extent();
      boolean bar = isBar(entry, height);
      // Points may touch points, as on the line itself; on a bar nobody would see them.
      double[] taken = bar ? all[entry.lane()] : bars[entry.lane()];
      double from = height.at(extent.from()) - (bar ? 0 : HALF_POINT);
      double to = height.at(extent.to()) + (bar ? 2 : HALF_POINT);
      int track = 0;
      while (track < MOST - 1 && from < taken[track]) {
        track++;
      }
      all[entry.lane()][track] = Math.max(all[entry.lane()][track], to);
      if (bar) {
        bars[entry.lane()][track] = to;
      }
      within[at] = track;
      widths[entry.lane()] = Math.max(widths[entry.lane()], track + 1);
    }
    List<Integer> firsts = new ArrayList<>(lanes);
    int count = 0;
    for (int width : widths) {
      firsts.add(count + 1);
      count += width;
    }
    List<Integer> places = new ArrayList<>(within.length);
    for (int at = 0; at < within.length; at++) {
      places.add(firsts.get(entries.get(at).lane()) + within[at]);
    }
    return new Tracks(places, firsts, count);
  }

  private static boolean isBar(Entry entry, Height height) {
    double from = height.at(entry.extent().from());
    return !entry.point() && height.at(entry.extent().to()) - from > SHORT_BAR;
  }
}
