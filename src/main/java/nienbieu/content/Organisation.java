package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Place;

/**
 * A body that takes part in events.
 *
 * @param id slug
 * @param names in full, short and former
 * @param kind what kind of body
 * @param partOf id of the organisation that it belongs to
 * @param summary one or two sentences
 * @param about prose; may be empty
 * @param sources what the record rests on
 * @param corrections what was changed after it was published, in the editor's order
 * @param place where the record stands
 */
public record Organisation(
    String id,
    Names names,
    OrganisationKind kind,
    Optional<String> partOf,
    Localized<Text> summary,
    Localized<Passage> about,
    List<Citation> sources,
    List<Correction> corrections,
    Place place)
    implements Entry {

  /** In full, today. */
  public Localized<Text> name() {
    return names.name();
  }

  /** Acronym or short form, if there is one. */
  public Optional<Localized<Text>> shortName() {
    return names.shortName();
  }

  @Override
  public Localized<Text> label() {
    return names.name();
  }

  @Override
  public Localized<Text> calledOn(HistoricalDate when) {
    return names.on(when);
  }

  @Override
  public Optional<Localized<Passage>> main() {
    return Optional.of(about);
  }
}
