package nienbieu.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be said of a date, before any language says it: which pattern, and what fills it.
 *
 * @param keys names of patterns, the best first; a language takes the first that it has
 * @param holes what stands in the pattern's holes, by name
 */
record DateShape(List<String> keys, Map<String, Hole> holes) {

  DateShape {
    keys = List.copyOf(keys);
    holes = Map.copyOf(holes);
  }

  /** A date with its year. */
  static DateShape inYear(String key, long year, Map<String, Hole> holes) {
    Map<String, Hole> all = new HashMap<>(holes);
    all.put("year", new Year(year));
    return of(key, all);
  }

  static DateShape of(String key, Map<String, Hole> holes) {
    return new DateShape(List.of(key), holes);
  }

  /** What fills a hole. */
  sealed interface Hole {}

  /** A number that is said in digits, or in Roman or ordinal numerals if the pattern wants so. */
  record Count(long number) implements Hole {}

  /** A month, 1 to 12. */
  record Month(int number) implements Hole {}

  /** A year by ISO 8601: the year 0 is 1 BC. */
  record Year(long number) implements Hole {}

  /** Words or digits that are the same in every language. */
  record Verbatim(String text) implements Hole {}

  /** A word of the language's own table. */
  record Word(String key) implements Hole {}

  /** A date within a date. */
  record Inner(DateShape shape) implements Hole {}

  /** Several dates or words in a row, joined by the pattern of this key. */
  record Row(String joint, List<Hole> all) implements Hole {}
}
