package nienbieu.exchange;

/**
 * An event of TimelineJS, or its title or an era, whatever kind of file it stood in.
 *
 * @param where for remarks: {@code slide 3 “Opening”}
 * @param id what the file calls it; empty if it does not
 * @param start when it is or begins
 * @param end when it ends
 * @param shown what readers saw instead of the whole date
 * @param edtf the date itself, where our own export wrote it; empty otherwise
 * @param headline HTML
 * @param summary plain words, where our own export marked them; empty otherwise
 * @param text HTML, without the summary
 * @param medium what is shown beside it
 * @param group its lane
 */
record Slide(
    String where,
    String id,
    DateParts start,
    DateParts end,
    String shown,
    String edtf,
    String headline,
    String summary,
    String text,
    Medium medium,
    String group) {}
