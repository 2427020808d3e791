package nienbieu.markdown;

/** What only the page around a prose knows: how to get from it to the rest of the site. */
public interface LinkTargets {
  /**
   * The address of a record, as it goes into {@code href}; not escaped, that is done here.
   *
   * @param kind never {@link RecordKind#IMAGE}
   * @param id the record's id
   * @param anchor an id inside the page, without {@code #}, or the empty text
   */
  String address(RecordKind kind, String id, String anchor);

  /** The image of this id. */
  ProseImage image(String id);

  /**
   * What begins the ids of this prose on this page, so that those of another text on it are others;
   * not escaped, that is done here.
   */
  default String idPrefix() {
    return "";
  }
}
