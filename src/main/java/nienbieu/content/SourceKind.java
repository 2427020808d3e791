package nienbieu.content;

/** What kind of source. */
public enum SourceKind implements Choice {
  /** A news item. */
  NEWS,
  /** A document, for example a declaration. */
  DOCUMENT,
  /** What an office told the press. */
  PRESS_RELEASE,
  /** A page on the web. */
  WEB_PAGE,
  /** A film or broadcast. */
  VIDEO,
  /** A book. */
  BOOK;
}
