package nienbieu.render;

/**
 * A date as the site's figure: what is large, and what stands small beside it.
 *
 * @param large the day, or the most exact part that is known
 * @param small the rest, for example {@code tháng 11 năm 2020}; may be empty
 * @param size how long the large part is: {@code short} for a day, {@code middle} for a few days or
 *     a year, {@code wide} for words
 * @param text the whole date in words
 * @param datetime the value of {@code datetime}, or empty where HTML has none for it
 * @param edtf the date in EDTF
 * @param shape how sure it is, as the mark shows it: {@code day}, {@code span}, {@code open},
 *     {@code unsure} or {@code about}
 */
public record Figure(
    String large,
    String small,
    String size,
    String text,
    String datetime,
    String edtf,
    String shape) {}
