package nienbieu.language;

/**
 * The heading under which a name stands in an index.
 *
 * @param label a letter of the language's alphabet as it is written there; {@code 0–9} for a
 *     number, {@code #} for a sign, {@code …} for a script that the alphabet does not have
 * @param id for an anchor: the same for the same letter in every language, ASCII, for example
 *     {@code letter-d} and {@code letter-u0111} for {@code đ}
 */
public record Initial(String label, String id) {
  // Asked for each name of an index, and those that a record gets by itself are slow.
  @Override
  public boolean equals(Object other) {
    return other instanceof Initial that && id.equals(that.id) && label.equals(that.label);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
