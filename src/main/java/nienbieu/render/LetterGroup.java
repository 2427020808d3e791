package nienbieu.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nienbieu.language.Initial;
import nienbieu.language.NameOrder;

/**
 * The entries of an index that begin with one letter.
 *
 * @param label the letter as a heading; empty in an index without letters
 * @param id anchor; empty in an index without letters
 * @param entries in the order of the language
 * @param <T> an entry
 */
public record LetterGroup<T>(String label, String id, List<T> entries) {
  // What is found at a glance needs no letters.
  private static final int MOST_AT_A_GLANCE = 20;

  /** Whether so many entries need links to the letters. */
  static boolean areMany(int entries) {
    return entries > MOST_AT_A_GLANCE;
  }

  /** All entries together, in the order that they have. */
  static <T> List<LetterGroup<T>> whole(List<T> entries) {
    return List.of(new LetterGroup<>("", "", entries));
  }

  /**
   * The entries by their letters.
   *
   * @param entries in the order of their names
   * @param name what an entry is sorted by
   */
  static <T> List<LetterGroup<T>> of(List<T> entries, Function<T, String> name, NameOrder order) {
    Map<Initial, List<T>> byLetter = new LinkedHashMap<>();
    for (T entry : entries) {
      byLetter
          .computeIfAbsent(order.initial(name.apply(entry)), letter -> new ArrayList<>())
          .add(entry);
    }
    List<LetterGroup<T>> groups = new ArrayList<>();
    byLetter.forEach(
        (letter, all) -> groups.add(new LetterGroup<>(letter.label(), letter.id(), all)));
    return groups;
  }

  /** The same groups with each entry changed. */
  static <T, R> List<LetterGroup<R>> map(List<LetterGroup<T>> groups, Function<T, R> change) {
    return groups.stream()
        .map(
            group ->
                new LetterGroup<>(
                    group.label(), group.id(), group.entries().stream().map(change).toList()))
        .toList();
  }
}
