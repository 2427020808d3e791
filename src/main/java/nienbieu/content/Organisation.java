package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Place;

/**
 * A body that takes part in events.
 *
 * @param id slug
 * @param name in full
 * @param shortName acronym or short form, if there is one
 * @param kind what kind of body
 * @param partOf id of the organisation that it belongs to
 * @param summary one or two sentences
 * @param about prose; may be empty
 * @param sources what the record rests on
 * @param place where the record stands
 */
public record Organisation(
    String id,
    Localized<Text> name,
    Optional<Localized<Text>> shortName,
    OrganisationKind kind,
    Optional<String> partOf,
    Localized<Text> summary,
    Localized<Passage> about,
    List<Citation> sources,
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
