package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Place;

/**
 * A theme that runs through events.
 *
 * @param id slug
 * @param name one line
 * @param summary one or two sentences
 * @param about prose; may be empty
 * @param corrections what was changed after it was published, in the editor's order
 * @param place where the record stands
 */
public record Topic(
    String id,
    Localized<Text> name,
    Localized<Text> summary,
    Localized<Passage> about,
    List<Correction> corrections,
    Place place)
    implements Entry {

  @Override
  public Localized<Text> label() {
    return name;
  }

  @Override
  public Optional<Localized<Passage>> main() {
    return Optional.of(about);
  }
}
