package nienbieu.content;

/** What a source bears out. */
public enum Support implements Choice {
  /** When it happened. */
  DATE,
  /** When it was to happen. */
  PLANNED_DATE,
  /** Where. */
  PLACE,
  /** How it was held. */
  MODE,
  /** Who took part. */
  PEOPLE,
  /** Which bodies took part. */
  ORGANISATIONS,
  /** What came of it. */
  OUTCOME,
  /** Which texts were adopted. */
  DOCUMENTS,
  /** What was said. */
  STATEMENTS,
  /** What the reader should know besides. */
  BACKGROUND,
  /** What somebody or something is called. */
  NAME,
  /** A rank and since when. */
  RANKS,
  /** An office and since when. */
  OFFICES;

  private final String word = Choice.super.word();

  @Override
  public String word() {
    return word;
  }
}
