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
  CORRECTIONS_JSON("corrections-json", "application/feed+json"),
  /** All events that have days (RFC 5545). */
  CALENDAR("calendar", DataKind.ICALENDAR),
  /** The events that are to come (RFC 5545). */
  UPCOMING("upcoming", DataKind.ICALENDAR),
  /** The days of events, each year again (RFC 5545). */
  ON_THIS_DAY("on-this-day", DataKind.ICALENDAR),
  /** All events in all languages, and what they name, as JSON. */
  EVENTS_JSON("events-json", "application/json"),
  /** What is in that JSON (JSON Schema). */
  EVENTS_SCHEMA("events-schema", "application/schema+json"),
  /** One event as JSON, beside its page. */
  EVENT_JSON("event-json", "application/json"),
  /** All events as a table (RFC 4180). */
  EVENTS_CSV("events-csv", "text/csv"),
  /** All people as a table. */
  PEOPLE_CSV("people-csv", "text/csv"),
  /** All organisations as a table. */
  ORGANISATIONS_CSV("organisations-csv", "text/csv"),
  /** All places as a table. */
  PLACES_CSV("places-csv", "text/csv"),
  /** All topics as a table. */
  TOPICS_CSV("topics-csv", "text/csv"),
  /** All terms as a table. */
  TERMS_CSV("terms-csv", "text/csv"),
  /** All sources as a table. */
  SOURCES_CSV("sources-csv", "text/csv"),
  /** All articles as a table. */
  ARTICLES_CSV("articles-csv", "text/csv"),
  /** Who took part in events, as a table. */
  EVENT_PEOPLE_CSV("event-people-csv", "text/csv"),
  /** Which bodies took part in events, as a table. */
  EVENT_ORGANISATIONS_CSV("event-organisations-csv", "text/csv"),
  /** What events rest on, as a table. */
  EVENT_SOURCES_CSV("event-sources-csv", "text/csv"),
  /** What is in the tables (Data Package). */
  DATA_PACKAGE("data-package", "application/json"),
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
  SOURCES_CSL("sources-csl", "application/vnd.citationstyles.csl+json"),
  /** The whole timeline as a book (EPUB 3.3). */
  BOOK_EPUB("book-epub", "application/epub+zip"),
  /** All files of the site with their hashes. */
  MANIFEST("manifest", "application/json");

  private static final String ICALENDAR = "text/calendar";

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
