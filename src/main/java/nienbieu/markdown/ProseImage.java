package nienbieu.markdown;

/**
 * An image as a page shows it; what it shows in words stands in the prose.
 *
 * @param address relative to the page, not escaped
 * @param width in pixels
 * @param height in pixels
 */
public record ProseImage(String address, int width, int height) {}
