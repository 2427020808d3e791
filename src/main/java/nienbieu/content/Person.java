package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Place;

/**
 * Somebody who takes part in events.
 *
 * @param id slug
 * @param names as printed in each language, short and former
 * @param sortAs what the name is sorted by; the name itself where the editor gave none
 * @param summary one or two sentences
 * @param about prose; may be empty
 * @param ranks dated ranks, oldest first
 * @param offices dated offices, in the editor's order
 * @param sources what the record rests on
 * @param corrections what was changed after it was published, in the editor's order
 * @param place where the record stands
 */
public record Person(
    String id,
    Names names,
    Localized<Text> sortAs,
    Localized<Text> summary,
    Localized<Passage> about,
    List<RankHeld> ranks,
    List<OfficeHeld> offices,
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
