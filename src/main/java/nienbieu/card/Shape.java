package nienbieu.card;

import java.util.Arrays;

/**
 * An outline on its way to pixels. Each pixel gets the exact part of it that the shape covers: for
 * each edge, the area right of it in its own pixel and whether it covers all pixels further right;
 * the sum along a row is the cover. Java computes doubles alike on every machine (JLS 15.4).
 */
final class Shape implements Outline {
  private static final int ROOM = 4096;
  // A curve is drawn as lines that are nowhere farther from it than a part of a pixel.
  private static final double LINES = 3;

  private double[] points = new double[ROOM];
  private int count;
  private double x;
  private double y;
  private double[] area = new double[0];
  private int left;
  private int top;
  private int width;
  private int height;

  /** Forgets everything. */
  void clear() {
    count = 0;
  }

  @Override
  public void moveTo(double toX, double toY) {
    x = toX;
    y = toY;
  }

  @Override
  public void lineTo(double toX, double toY) {
    if (count + 4 > points.length) {
      points = Arrays.copyOf(points, 2 * points.length);
    }
    points[count++] = x;
    points[count++] = y;
    points[count++] = toX;
    points[count++] = toY;
    x = toX;
    y = toY;
  }

  @Override
  public void curveTo(double controlX, double controlY, double toX, double toY) {
    double bendX = x - 2 * controlX + toX;
    double bendY = y - 2 * controlY + toY;
    int lines = 1 + (int) Math.sqrt(LINES * Math.sqrt(bendX * bendX + bendY * bendY));
    double fromX = x;
    double fromY = y;
    for (int line = 1; line < lines; line++) {
      double t = (double) line / lines;
      double back = 1 - t;
      lineTo(
          back * back * fromX + 2 * back * t * controlX + t * t * toX,
          back * back * fromY + 2 * back * t * controlY + t * t * toY);
    }
    lineTo(toX, toY);
  }

  /** Puts the shape on a canvas; where something stands already, the darker shade stays. */
  void fill(Canvas canvas, Ink ink) {
    if (count == 0) {
      return;
    }
    measure();
    for (int at = 0; at < count; at += 4) {
      edge(points[at] - left, points[at + 1] - top, points[at + 2] - left, points[at + 3] - top);
    }
    for (int row = 0; row < height; row++) {
      double sum = 0;
      for (int column = 0; column < width; column++) {
        sum += area[row * width + column];
        int shade = ink.shade(Math.min(1, Math.abs(sum)));
        if (shade > 0 && shade > canvas.at(left + column, top + row)) {
          canvas.set(left + column, top + row, shade);
        }
      }
    }
  }

  private void measure() {
    double right = points[0];
    double bottom = points[1];
    double minX = right;
    double minY = bottom;
    for (int at = 2; at < count; at += 2) {
      minX = Math.min(minX, points[at]);
      right = Math.max(right, points[at]);
      minY = Math.min(minY, points[at + 1]);
      bottom = Math.max(bottom, points[at + 1]);
    }
    left = (int) Math.floor(minX);
    top = (int) Math.floor(minY);
    // One column more than is covered: what lies right of the last edge is noted there.
    width = (int) Math.ceil(right) - left + 2;
    height = (int) Math.ceil(bottom) - top + 1;
    if (area.length < width * height) {
      area = new double[width * height];
    } else {
      Arrays.fill(area, 0, width * height, 0);
    }
  }

  private void edge(double x0, double y0, double x1, double y1) {
    if (y0 == y1) {
      return;
    }
    double direction = y0 < y1 ? 1 : -1;
    double startX = y0 < y1 ? x0 : x1;
    double startY = Math.min(y0, y1);
    double endY = Math.max(y0, y1);
    double slope = (x1 - x0) / (y1 - y0);
    double atX = startX;
    for (int row = (int) startY; row < endY; row++) {
      double part = Math.min(row + 1, endY) - Math.max(row, startY);
      double nextX = startX + slope * (Math.min(row + 1, endY) - startY);
      span(row, Math.min(atX, nextX), Math.max(atX, nextX), direction * part);
      atX = nextX;
    }
  }

  /** An edge inside one row, from left to right, that is this high. */
  private void span(int row, double from, double to, double high) {
    int at = row * width;
    int first = (int) from;
    int last = (int) to;
    if (first == last) {
      double covered = high * (first + 1 - (from + to) / 2);
      area[at + first] += covered;
      area[at + first + 1] += high - covered;
      return;
    }
    double steep = high / (to - from);
    double before = 0;
    double done = 0;
    for (int column = first; column <= last; column++) {
      double begin = Math.max(from, column);
      double end = Math.min(to, column + 1);
      // Covered here: what earlier columns crossed in full, and of this one's part its right side.
      double part = steep * (end - begin);
      double covered = before + part * (column + 1 - (begin + end) / 2);
      area[at + column] += covered - done;
      done = covered;
      before += part;
    }
    area[at + last + 1] += high - done;
  }
}
