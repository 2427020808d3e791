package nienbieu.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.markdown.Origin;
import nienbieu.markdown.Prose;

/**
 * One text of a record as it was written in each language that has it.
 *
 * @param field which text, for example {@code summary} or {@code people.ngo-xuan-lich.role}
 * @param halves by language; at least one
 */
record WrittenText(String field, Map<Language, Half> halves) {

  /**
   * The text in one language.
   *
   * @param text as typed: one line, or Markdown
   * @param origin where it stands
   * @param prose what became of it, if it is Markdown without a mistake
   */
  record Half(String text, Origin origin, Optional<Prose> prose) {}

  /** Readers of each language are told something else there: what a foreign title means. */
  private static final String GLOSS = "gloss";

  /** What each language makes up by its own rules. */
  private static final Set<String> OWN = Set.of(GLOSS, "short", "sort-as");

  /** Whether one half translates the other, so that it can fall behind. */
  boolean isTranslated() {
    return !field.equals(GLOSS);
  }

  /** Whether both halves should say the same. */
  boolean isComparable() {
    return !OWN.contains(field);
  }

  /** The language that the others were translated from: the first of the site's that is there. */
  Language original(Languages languages) {
    for (Language language : languages) {
      if (halves.containsKey(language)) {
        return language;
      }
    }
    throw new IllegalStateException("a text in no language: " + field);
  }
}
