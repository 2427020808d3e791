package nienbieu.language;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The order of names and terms in a language's dictionaries: syllable by syllable, as Vietnamese
 * dictionaries have it, so that {@code bà con} stands after {@code ba má}. For any thread.
 */
public final class NameOrder implements Comparator<String> {
  private final Collator collator;
  private final AlphabeticIndex.ImmutableIndex<Object> letters;

  private NameOrder(ULocale locale) {
    Collator made =
        Collator.getInstance(
            new ULocale.Builder().setLocale(locale).setUnicodeLocaleKeyword("kn", "true").build());
    this.collator = made.freeze();
    this.letters = new AlphabeticIndex<>(locale).buildImmutableIndex();
  }

  /** The order of a language. */
  public static NameOrder of(Language language) {
    return new NameOrder(language.locale());
  }

  /** Syllable by syllable; equal syllables decide by code points, so the order is total. */
  @Override
  public int compare(String one, String other) {
    String[] left = one.split(" ");
    String[] right = other.split(" ");
    for (int at = 0; at < Math.min(left.length, right.length); at++) {
      int bySyllable = collator.compare(left[at], right[at]);
      if (bySyllable != 0) {
        return bySyllable;
      }
    }
    int byLength = Integer.compare(left.length, right.length);
    return byLength != 0 ? byLength : one.compareTo(other);
  }

  /** The letter of the alphabet under which a name stands, or {@code …} for none. */
  public String letter(String name) {
    return letters.getBucket(letters.getBucketIndex(name)).getLabel();
  }
}
