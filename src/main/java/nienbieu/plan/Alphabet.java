package nienbieu.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nienbieu.language.Initial;
import nienbieu.language.Language;
import nienbieu.language.NameOrder;

/** The catalogue by the letters of each language. */
public final class Alphabet {
  /** With more names than this, each letter has pages of its own, with so many names at most. */
  static final int MOST_ON_ONE_PAGE = 300;

  /**
   * A letter of one language.
   *
   * @param language whose letter
   * @param initial the letter
   * @param numbers of the catalogue's records under it, in no order
   */
  public record Letter(Language language, Initial initial, List<Integer> numbers) {
    /** How many pages its names fill where each letter has pages of its own. */
    public int parts() {
      return 1 + (numbers.size() - 1) / MOST_ON_ONE_PAGE;
    }
  }

  private final Catalogue catalogue;
  private final Map<Language, List<Letter>> letters;

  // Each page of a letter asks for its names; sorting them is most of its cost.
  private final Map<String, List<Integer>> sorted = new ConcurrentHashMap<>();

  private Alphabet(Catalogue catalogue, Map<Language, List<Letter>> letters) {
    this.catalogue = catalogue;
    this.letters = letters;
  }

  /**
   * The letters of a catalogue.
   *
   * @param before of an earlier plan, perhaps of another site: it knows the letters of its names
   */
  static Alphabet of(Catalogue catalogue, Iterable<Language> languages, Optional<Alphabet> before) {
    Map<Language, List<Letter>> letters = new LinkedHashMap<>();
    for (Language language : languages) {
      Optional<Known> known = before.map(old -> new Known(old, language));
      letters.put(language, letters(catalogue, language, known));
    }
    return new Alphabet(catalogue, letters);
  }

  /**
   * The letters of an earlier alphabet's names. Between two readings of a site hardly a name
   * changes, and hardly a record comes or goes: most names are found where they were.
   */
  private static final class Known {
    private final Alphabet alphabet;
    private final Language language;
    private final Initial[] initials;

    Known(Alphabet alphabet, Language language) {
      this.alphabet = alphabet;
      this.language = language;
      this.initials = new Initial[alphabet.catalogue.size()];
      for (Letter letter : alphabet.letters.getOrDefault(language, List.of())) {
        letter.numbers().forEach(number -> initials[number] = letter.initial());
      }
    }

    /** The letter of a name that had this number, or the one before or behind it. */
    Optional<Initial> of(String name, int number) {
      return at(name, number).or(() -> at(name, number - 1)).or(() -> at(name, number + 1));
    }

    private Optional<Initial> at(String name, int number) {
      boolean isName =
          number >= 0
              && number < initials.length
              && alphabet.catalogue.sortedBy(number, language).equals(name);
      return isName ? Optional.ofNullable(initials[number]) : Optional.empty();
    }
  }

  private static List<Letter> letters(
      Catalogue catalogue, Language language, Optional<Known> known) {
    NameOrder order = NameOrder.of(language);
    Map<Initial, List<Integer>> byLetter = new HashMap<>();
    Map<Initial, String> examples = new HashMap<>();
    for (int number = 0; number < catalogue.size(); number++) {
      String name = catalogue.sortedBy(number, language);
      int at = number;
      Initial initial =
          known.flatMap(before -> before.of(name, at)).orElseGet(() -> order.initial(name));
      byLetter.computeIfAbsent(initial, unseen -> new ArrayList<>()).add(number);
      examples.putIfAbsent(initial, name);
    }
    // Any two names under two letters stand as the letters do.
    return order.sorted(byLetter.keySet(), examples::get).stream()
        .map(initial -> new Letter(language, initial, List.copyOf(byLetter.get(initial))))
        .toList();
  }

  /** Whether each letter has pages of its own. */
  public boolean split() {
    return catalogue.size() > MOST_ON_ONE_PAGE;
  }

  /** The letters of a language that have names, in its order. */
  public List<Letter> letters(Language language) {
    return letters.get(language);
  }

  /** The letter of this id, if the language has names under it. */
  public Optional<Letter> letter(String id, Language language) {
    return letters.get(language).stream()
        .filter(letter -> letter.initial().id().equals(id))
        .findFirst();
  }

  /** The numbers of a page: those of one part of a letter, in the order of their names. */
  public List<Integer> numbers(Letter letter, int part, NameOrder order) {
    List<Integer> all =
        sorted.computeIfAbsent(
            letter.language() + " " + letter.initial().id(),
            unsorted ->
                order.sorted(
                    letter.numbers(), number -> catalogue.sortedBy(number, letter.language())));
    int start = (part - 1) * MOST_ON_ONE_PAGE;
    return all.subList(start, Math.min(all.size(), start + MOST_ON_ONE_PAGE));
  }

  /** The pages of all letters in any of the languages; none if one page holds all names. */
  List<Subject.Letter> subjects() {
    if (!split()) {
      return List.of();
    }
    Map<String, Integer> parts = new TreeMap<>();
    letters
        .values()
        .forEach(
            all ->
                all.forEach(
                    letter -> parts.merge(letter.initial().id(), letter.parts(), Math::max)));
    SortedSet<String> ids = new TreeSet<>(parts.keySet());
    return ids.stream()
        .flatMap(
            id ->
                IntStream.rangeClosed(1, parts.get(id))
                    .mapToObj(part -> new Subject.Letter(id, part)))
        .toList();
  }

  boolean has(Subject.Letter subject, Language language) {
    return letter(subject.letter(), language)
        .filter(letter -> subject.part() <= letter.parts())
        .isPresent();
  }
}
