package nienbieu.read;

import java.util.List;

/** What may stand in a field. */
public sealed interface FormValue {
  /** The record's own id. */
  record Id() implements FormValue {}

  /** A text of one line in no language, or in that of its file. */
  record Line() implements FormValue {}

  /**
   * A text in every language of the site.
   *
   * @param isProse whether it is Markdown
   */
  record Texts(boolean isProse) implements FormValue {}

  /** A date in EDTF. */
  record Date() implements FormValue {}

  /** One of these words. */
  record Choice(List<String> words) implements FormValue {}

  /** Some of these words, at least one, none twice. */
  record Choices(List<String> words) implements FormValue {}

  /**
   * The id of another record.
   *
   * @param kind of that record, for example {@code person}
   */
  record Reference(String kind) implements FormValue {}

  /**
   * The ids of other records, none twice.
   *
   * @param kind of those records
   */
  record References(String kind) implements FormValue {}

  /** An address on the web. */
  record Address() implements FormValue {}

  /** The address of a site's root. */
  record Root() implements FormValue {}

  /** A whole number. */
  record Number() implements FormValue {}

  /** A record inside this one. */
  record Group(Form form) implements FormValue {}

  /**
   * Records inside this one.
   *
   * @param isNeeded whether there must be one at least
   */
  record Groups(Form form, boolean isNeeded) implements FormValue {}

  /** Something that its reader takes apart by itself: the languages of a site. */
  record Own() implements FormValue {}
}
