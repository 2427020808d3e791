package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.source.Place;

/**
 * Something that a claim can rest on. What is not known about it is empty and said to be not known.
 *
 * @param id slug
 * @param kind what it is
 * @param title as printed, in the source's own language, which need not be one of the site's
 * @param gloss what the title means, for readers of another language
 * @param publisher who published it
 * @param author as printed
 * @param published when
 * @param accessed when somebody last looked at it
 * @param url where it is, {@code https} or {@code http}
 * @param archive where a copy is kept
 * @param note what it is, who speaks in it, what to be careful about
 * @param label the title again, for lists in any language
 * @param corrections what was changed after it was published, in the editor's order
 * @param place where the record stands
 */
public record Source(
    String id,
    SourceKind kind,
    Text title,
    Optional<Localized<Text>> gloss,
    Optional<Localized<Text>> publisher,
    Optional<String> author,
    Optional<HistoricalDate> published,
    Optional<HistoricalDate> accessed,
    Optional<String> url,
    Optional<String> archive,
    Localized<Passage> note,
    Localized<Text> label,
    List<Correction> corrections,
    Place place)
    implements Entry {

  @Override
  public Optional<Localized<Passage>> main() {
    return Optional.of(note);
  }

  /** A title as printed is no missing translation; only the note can be. */
  @Override
  public Language writtenIn(Language language) {
    Passage text = note.in(language);
    return text.prose().isEmpty() ? language : text.writtenIn();
  }
}
