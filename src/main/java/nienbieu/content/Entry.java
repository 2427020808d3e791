package nienbieu.content;

import nienbieu.language.Localized;
import nienbieu.language.Text;
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

  /** Where the record stands in the editor's file. */
  Place place();
}
