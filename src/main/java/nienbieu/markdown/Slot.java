package nienbieu.markdown;

/** What is put into a compiled prose each time that it is rendered. */
enum Slot {
  /** The address of a link; its number is that of the link. */
  LINK,
  /** Source and size of an image; its number is that of the link. */
  IMAGE,
  /** What begins the id of a footnote, and each link inside the page. */
  PREFIX,
  /** The anchor of a heading; its number is that of the heading. */
  HEADING,
  /** The name of the list of footnotes. */
  NOTES,
  /** The name of a link from a footnote back to the text. */
  BACK,
  /** The name of a table. */
  TABLE;

  private static final Slot[] ALL = values();

  /** Slot and number in one {@code int}, because a large site keeps very many of them. */
  int with(int number) {
    return number * ALL.length + ordinal();
  }

  static Slot of(int packed) {
    return ALL[packed % ALL.length];
  }

  static int number(int packed) {
    return packed / ALL.length;
  }
}
