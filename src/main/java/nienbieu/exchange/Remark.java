package nienbieu.exchange;

/**
 * One thing that an editor should know of an import.
 *
 * @param kind what became of it
 * @param where the slide or row, as in {@code slide 3 “Opening”}; empty for the whole file
 * @param sentence in English, without full stop
 */
public record Remark(Kind kind, String where, String sentence) {
  /** What became of something that another program's file says. */
  public enum Kind {
    /** It cannot be true, so nothing of its slide or row is taken. */
    REFUSED,
    /** There is no place for it here. */
    LOST,
    /** It is there in another form. */
    CHANGED,
    /** An editor may want to write something else. */
    PROPOSED
  }

  @Override
  public String toString() {
    String word =
        switch (kind) {
          case REFUSED -> "refused ";
          case LOST -> "lost    ";
          case CHANGED -> "changed ";
          case PROPOSED -> "proposed";
        };
    return word + " " + (where.isEmpty() ? "" : where + ": ") + sentence;
  }
}
