package nienbieu.markdown;

import nienbieu.source.Place;

/**
 * Where the words of a prose stand in the file that holds them: in a Markdown file below its front
 * matter, or indented inside a YAML block.
 */
@FunctionalInterface
public interface Origin {
  /**
   * The place of a stretch of the Markdown text. All places of one origin are in one file.
   *
   * @param line 0 for the first line of the Markdown text
   * @param column 0 for the first character of that line, counted in Unicode code points
   * @param length how many code points are meant, at least 1, all on that line
   */
  Place place(int line, int column, int length);

  /** What to show when the text as a whole is meant: all of it if it is short, or its start. */
  default Place start() {
    return place(0, 0, 1);
  }
}
