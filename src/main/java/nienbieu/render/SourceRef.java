package nienbieu.render;

/**
 * The number of a source where it bears something out.
 *
 * @param id anchor to which the source leads back
 * @param href to the source at the end of the page
 * @param number as in the list there
 */
public record SourceRef(String id, String href, int number) {}
