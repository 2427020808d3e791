package nienbieu.render;

/**
 * The picture that other sites show beside a link to a page.
 *
 * @param url absolute
 * @param width in pixels
 * @param height in pixels
 * @param alt what it says
 */
public record CardView(String url, int width, int height, String alt) {}
