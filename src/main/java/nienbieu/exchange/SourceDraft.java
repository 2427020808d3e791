package nienbieu.exchange;

/**
 * A source that an imported event rests on.
 *
 * @param id slug
 * @param kind as our content calls it
 * @param title one line
 * @param url where it is; empty if it is a file
 * @param note one line
 */
record SourceDraft(String id, String kind, String title, String url, String note) {}
