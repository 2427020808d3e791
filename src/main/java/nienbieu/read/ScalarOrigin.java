package nienbieu.read;

import nienbieu.markdown.Origin;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Style;
import nienbieu.source.Place;

/**
 * Where prose stands that was written inside a YAML field. After {@code |} every line of the text
 * is a line of the file, indented; of any other style only the start is known for certain.
 */
record ScalarOrigin(Scalar scalar) implements Origin {
  @Override
  public Place place(int line, int column, int length) {
    Place start = scalar.place();
    if (scalar.style() != Style.LITERAL) {
      return start;
    }
    int inFile = start.line() + 1 + line;
    return new Place(start.file(), inFile, indentation() + column + 1, length);
  }

  /** YAML 1.1, 8.1.1: the indentation is that of the first line that is not empty. */
  private int indentation() {
    String[] lines = scalar.value().split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      if (!lines[at].isBlank()) {
        String inFile = scalar.place().file().line(scalar.place().line() + 1 + at);
        return Math.max(0, inFile.indexOf(lines[at]));
      }
    }
    return 0;
  }
}
