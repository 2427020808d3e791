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

  // Asked for each link of a site, and those that a record gets by itself are slow.
  @Override
  public boolean equals(Object other) {
    return other instanceof Target that
        && kind == that.kind
        && id.equals(that.id)
        && anchor.equals(that.anchor);
  }

  @Override
  public int hashCode() {
    return id.hashCode() * 31 + anchor.hashCode() + kind.ordinal();
  }

  boolean isHere() {
    return id.isEmpty();
  }
}
