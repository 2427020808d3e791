package nienbieu.markdown;

/**
 * The words that a rendered prose needs for those who listen to it, in the language of the page.
 *
 * @param notes the name of the list of footnotes, for example {@code Notes}
 * @param backToText the name of the link from a footnote back to the text, for example {@code Back
 *     to reference}; the footnote's number is put after it
 * @param table the name of a table, for example {@code Table}; its number is put after it
 */
public record ProsePhrases(String notes, String backToText, String table) {}
