package nienbieu.render;

/**
 * A date in a dense list.
 *
 * @param text as short as can be, for example {@code 9/12/2020}
 * @param datetime the value of {@code datetime}, or empty where HTML has none for it
 * @param shape how sure it is, as in {@link Figure}
 */
public record BriefDate(String text, String datetime, String shape) {}
