package nienbieu.language;

/**
 * A text that knows the language it was really written in.
 *
 * @param value the words, NFC
 * @param writtenIn the language of the words, whatever page they stand on
 */
public record Text(String value, Language writtenIn) {
  /** The words alone. */
  @Override
  public String toString() {
    return value;
  }
}
