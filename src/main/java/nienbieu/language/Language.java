package nienbieu.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A language of a site.
 *
 * @param tag BCP 47 tag, lower case primary subtag, optionally with a script ({@code zh-Hant})
 * @param name what the language calls itself, for example {@code Tiếng Việt}
 * @param direction how it is written
 */
public record Language(String tag, String name, Direction direction) {

  /** How a language is written. */
  public enum Direction {
    /** Left to right. */
    LTR,
    /** Right to left. */
    RTL;

    /** The value of HTML's {@code dir} attribute. */
    public String html() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  // ICU takes any well-formed tag, xx-yy too; only languages that it has names for are real to us.
  private static final Set<String> KNOWN = known();

  /** The language of a tag, or nothing if there is no such language. */
  public static Optional<Language> of(String tag) {
    if (!KNOWN.contains(tag)) {
      return Optional.empty();
    }
    ULocale locale = ULocale.forLanguageTag(tag);
    String name = locale.getDisplayName(locale);
    Direction direction = locale.isRightToLeft() ? Direction.RTL : Direction.LTR;
    return Optional.of(new Language(tag, capitalised(name, locale), direction));
  }

  /** A text with its first letter in upper case, by this language's rules. */
  public String capitalised(String text) {
    return capitalised(text, locale());
  }

  private static String capitalised(String text, ULocale locale) {
    if (text.isEmpty()) {
      return text;
    }
    String first = text.substring(0, text.offsetByCodePoints(0, 1));
    return UCharacter.toUpperCase(locale, first) + text.substring(first.length());
  }

  /** Every tag that {@link #of} takes, sorted. */
  public static Set<String> tags() {
    return new TreeSet<>(KNOWN);
  }

  /** The locale that ICU needs; English is ASEAN's, day before month. */
  public ULocale locale() {
    return tag.equals("en") ? ULocale.UK : ULocale.forLanguageTag(tag);
  }

  /** The form that Open Graph wants: language, underscore, country, for example {@code vi_VN}. */
  public String openGraph() {
    ULocale likely = ULocale.addLikelySubtags(locale());
    return likely.getLanguage() + "_" + likely.getCountry();
  }

  private static Set<String> known() {
    Set<String> tags = new TreeSet<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (locale.getCountry().isEmpty() && locale.getVariant().isEmpty()) {
        tags.add(locale.toLanguageTag());
      }
    }
    tags.remove("und");
    return tags;
  }
}
