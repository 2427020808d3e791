package nienbieu.content;

/** What kind of event. */
public enum EventKind implements Choice {
  /** People meet, in a room or online. */
  MEETING,
  /** Something is celebrated or commemorated. */
  CEREMONY,
  /** A text is published. */
  STATEMENT,
  /** Something is practised. */
  EXERCISE,
  /** A year or a task is looked back on. */
  REVIEW,
  /** Something begins to exist. */
  FOUNDING,
  /** Other events are made ready. */
  PREPARATION,
  /** An office or a task changes hands. */
  HANDOVER,
  /** People are sent somewhere. */
  DEPLOYMENT,
  /** A stretch of time that other events lie in. */
  PERIOD;

  private final String word = Choice.super.word();

  @Override
  public String word() {
    return word;
  }
}
