package nienbieu.exchange;

/**
 * An event of TimelineJS, or its title or an era, whatever kind of file it stood in.
 *
 * @param where for remarks: {@code slide 3 “Opening”}
 * @param id what the file calls it; empty if it does not
 * @param start when it is or begins
 * @param end when it ends
 * @param shown what readers saw instead of the whole date
 * @param headline HTML
 * @param text HTML
 * @param medium what is shown beside it
 * @param group its lane
 */
record Slide(
    String where,
    String id,
    DateParts start,
    DateParts end,
    String shown,
    String headline,
    String text,
    Medium medium,
    String group) {}
