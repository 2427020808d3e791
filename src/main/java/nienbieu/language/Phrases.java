package nienbieu.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of the interface in one language, by key. A phrase may have named holes and plurals in
 * ICU's message syntax: {@code {count, plural, one {# event} other {# events}}}. For any thread.
 */
public final class Phrases {
  private final Language language;
  private final Map<String, String> texts;

  // A MessageFormat is not for several threads at once, and compiling one costs more than using it.
  private final ThreadLocal<Map<String, MessageFormat>> formats =
      ThreadLocal.withInitial(HashMap::new);

  private Phrases(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /**
   * The phrases of a language.
   *
   * @param texts key to text, as they stand in the language's phrase file
   * @throws IllegalArgumentException if a phrase is not well formed; the message begins with its
   *     key
   */
  public static Phrases of(Language language, Map<String, String> texts) {
    Phrases phrases = new Phrases(language, new HashMap<>(texts));
    for (Map.Entry<String, String> text : texts.entrySet()) {
      if (text.getValue().indexOf('{') >= 0) {
        try {
          phrases.compile(text.getValue());
        } catch (IllegalArgumentException broken) {
          throw new IllegalArgumentException(text.getKey() + ": " + broken.getMessage(), broken);
        }
      }
    }
    return phrases;
  }

  /** The language of the words. */
  public Language language() {
    return language;
  }

  /** Every key, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  /**
   * A phrase without holes.
   *
   * @throws NoSuchElementException if there is none
   */
  public String say(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new NoSuchElementException("no phrase " + key + " in " + language.tag());
    }
    return text;
  }

  /**
   * A phrase with its holes filled.
   *
   * @param values for each name of a hole; text, or a whole number for a plural
   * @throws NoSuchElementException if there is no such phrase
   */
  public String say(String key, Map<String, Object> values) {
    String text = say(key);
    if (isPlain(text)) {
      return filled(text, values);
    }
    return formats.get().computeIfAbsent(key, unseen -> compile(text)).format(values);
  }

  /**
   * A phrase with a number in it, for each form that the language's plural has, so that a page can
   * say it of numbers that are not known yet.
   *
   * @param name of the hole that takes the number
   * @return by CLDR's name of the form, as {@code Intl.PluralRules} gives it in a browser; {@code
   *     #} stands for the number
   */
  public Map<String, String> forms(String key, String name) {
    PluralRules rules = PluralRules.forLocale(language.locale());
    NumberFormat digits = NumberFormat.getInstance(language.locale());
    Map<String, String> forms = new TreeMap<>();
    for (String form : rules.getKeywords()) {
      double number = rules.getSamples(form).stream().findFirst().orElse(0.0);
      // A form without whole numbers is for fractions.
      if (number == Math.rint(number)) {
        String said = say(key, Map.of(name, (long) number));
        forms.put(form, said.replace(digits.format((long) number), "#"));
      }
    }
    return forms;
  }

  /** Nearly all phrases are: no plural, no quotation, only names between braces. */
  private static boolean isPlain(String text) {
    return text.indexOf('\'') < 0 && text.indexOf(',', Math.max(0, text.indexOf('{'))) < 0
        || text.indexOf('{') < 0;
  }

  private static String filled(String text, Map<String, Object> values) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      filled.append(text, done, open).append(values.get(text.substring(open + 1, close).strip()));
      done = close + 1;
    }
    return filled.append(text, done, text.length()).toString();
  }

  private MessageFormat compile(String text) {
    return new MessageFormat(text, language.locale());
  }
}
