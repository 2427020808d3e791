package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Place;

/**
 * A word or acronym that readers may not know.
 *
 * @param id slug
 * @param term as it stands in running text
 * @param full spelled out, if it is an acronym or a short form
 * @param spellOut whether its first mention on a page is spelled out, if it is an acronym
 * @param definition one paragraph
 * @param organisation id of the organisation that it names, if it names one
 * @param sources what the definition rests on
 * @param corrections what was changed after it was published, in the editor's order
 * @param place where the record stands
 */
public record Term(
    String id,
    Localized<Text> term,
    Optional<Localized<Text>> full,
    boolean spellOut,
    Localized<Passage> definition,
    Optional<String> organisation,
    List<Citation> sources,
    List<Correction> corrections,
    Place place)
    implements Entry {

  @Override
  public Localized<Text> label() {
    return term;
  }
}
