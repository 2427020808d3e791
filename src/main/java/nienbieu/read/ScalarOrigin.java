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
    return new Place(start.file(), inFile, scalar.indentation() + column + 1, length);
  }
}
