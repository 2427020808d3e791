package nienbieu.edit;

/**
 * A field that a new record can be given, in one line each.
 *
 * @param name of the field in YAML
 * @param kind what goes into it
 * @param isNeeded whether the reader refuses a record without it
 * @param english what is asked for
 * @param vietnamese the same
 */
public record FieldForm(
    String name, Kind kind, boolean isNeeded, String english, String vietnamese) {

  /** What goes into a field. */
  public enum Kind {
    /** An id, a choice, a number. */
    WORD(false),
    /** A date in EDTF. */
    DATE(false),
    /** A web address. */
    ADDRESS(false),
    /** One line, the same in all languages. */
    LINE(false),
    /** One line in each language. */
    TEXT(true),
    /** Ids, with commas between them. */
    WORDS(false),
    /** Ids of organisations, with commas between them. */
    ORGANISATIONS(false),
    /** A source and what it supports: {@code village-news=date,people}. */
    SOURCES(false),
    /** A title in the one language of its work: {@code vi=Chuẩn bị tốt}. */
    TITLE(false);

    private final boolean inEachLanguage;

    Kind(boolean inEachLanguage) {
      this.inEachLanguage = inEachLanguage;
    }
  }

  /** Whether it is given once for each language: {@code title.vi}. */
  public boolean isLocalized() {
    return kind.inEachLanguage;
  }
}
