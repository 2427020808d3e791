package nienbieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nienbieu.language.Language;

/**
 * How the names of the records are spelled in the texts of one language. Names of two words and
 * more that begin with a capital are known; a single word means too many other things.
 */
final class NameSpelling {
  /** Names that are the same without marks. */
  private record Group(List<NameWords> right, List<NameWords> elsewhere) {}

  /**
   * A name that stands in a text.
   *
   * @param words how many words it has
   * @param right how it is spelled, if it is spelled otherwise here
   */
  record Found(int words, Optional<String> right) {}

  // How many words the names have that begin with a word: half a country can be called Nguyễn.
  private final Map<String, NavigableSet<Integer>> sizes = new HashMap<>();
  private final Map<NameWords, Group> groups = new HashMap<>();
  private final Map<NameWords, String> texts = new HashMap<>();

  NameSpelling(List<KnownName> names, Language language) {
    names.forEach(name -> name.in(language).forEach(this::add));
    for (KnownName name : names) {
      all(name)
          .flatMap(spelling -> spelling.values().stream())
          .map(NameWords::of)
          .forEach(this::addElsewhere);
    }
  }

  private static Stream<Map<Language, String>> all(KnownName name) {
    return Stream.concat(Stream.of(name.full()), name.others().stream());
  }

  private void add(String text) {
    NameWords words = NameWords.of(text);
    if (words.size() < 2 || !Character.isUpperCase(words.words().get(0).charAt(0))) {
      return;
    }
    texts.putIfAbsent(words, text);
    NameWords fold = words.folded();
    sizes.computeIfAbsent(fold.words().get(0), first -> new TreeSet<>()).add(words.size());
    groups
        .computeIfAbsent(fold, same -> new Group(new ArrayList<>(), new ArrayList<>()))
        .right()
        .add(words);
  }

  private void addElsewhere(NameWords words) {
    Group group = groups.get(words.folded());
    if (group != null && !group.right().contains(words)) {
      group.elsewhere().add(words);
    }
  }

  /** Whether there is no name to look for. */
  boolean isEmpty() {
    return groups.isEmpty();
  }

  /** The longest name that begins with the word that begins here. */
  Optional<Found> at(String text, int from, int wordEnd) {
    NavigableSet<Integer> known = sizes.get(WordFold.of(text.substring(from, wordEnd)));
    if (known == null) {
      return Optional.empty();
    }
    NameWords typed = NameWords.at(text, from, known.last() + 1);
    for (int size : known.headSet(typed.size(), true).descendingSet()) {
      NameWords name = typed.first(size);
      if (texts.containsKey(name)) {
        return Optional.of(new Found(size, Optional.empty()));
      }
      Group group = groups.get(name.folded());
      Optional<Found> found =
          group == null ? Optional.empty() : judge(name, group, typed.goesOnAfter(size));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * What a name is that has the letters of these; nothing if it is somebody else's.
   *
   * @param goesOn whether a capital follows: “Viet Nam News” is a newspaper
   */
  private Optional<Found> judge(NameWords typed, Group group, boolean goesOn) {
    Optional<NameWords> same = group.right().stream().filter(typed::isSameAs).findFirst();
    if (same.isPresent()) {
      boolean isCareless = !goesOn && group.right().stream().allMatch(typed::hasOtherCapitalsThan);
      return Optional.of(new Found(typed.size(), same.filter(any -> isCareless).map(texts::get)));
    }
    return !goesOn
            && Stream.concat(group.right().stream(), group.elsewhere().stream())
                .filter(typed::hasCapitalsOf)
                .anyMatch(one -> typed.isSameAs(one) || typed.isWornFrom(one))
        ? Optional.of(new Found(typed.size(), Optional.of(texts.get(group.right().get(0)))))
        : Optional.empty();
  }
}
