package nienbieu.read;

import nienbieu.markdown.Origin;
import nienbieu.read.YamlNode.Scalar;
import nienbieu.read.YamlNode.Style;
import nienbieu.source.Place;

/**
 * Where the words of a text of one line stand. Where it was typed on several lines or with escapes,
 * only its start is known.
 */
record LineOrigin(Scalar scalar) implements Origin {
  @Override
  public Place place(int line, int column, int length) {
    Place place = scalar.place();
    int quote = scalar.style() == Style.QUOTED ? 1 : 0;
    int typed = scalar.value().codePointCount(0, scalar.value().length());
    return place.length() == typed + 2 * quote
        ? new Place(place.file(), place.line(), place.column() + quote + column, length)
        : place;
  }
}
