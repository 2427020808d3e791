package nienbieu.markdown;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What works are called in languages other than that of a text. Where one stands in the text, in
 * italics or as a link, it is marked with its language, so that it is spoken as such (WCAG 3.1.2).
 */
public final class ForeignTitles {
  /** None. */
  public static final ForeignTitles NONE = new ForeignTitles(Map.of(), "");

  private final Map<String, Title> titles;
  private final String language;

  /**
   * The title of a work.
   *
   * @param words as they are printed
   * @param language tag of the language that they are in
   * @param direction {@code ltr} or {@code rtl}
   */
  public record Title(String words, String language, String direction) {}

  private ForeignTitles(Map<String, Title> titles, String language) {
    this.titles = titles;
    this.language = language;
  }

  /** These; of two of the same words the first. */
  public static ForeignTitles of(Collection<Title> all) {
    Map<String, Title> titles = new HashMap<>();
    all.forEach(title -> titles.putIfAbsent(key(title.words), title));
    return new ForeignTitles(titles, "");
  }

  /** Those that are foreign to texts in a language. */
  public ForeignTitles in(String tag) {
    return new ForeignTitles(titles, tag);
  }

  /** The title that these words are, if they are one. */
  Optional<Title> at(String words) {
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(titles.get(key(words)))
            .filter(title -> !title.language.equals(language));
  }

  // English titles are printed with and without capitals, and lines break anywhere.
  private static String key(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
