package nienbieu.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The order of names and terms in a language's dictionaries and indexes. Vietnamese dictionaries go
 * syllable by syllable, tone included, so that {@code bà con} stands after {@code ba má}; every
 * other language is sorted by its whole letters first. For all: a number counts as a number, {@code
 * An, Trần} stands before {@code An Bình, Lê}, quotation marks do not count, and capitals decide
 * only between names that are otherwise the same. For any thread.
 */
public final class NameOrder implements Comparator<String> {
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final Pattern QUOTES = Pattern.compile("[\\p{Pi}\\p{Pf}\"&&[^\u2019]]");
  private static final Pattern BETWEEN_PARTS = Pattern.compile(",\\s+");
  private static final Pattern BETWEEN_SYLLABLES =
      Pattern.compile("[\\s\\p{Zs}\u2010\u2011\u2013-]+");

  private final boolean bySyllable;
  private final Collator letters;
  private final Collator marksAndCase;
  private final Initials initials;

  private NameOrder(Language language) {
    this.bySyllable = language.tag().equals("vi");
    this.letters = collator(language, bySyllable ? Collator.SECONDARY : Collator.PRIMARY);
    this.marksAndCase = collator(language, Collator.TERTIARY);
    this.initials = new Initials(language.locale());
  }

  /** The order of a language. */
  public static NameOrder of(Language language) {
    return new NameOrder(language);
  }

  private static Collator collator(Language language, int strength) {
    Collator made =
        Collator.getInstance(
            new ULocale.Builder()
                .setLocale(language.locale())
                .setUnicodeLocaleKeyword("kn", "true")
                .build());
    made.setStrength(strength);
    return made.freeze();
  }

  /** Never 0 for two names that differ. */
  @Override
  public int compare(String one, String other) {
    return key(one).compareTo(key(other));
  }

  /**
   * Things in the order of their names.
   *
   * @param name what a thing is sorted by; asked for once each
   */
  public <T> List<T> sorted(Collection<T> things, Function<T, String> name) {
    return things.stream()
        .map(thing -> new Keyed<>(key(name.apply(thing)), thing))
        .sorted(Comparator.comparing(Keyed::key))
        .map(Keyed::thing)
        .toList();
  }

  /** The letter under which a name stands in an index. */
  public Initial initial(String name) {
    return initials.of(counted(name));
  }

  private Key key(String name) {
    String counted = counted(name);
    ByteArrayOutputStream weights = new ByteArrayOutputStream();
    for (String part : BETWEEN_PARTS.split(counted)) {
      String[] pieces = bySyllable ? BETWEEN_SYLLABLES.split(part) : new String[] {part};
      for (String piece : pieces) {
        // UTS 10: a sort key has no zero byte but the one that ends it, which so sorts first.
        weights.writeBytes(letters.getCollationKey(piece).toByteArray());
      }
      weights.write(0);
    }
    weights.write(0);
    weights.writeBytes(marksAndCase.getCollationKey(counted).toByteArray());
    return new Key(weights.toByteArray(), name);
  }

  private String counted(String name) {
    String unquoted = QUOTES.matcher(name).replaceAll("").strip();
    return bySyllable ? TonePlacement.settled(NFD.normalize(unquoted)) : unquoted;
  }

  private record Keyed<T>(Key key, T thing) {}

  private record Key(byte[] weights, String name) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byWeight = Arrays.compareUnsigned(weights, other.weights);
      return byWeight != 0 ? byWeight : name.compareTo(other.name);
    }
  }
}
