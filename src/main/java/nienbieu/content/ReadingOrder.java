package nienbieu.content;

/** In which order events are listed. */
public enum ReadingOrder implements Choice {
  /** As a story is told. */
  OLDEST_FIRST,
  /** As news is told. */
  NEWEST_FIRST;

  private final String word = Choice.super.word();

  @Override
  public String word() {
    return word;
  }

  /** The other one. */
  public ReadingOrder reversed() {
    return this == OLDEST_FIRST ? NEWEST_FIRST : OLDEST_FIRST;
  }
}
