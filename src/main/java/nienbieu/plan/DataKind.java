package nienbieu.plan;

/** What a file for other programs holds, and how. */
public enum DataKind {
  /** The corrections, as a feed (RFC 4287). */
  CORRECTIONS_ATOM("corrections-atom", "application/atom+xml"),
  /** All events, as TimelineJS 3 shows them. */
  TIMELINEJS("timelinejs", "application/json"),
  /** How the site is cited, as BibTeX. */
  SITE_BIBTEX("site-bibtex", "application/x-bibtex"),
  /** The same as RIS. */
  SITE_RIS("site-ris", "application/x-research-info-systems"),
  /** The same as CSL-JSON. */
  SITE_CSL("site-csl", "application/vnd.citationstyles.csl+json"),
  /** All sources, as BibTeX. */
  SOURCES_BIBTEX("sources-bibtex", "application/x-bibtex"),
  /** The same as RIS. */
  SOURCES_RIS("sources-ris", "application/x-research-info-systems"),
  /** The same as CSL-JSON. */
  SOURCES_CSL("sources-csl", "application/vnd.citationstyles.csl+json");

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
