package nienbieu.content;

import nienbieu.markdown.OpeningLine;

/**
 * How the page of a record opens.
 *
 * @param title what the record is called
 * @param lead its summary
 */
public record Opening(OpeningLine title, OpeningLine lead) {}
