package nienbieu.markdown;

import java.util.function.UnaryOperator;

/**
 * The words that a rendered prose needs for those who listen to it, in the language of the page.
 *
 * @param notes the name of the list of footnotes, for example {@code Notes}
 * @param backToText the name of the link from a footnote back to the text, for example {@code Back
 *     to reference}; the footnote's number is put after it
 * @param table the name of a table, for example {@code Table}; its number is put after it
 */
public record ProsePhrases(String notes, String backToText, String table) {

  /**
   * The words of a language.
   *
   * @param say gives the phrase of a key
   */
  public static ProsePhrases of(UnaryOperator<String> say) {
    return new ProsePhrases(
        say.apply("prose.notes"), say.apply("prose.back-to-text"), say.apply("prose.table"));
  }
}
