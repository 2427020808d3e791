package nienbieu.read;

import nienbieu.markdown.Origin;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Style;
import nienbieu.source.Place;

/**
 * Where a text stands that was written inside a YAML field. After {@code |} every line of the text
 * is a line of the file, indented. On one line, plain or in quotes, every character stands where it
 * was typed, unless one was typed as an escape; then, and of any other style, only the start is
 * known for certain, and {@link JoinedLines} must look.
 *
 * @param asTyped whether the text stands on one line, character by character
 */
record ScalarOrigin(Scalar scalar, boolean asTyped) implements Origin {

  static ScalarOrigin of(Scalar scalar) {
    boolean mayBe = scalar.style() == Style.PLAIN || scalar.style() == Style.QUOTED;
    return new ScalarOrigin(scalar, mayBe && scalar.place().length() == typed(scalar));
  }

  /**
   * Where the words of a line stand that a scalar became.
   *
   * @param line the scalar, perhaps with fewer blanks
   */
  static Origin of(Scalar scalar, String line) {
    ScalarOrigin origin = of(scalar);
    boolean isThere = origin.asTyped || scalar.style() == Style.LITERAL;
    return isThere && scalar.value().startsWith(line) ? origin : new JoinedLines(scalar, line);
  }

  /** How many characters the text takes without any escape. */
  private static int typed(Scalar scalar) {
    return scalar.value().codePointCount(0, scalar.value().length()) + 2 * quote(scalar);
  }

  private static int quote(Scalar scalar) {
    return scalar.style() == Style.QUOTED ? 1 : 0;
  }

  @Override
  public Place place(int line, int column, int length) {
    Place start = scalar.place();
    if (scalar.style() == Style.LITERAL) {
      int inFile = start.line() + 1 + line;
      return new Place(start.file(), inFile, scalar.indentation() + column + 1, length);
    }
    return asTyped
        ? new Place(start.file(), start.line(), start.column() + quote(scalar) + column, length)
        : start;
  }

  @Override
  public Place start() {
    return scalar.style() == Style.LITERAL ? place(0, 0, 1) : scalar.place();
  }
}
