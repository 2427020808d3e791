package nienbieu.content;

/**
 * Under what terms the site's own texts may be used.
 *
 * @param name for example {@code CC BY 4.0}
 * @param url the deed
 */
public record Licence(String name, String url) {}
