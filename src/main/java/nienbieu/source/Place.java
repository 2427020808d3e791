package nienbieu.source;

/**
 * A stretch of one line of a source file: where a problem is.
 *
 * @param file the file
 * @param line 1 for the first line; 0 when the whole file is meant
 * @param column 1 for the first character of the line, counted in Unicode code points
 * @param length how many code points are meant, at least 1
 */
public record Place(SourceFile file, int line, int column, int length)
    implements Comparable<Place> {

  public Place {
    if (line < 0 || column < 1 || length < 1) {
      throw new IllegalArgumentException("no such place: " + line + ":" + column + "+" + length);
    }
  }

  /** The file as a whole. */
  public static Place of(SourceFile file) {
    return new Place(file, 0, 1, 1);
  }

  /** Whether the whole file is meant and not a stretch of it. */
  public boolean isWholeFile() {
    return line == 0;
  }

  /** By path, then line, then column, then length. */
  @Override
  public int compareTo(Place other) {
    int byPath = file.path().compareTo(other.file.path());
    if (byPath != 0) {
      return byPath;
    }
    int byLine = Integer.compare(line, other.line);
    if (byLine != 0) {
      return byLine;
    }
    int byColumn = Integer.compare(column, other.column);
    return byColumn != 0 ? byColumn : Integer.compare(length, other.length);
  }

  /** {@code path:line:column}, or the path alone for a whole file. */
  @Override
  public String toString() {
    return isWholeFile() ? file.path() : file.path() + ":" + line + ":" + column;
  }
}
