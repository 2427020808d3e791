package nienbieu.plan;

/** What a file for other programs holds, and how. */
public enum DataKind {
  /** Events and articles, what was changed last first, as a feed (RFC 4287). */
  FEED_ATOM("feed-atom", DataGroup.FOLLOW, "application/atom+xml"),
  /** The same as JSON Feed 1.1. */
  FEED_JSON("feed-json", DataGroup.FOLLOW, "application/feed+json"),
  /** The corrections, as a feed (RFC 4287). */
  CORRECTIONS_ATOM("corrections-atom", DataGroup.FOLLOW, "application/atom+xml"),
  /** The same as JSON Feed 1.1. */
  CORRECTIONS_JSON("corrections-json", DataGroup.FOLLOW, "application/feed+json"),
  /** All events that have days (RFC 5545). */
  CALENDAR("calendar", DataGroup.FOLLOW, DataKind.ICALENDAR),
  /** The events that are to come (RFC 5545). */
  UPCOMING("upcoming", DataGroup.FOLLOW, DataKind.ICALENDAR),
  /** The days of events, each year again (RFC 5545). */
  ON_THIS_DAY("on-this-day", DataGroup.FOLLOW, DataKind.ICALENDAR),
  /** All events in all languages, and what they name, as JSON. */
  EVENTS_JSON("events-json", DataGroup.RECORDS, "application/json"),
  /** What is in that JSON (JSON Schema). */
  EVENTS_SCHEMA("events-schema", DataGroup.RECORDS, "application/schema+json"),
  /** One event as JSON, beside its page. */
  EVENT_JSON("event-json", DataGroup.RECORDS, "application/json"),
  /** All events as a table (RFC 4180). */
  EVENTS_CSV("events-csv", DataGroup.TABLES, "text/csv"),
  /** All people as a table. */
  PEOPLE_CSV("people-csv", DataGroup.TABLES, "text/csv"),
  /** All organisations as a table. */
  ORGANISATIONS_CSV("organisations-csv", DataGroup.TABLES, "text/csv"),
  /** All places as a table. */
  PLACES_CSV("places-csv", DataGroup.TABLES, "text/csv"),
  /** All topics as a table. */
  TOPICS_CSV("topics-csv", DataGroup.TABLES, "text/csv"),
  /** All terms as a table. */
  TERMS_CSV("terms-csv", DataGroup.TABLES, "text/csv"),
  /** All sources as a table. */
  SOURCES_CSV("sources-csv", DataGroup.TABLES, "text/csv"),
  /** All articles as a table. */
  ARTICLES_CSV("articles-csv", DataGroup.TABLES, "text/csv"),
  /** Who took part in events, as a table. */
  EVENT_PEOPLE_CSV("event-people-csv", DataGroup.TABLES, "text/csv"),
  /** Which bodies took part in events, as a table. */
  EVENT_ORGANISATIONS_CSV("event-organisations-csv", DataGroup.TABLES, "text/csv"),
  /** Where events took place, as a table. */
  EVENT_PLACES_CSV("event-places-csv", DataGroup.TABLES, "text/csv"),
  /** What events rest on, as a table. */
  EVENT_SOURCES_CSV("event-sources-csv", DataGroup.TABLES, "text/csv"),
  /** For when events were planned, and when they were according to others, as a table. */
  EVENT_DATES_CSV("event-dates-csv", DataGroup.TABLES, "text/csv"),
  /** What is in the tables (Data Package). */
  DATA_PACKAGE("data-package", DataGroup.TABLES, "application/json"),
  /** All events, as TimelineJS 3 shows them. */
  TIMELINEJS("timelinejs", DataGroup.RECORDS, "application/json"),
  /** How the site is cited, as BibTeX. */
  SITE_BIBTEX("site-bibtex", DataGroup.CITE, "application/x-bibtex"),
  /** The same as RIS. */
  SITE_RIS("site-ris", DataGroup.CITE, "application/x-research-info-systems"),
  /** The same as CSL-JSON. */
  SITE_CSL("site-csl", DataGroup.CITE, "application/vnd.citationstyles.csl+json"),
  /** All sources, as BibTeX. */
  SOURCES_BIBTEX("sources-bibtex", DataGroup.CITE, "application/x-bibtex"),
  /** The same as RIS. */
  SOURCES_RIS("sources-ris", DataGroup.CITE, "application/x-research-info-systems"),
  /** The same as CSL-JSON. */
  SOURCES_CSL("sources-csl", DataGroup.CITE, "application/vnd.citationstyles.csl+json"),
  /** The whole timeline as a book (EPUB 3.3). */
  BOOK_EPUB("book-epub", DataGroup.READ, "application/epub+zip"),
  /** All files of the site with their hashes. */
  MANIFEST("manifest", DataGroup.RECORDS, "application/json");

  private static final String ICALENDAR = "text/calendar";

  private final String word;
  private final DataGroup group;
  private final String mediaType;

  DataKind(String word, DataGroup group, String mediaType) {
    this.word = word;
    this.group = group;
    this.mediaType = mediaType;
  }

  /**
   * Names it in phrases: {@code data.WORD} is what it is called, {@code data.WORD.lead} says more.
   */
  public String word() {
    return word;
  }

  /** What it is for. */
  public DataGroup group() {
    return group;
  }

  /** The media type (RFC 6838). */
  public String mediaType() {
    return mediaType;
  }
}
