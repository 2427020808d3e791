package nienbieu.content;

import java.util.List;
import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.Prose;
import nienbieu.source.Place;

/** A record that has a page of its own or an entry on one, and can be linked to by its id. */
public sealed interface Entry
    permits Article,
        Event,
        Image,
        Organisation,
        PlainPage,
        Person,
        Spot,
        Rank,
        Source,
        Term,
        Topic {

  /** A slug, unique among the records of its kind. */
  String id();

  /** What the record is called, in each language: its title or name. */
  Localized<Text> label();

  /** What it was called at the time of an event; today's name for what never had another. */
  default Localized<Text> calledOn(HistoricalDate when) {
    return label();
  }

  /** The text of its page, which may be empty; nothing if a record of this kind has none. */
  default Optional<Localized<Passage>> main() {
    return Optional.empty();
  }

  /** What was changed after it was published, in the editor's order. */
  default List<Correction> corrections() {
    return List.of();
  }

  /** The day of the last change, if there was one. */
  default Optional<HistoricalDate> changed() {
    return corrections().stream().map(Correction::on).max(HistoricalDate.ORDER);
  }

  /**
   * The language that the record is really written in on the pages of a language: that one, unless
   * its name or its text is borrowed from another because the translation is missing.
   */
  default Language writtenIn(Language language) {
    Language name = label().in(language).writtenIn();
    Passage text = main().map(all -> all.in(language)).orElse(new Passage(Prose.EMPTY, name));
    return text.prose().isEmpty() || !name.equals(language) ? name : text.writtenIn();
  }

  /** Where the record stands in the editor's file. */
  Place place();
}
