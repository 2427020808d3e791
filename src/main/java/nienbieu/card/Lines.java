package nienbieu.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines of about the same length.
 *
 * @param face that it is set in
 * @param size pixels for an em
 * @param lines from top to bottom
 */
record Lines(Face face, int size, List<String> lines) {
  /**
   * How large a text may be with how many lines.
   *
   * @param size pixels for an em
   * @param most lines
   */
  record Step(int size, int most) {}

  /** Marks above capitals and below letters stay clear of each other. */
  static int height(int size) {
    return size * 5 / 4;
  }

  int height() {
    return lines.size() * height(size);
  }

  /**
   * Sets a text as large as it can be.
   *
   * @param text as {@link Letters#shown} gives it
   * @param steps from large to small; the last one cuts what has no room
   * @param width of the longest line, in pixels
   * @param height of all lines
   */
  static Lines of(String text, Face face, List<Step> steps, int width, int height) {
    for (Step step : steps) {
      List<String> lines = broken(text, face, step.size(), width);
      if (lines.size() <= step.most()
          && lines.size() * height(step.size()) <= height
          && isWhole(lines)) {
        return new Lines(face, step.size(), balanced(text, face, step.size(), width, lines));
      }
    }
    Step last = steps.get(steps.size() - 1);
    List<String> lines = broken(text, face, last.size(), width);
    int most = Math.min(last.most(), height / height(last.size()));
    if (lines.size() > most) {
      lines = new ArrayList<>(lines.subList(0, most));
      lines.set(most - 1, cut(lines.get(most - 1), face, last.size(), width));
    }
    return new Lines(face, last.size(), lines);
  }

  // A word that is longer than a line was taken apart: rather smaller than that.
  private static boolean isWhole(List<String> lines) {
    return lines.stream().noneMatch(line -> line.endsWith(TORN));
  }

  // Stands at the end of a line that ends within a word; it is a character of private use.
  private static final String TORN = "\ue000";

  /** The lines of the least width that has no more lines. */
  private static List<String> balanced(
      String text, Face face, int size, int width, List<String> greedy) {
    int low = 0;
    int high = width;
    List<String> best = greedy;
    while (high - low > 2) {
      int middle = (low + high) / 2;
      List<String> lines = broken(text, face, size, middle);
      if (lines.size() == greedy.size() && isWhole(lines)) {
        best = lines;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }

  private static List<String> broken(String text, Face face, int size, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (face.width(longer, size) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (face.width(line, size) > width) {
        int fits = fitting(line, face, size, width);
        lines.add(line.substring(0, fits) + TORN);
        line = line.substring(fits);
      }
    }
    lines.add(line);
    return lines;
  }

  // The face has no combining marks, so that every character stands for itself.
  private static int fitting(String word, Face face, int size, int width) {
    int fits = 1;
    while (fits < word.length() && face.width(word.substring(0, fits + 1), size) <= width) {
      fits++;
    }
    return fits;
  }

  private static String cut(String line, Face face, int size, int width) {
    String rest = line.replace(TORN, "");
    while (face.width(rest + "…", size) > width) {
      int space = rest.lastIndexOf(' ');
      rest = rest.substring(0, space > 0 ? space : rest.length() - 1);
    }
    return rest + "…";
  }

  /**
   * Draws the lines.
   *
   * @param top of the first one
   */
  void draw(int left, int top, Shape shape, Canvas canvas, Ink ink) {
    int baseline = top + size;
    for (String line : lines) {
      face.draw(line.replace(TORN, ""), size, left, baseline, shape, canvas, ink);
      baseline += height(size);
    }
  }
}
