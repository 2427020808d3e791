package nienbieu.json;

/**
 * Finished JSON. Made by {@link JsonWriter} only, so it contains none of {@code < > & '} and may
 * stand inside a {@code script} element as it is.
 */
public final class JsonText {
  private final String text;

  JsonText(String text) {
    this.text = text;
  }

  /** The JSON. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonText that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
