package nienbieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nienbieu.language.Language;

/**
 * How the names of the records are spelled in the texts of one language. Names of two words and
 * more that begin with a capital are known; a single word means too many other things.
 */
final class NameSpelling {
  /** Names that are the same without marks. */
  private record Group(NameWords fold, List<NameWords> right, List<NameWords> elsewhere) {}

  /**
   * A name that stands in a text.
   *
   * @param words how many words it has
   * @param right how it is spelled, if it is spelled otherwise here
   */
  record Found(int words, Optional<String> right) {}

  private final Map<String, List<Group>> byFirstWord = new HashMap<>();
  private final Map<NameWords, String> texts = new HashMap<>();

  NameSpelling(List<KnownName> names, Language language) {
    Map<NameWords, Group> groups = new HashMap<>();
    names.forEach(name -> spellings(name, language).forEach(text -> add(text, groups)));
    for (KnownName name : names) {
      all(name)
          .flatMap(spelling -> spelling.values().stream())
          .map(NameWords::of)
          .forEach(words -> addElsewhere(words, groups));
    }
  }

  private static Stream<Map<Language, String>> all(KnownName name) {
    return Stream.concat(Stream.of(name.full()), name.others().stream());
  }

  private static Stream<String> spellings(KnownName name, Language language) {
    return all(name).flatMap(spelling -> Stream.ofNullable(spelling.get(language)));
  }

  private void add(String text, Map<NameWords, Group> groups) {
    NameWords words = NameWords.of(text);
    if (words.size() < 2 || !Character.isUpperCase(words.words().get(0).charAt(0))) {
      return;
    }
    texts.putIfAbsent(words, text);
    Group group = groups.get(words.folded());
    if (group == null) {
      group = new Group(words.folded(), new ArrayList<>(), new ArrayList<>());
      groups.put(group.fold(), group);
      byFirstWord
          .computeIfAbsent(group.fold().words().get(0), first -> new ArrayList<>())
          .add(group);
    }
    group.right().add(words);
  }

  private void addElsewhere(NameWords words, Map<NameWords, Group> groups) {
    Group group = groups.get(words.folded());
    if (group != null && !group.right().contains(words)) {
      group.elsewhere().add(words);
    }
  }

  /** Whether there is no name to look for. */
  boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  /** The longest name that begins with the word that begins here. */
  Optional<Found> at(String text, int from, int wordEnd) {
    List<Group> groups = byFirstWord.get(WordFold.of(text.substring(from, wordEnd)));
    if (groups == null) {
      return Optional.empty();
    }
    int most = groups.stream().mapToInt(group -> group.fold().size()).max().orElse(0);
    NameWords typed = NameWords.at(text, from, most + 1);
    NameWords fold = typed.folded();
    for (int size = typed.size(); size >= 2; size--) {
      NameWords first = fold.first(size);
      for (Group group : groups) {
        Optional<Found> found =
            group.fold().equals(first)
                ? judge(typed.first(size), group, typed.goesOnAfter(size))
                : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
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
    if (group.right().stream().anyMatch(typed::isSameAs)) {
      return Optional.of(new Found(typed.size(), Optional.empty()));
    }
    return !goesOn
            && Stream.concat(group.right().stream(), group.elsewhere().stream())
                .anyMatch(one -> typed.isSameAs(one) || typed.isWornFrom(one))
        ? Optional.of(new Found(typed.size(), Optional.of(texts.get(group.right().get(0)))))
        : Optional.empty();
  }
}
