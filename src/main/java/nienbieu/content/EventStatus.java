package nienbieu.content;

/** Whether an event happened. */
public enum EventStatus implements Choice {
  /** It happened. */
  HELD,
  /** It is still to come. */
  PLANNED,
  /** It goes on. */
  ONGOING,
  /** It was put off. */
  POSTPONED,
  /** It will not happen. */
  CANCELLED;

  private final String word = Choice.super.word();

  @Override
  public String word() {
    return word;
  }
}
