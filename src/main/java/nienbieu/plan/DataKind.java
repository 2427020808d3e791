package nienbieu.plan;

/** What a file for other programs holds, and how. */
public enum DataKind {
  /** Events and articles, what was changed last first, as a feed (RFC 4287). */
  FEED_ATOM("feed-atom", "application/atom+xml"),
  /** The same as JSON Feed 1.1. */
  FEED_JSON("feed-json", "application/feed+json"),
  /** The corrections, as a feed (RFC 4287). */
  CORRECTIONS_ATOM("corrections-atom", "application/atom+xml"),
  /** The same as JSON Feed 1.1. */
  CORRECTIONS_JSON("corrections-json", "application/feed+json");

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
