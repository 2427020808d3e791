package nienbieu.citation;

/** What kind of work is cited, as each format calls it. */
public enum WorkKind {
  /** A page on the web. */
  WEB_PAGE("online", "webpage", "ELEC"),
  /** A news item. */
  NEWS("online", "article-newspaper", "NEWS"),
  /** A document, a declaration, a press release. */
  DOCUMENT("misc", "document", "GEN"),
  /** A film or broadcast. */
  VIDEO("misc", "motion_picture", "VIDEO"),
  /** A book. */
  BOOK("book", "book", "BOOK");

  private final String bibTeX;
  private final String csl;
  private final String ris;

  WorkKind(String bibTeX, String csl, String ris) {
    this.bibTeX = bibTeX;
    this.csl = csl;
    this.ris = ris;
  }

  /** The entry type of BibTeX; {@code online} is biblatex's, older styles take it for misc. */
  String bibTeX() {
    return bibTeX;
  }

  /** The item type of CSL 1.0.2. */
  String csl() {
    return csl;
  }

  /** The type of reference of RIS. */
  String ris() {
    return ris;
  }
}
