package nienbieu.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A language that a text can be written in. Two of the same tag are equal. */
public final class Language {
  private final String tag;
  private final String name;
  private final Direction direction;
  private final ULocale locale;
  private final String openGraph;

  private Language(String tag, ULocale own) {
    this.tag = tag;
    this.name = capitalised(own.getDisplayName(own), own);
    this.direction = own.isRightToLeft() ? Direction.RTL : Direction.LTR;
    // English is ASEAN's: day before month.
    this.locale = tag.equals("en") ? ULocale.UK : own;
    ULocale likely = ULocale.addLikelySubtags(locale);
    this.openGraph = likely.getLanguage() + "_" + likely.getCountry();
  }

  /** How a language is written. */
  public enum Direction {
    /** Left to right. */
    LTR("ltr"),
    /** Right to left. */
    RTL("rtl");

    private final String html;

    Direction(String html) {
      this.html = html;
    }

    /** The value of HTML's {@code dir} attribute. */
    public String html() {
      return html;
    }
  }

  // ICU takes any well-formed tag, xx-yy too; only languages that it has names for are real to us.
  private static final Set<String> KNOWN = known();

  /** The language of a tag, or nothing if there is no such language. */
  public static Optional<Language> of(String tag) {
    return KNOWN.contains(tag)
        ? Optional.of(new Language(tag, ULocale.forLanguageTag(tag)))
        : Optional.empty();
  }

  /** BCP 47 tag, lower case primary subtag, perhaps with a script: {@code vi}, {@code zh-Hant}. */
  public String tag() {
    return tag;
  }

  /** What the language calls itself, for example {@code Tiếng Việt}. */
  public String name() {
    return name;
  }

  /** How it is written. */
  public Direction direction() {
    return direction;
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

  /** The locale that ICU needs. */
  public ULocale locale() {
    return locale;
  }

  /** The form that Open Graph wants: language, underscore, country, for example {@code vi_VN}. */
  public String openGraph() {
    return openGraph;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Language that && tag.equals(that.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public String toString() {
    return tag;
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
