package nienbieu.plan;

/** What a file for other programs holds, and how. */
public enum DataKind {
  /** The corrections, as a feed (RFC 4287). */
  CORRECTIONS_ATOM("corrections-atom", "application/atom+xml"),
  /** The whole timeline as a book (EPUB 3.3). */
  BOOK_EPUB("book-epub", "application/epub+zip");

  private final String word;
  private final String mediaType;

  DataKind(String word, String mediaType) {
    this.word = word;
    this.mediaType = mediaType;
  }

  /**
   * Names it in phrases: {@code data.WORD} is what it is called, {@code data.WORD.lead} says more.
   */
  public String word() {
    return word;
  }

  /** The media type (RFC 6838). */
  public String mediaType() {
    return mediaType;
  }
}
