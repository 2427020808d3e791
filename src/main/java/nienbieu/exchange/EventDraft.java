package nienbieu.exchange;

import java.util.List;

/**
 * An event as it would stand in our content, its texts in one language.
 *
 * @param where the slide or row that it comes from
 * @param id slug
 * @param date EDTF
 * @param dateNote one line; may be empty
 * @param title one line
 * @param summary one line
 * @param body Markdown; may be empty
 * @param topics ids
 * @param sources ids, at least one
 */
record EventDraft(
    String where,
    String id,
    String date,
    String dateNote,
    String title,
    String summary,
    String body,
    List<String> topics,
    List<String> sources) {}
