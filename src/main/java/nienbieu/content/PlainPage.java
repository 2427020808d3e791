package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Place;

/**
 * A page of text that is neither event nor article, for example “About”.
 *
 * @param id slug: the file's name
 * @param title one line
 * @param summary one or two sentences
 * @param body the text
 * @param inNavigation whether every page links to it
 * @param corrections what was changed after it was published, in the editor's order
 * @param place where the original's file starts
 */
public record PlainPage(
    String id,
    Localized<Text> title,
    Localized<Text> summary,
    Localized<Passage> body,
    boolean inNavigation,
    List<Correction> corrections,
    Place place)
    implements Entry {

  @Override
  public Localized<Text> label() {
    return title;
  }

  @Override
  public Optional<Localized<Passage>> main() {
    return Optional.of(body);
  }
}
