package nienbieu.read;

import nienbieu.markdown.Origin;
import nienbieu.source.Place;
import nienbieu.source.SourceFile;

/**
 * Where prose stands that is the rest of a Markdown file.
 *
 * @param linesBefore how many lines of the file stand before the prose
 */
record FileOrigin(SourceFile file, int linesBefore) implements Origin {
  @Override
  public Place place(int line, int column, int length) {
    return new Place(file, linesBefore + line + 1, column + 1, length);
  }
}
