package nienbieu.exchange;

/** A file of another program that cannot be read at all; the message is one English sentence. */
public final class UnreadableFile extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * Says why.
   *
   * @param sentence without full stop
   */
  public UnreadableFile(String sentence) {
    super(sentence);
  }
}
