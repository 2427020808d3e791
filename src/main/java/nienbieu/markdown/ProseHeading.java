package nienbieu.markdown;

/**
 * A heading of a prose.
 *
 * @param level 2 to 6
 * @param text its plain words
 * @param id the anchor, for example {@code s-ke-hoach}; the same in every language
 */
public record ProseHeading(int level, String text, String id) {

  /** Of equal words one is kept: many texts have the same headings. */
  public ProseHeading {
    text = text.intern();
    id = id.intern();
  }

  /** The same heading under another anchor. */
  ProseHeading withId(String other) {
    return new ProseHeading(level, text, other);
  }
}
