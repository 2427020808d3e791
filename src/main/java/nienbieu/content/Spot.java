package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Place;

/**
 * A place on earth. Named so because {@link nienbieu.source.Place} is a place in a file; editors
 * and readers call it a place.
 *
 * @param id slug
 * @param names as printed in each language, short and former
 * @param partOf id of the larger place
 * @param summary one or two sentences
 * @param about prose; may be empty
 * @param sources what the record rests on
 * @param corrections what was changed after it was published, in the editor's order
 * @param place where the record stands
 */
public record Spot(
    String id,
    Names names,
    Optional<String> partOf,
    Localized<Text> summary,
    Localized<Passage> about,
    List<Citation> sources,
    List<Correction> corrections,
    Place place)
    implements Entry {

  /** As printed in each language, today. */
  public Localized<Text> name() {
    return names.name();
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
