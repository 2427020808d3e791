package nienbieu.markdown;

/**
 * What a link points to; thousands of links share one.
 *
 * @param kind what it points to
 * @param id empty for the page that the link stands on
 * @param anchor without {@code #}, or the empty text
 */
record Target(RecordKind kind, String id, String anchor) {
  /** An anchor on the same page. */
  static Target here(String anchor) {
    return new Target(RecordKind.PAGE, "", anchor);
  }

  boolean isHere() {
    return id.isEmpty();
  }
}
