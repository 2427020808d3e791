package nienbieu.render;

/**
 * A link.
 *
 * @param label what it says
 * @param href relative to the page
 */
public record LinkView(Words label, String href) {}
