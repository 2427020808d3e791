package nienbieu.source;

/**
 * A few lines of content that break a rule, or that keep it.
 *
 * @param isRight whether they keep it
 * @param where what they belong to: {@code event} and {@code site} for fields of an event or of
 *     {@code site.yaml}, {@code body} for Markdown, {@code words} where no line of content can show
 *     it, or else the path of a file below the content folder
 * @param text the lines, each ended by a line feed
 */
public record Example(boolean isRight, String where, String text) {}
