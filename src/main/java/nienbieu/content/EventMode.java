package nienbieu.content;

/** How an event was held. */
public enum EventMode implements Choice {
  /** By video conference. */
  ONLINE,
  /** In one room. */
  IN_PERSON,
  /** Partly in one room and partly online. */
  HYBRID;

  private final String word = Choice.super.word();

  @Override
  public String word() {
    return word;
  }
}
