package nienbieu.language;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The languages of one site, in its order; the first is the original.
 *
 * @param all one or more, none twice
 */
public record Languages(List<Language> all) implements Iterable<Language> {

  public Languages {
    all = List.copyOf(all);
    if (all.isEmpty() || all.stream().distinct().count() != all.size()) {
      throw new IllegalArgumentException("one language or more, none twice: " + all);
    }
  }

  /** The language that texts are written in first. */
  public Language original() {
    return all.get(0);
  }

  /** How many. */
  public int size() {
    return all.size();
  }

  /** Where a language stands in the list, 0 for the original. */
  public int indexOf(Language language) {
    int index = all.indexOf(language);
    if (index < 0) {
      throw new IllegalArgumentException(language.tag() + " is not a language of this site");
    }
    return index;
  }

  /** The language of this tag, if the site has it. */
  public Optional<Language> find(String tag) {
    return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
  }

  @Override
  public Iterator<Language> iterator() {
    return all.iterator();
  }
}
