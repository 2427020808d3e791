package nienbieu.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One value for every language of a site, so that none can be forgotten.
 *
 * @param <T> what there is one of in each language
 */
public final class Localized<T> {
  private final Languages languages;
  private final List<T> values;

  private Localized(Languages languages, List<T> values) {
    this.languages = languages;
    this.values = values;
  }

  /** A value for each language, asked for in the site's order. */
  public static <T> Localized<T> of(Languages languages, Function<Language, T> value) {
    List<T> values = new ArrayList<>(languages.size());
    for (Language language : languages) {
      values.add(value.apply(language));
    }
    return new Localized<>(languages, List.copyOf(values));
  }

  /** The value in one of the site's languages. */
  public T in(Language language) {
    return values.get(languages.indexOf(language));
  }

  /** The value in the original language. */
  public T original() {
    return values.get(0);
  }

  /** All values, in the site's order of languages. */
  public List<T> all() {
    return values;
  }

  /** The same shape with each value changed. */
  public <R> Localized<R> map(Function<? super T, ? extends R> change) {
    List<R> changed = new ArrayList<>(values.size());
    for (T value : values) {
      changed.add(change.apply(value));
    }
    return new Localized<>(languages, List.copyOf(changed));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Localized<?> that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
