package nienbieu.citation;

/** What kind of work is cited, as each format calls it. */
public enum WorkKind {
  /** A page on the web. */
  WEB_PAGE("online", "webpage"),
  /** A news item. */
  NEWS("online", "article-newspaper"),
  /** A document, a declaration, a press release. */
  DOCUMENT("misc", "document"),
  /** A film or broadcast. */
  VIDEO("misc", "motion_picture"),
  /** A book. */
  BOOK("book", "book");

  private final String bibTeX;
  private final String csl;

  WorkKind(String bibTeX, String csl) {
    this.bibTeX = bibTeX;
    this.csl = csl;
  }

  /** The entry type of BibTeX; {@code online} is biblatex's, older styles take it for misc. */
  String bibTeX() {
    return bibTeX;
  }

  /** The item type of CSL 1.0.2. */
  String csl() {
    return csl;
  }
}
