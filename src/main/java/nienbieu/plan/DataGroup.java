package nienbieu.plan;

/** What files for other programs are for, in the order in which a page names them. */
public enum DataGroup {
  /** To hear of what is new and of days to come. */
  FOLLOW("follow"),
  /** To read somewhere else. */
  READ("read"),
  /** For spreadsheets. */
  TABLES("tables"),
  /** For programs. */
  RECORDS("records"),
  /** For reference managers. */
  CITE("cite");

  private final String word;

  DataGroup(String word) {
    this.word = word;
  }

  /** Names it in phrases: {@code data.group.WORD}. */
  public String word() {
    return word;
  }
}
