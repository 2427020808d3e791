package nienbieu.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which blocks of a text and its translation stand side by side. Headings are compared first, then
 * between two headings whatever is no paragraph, then paragraphs by their number: where one of
 * these steps finds a difference, the stretch between what does correspond stays whole.
 */
public final class Abreast {
  /** The coarse steps come first. */
  private static final List<Predicate<String>> STEPS =
      List.of(word -> word.startsWith("h"), word -> !word.equals("p"), word -> true);

  private final List<String> first;
  private final List<String> second;
  private final List<Row> rows = new ArrayList<>();

  private Abreast(Prose first, Prose second) {
    this.first = words(first);
    this.second = words(second);
  }

  /**
   * Some blocks of each text.
   *
   * @param first those of the first text
   * @param second those of the second text
   * @param matched whether it is one block of either, and of one kind; if not, the texts are built
   *     differently here, and either side may even be empty
   */
  public record Row(Stretch first, Stretch second, boolean matched) {
    /** One block beside one. */
    static Row of(int first, int second) {
      return new Row(new Stretch(first, first + 1), new Stretch(second, second + 1), true);
    }
  }

  /**
   * Blocks that follow each other.
   *
   * @param from the first one, counted from 0
   * @param to behind the last one
   */
  public record Stretch(int from, int to) {
    /** Whether it has no block. */
    public boolean isEmpty() {
      return from == to;
    }
  }

  /** Every block of both texts in order, each once. */
  public static List<Row> of(Prose first, Prose second) {
    return new Abreast(first, second).all();
  }

  private List<Row> all() {
    // Notes stand at the end, and say nothing about how the text itself is built.
    int notesOfFirst = notes(first);
    int notesOfSecond = notes(second);
    align(new Stretch(0, notesOfFirst), new Stretch(0, notesOfSecond), 0);
    whole(new Stretch(notesOfFirst, first.size()), new Stretch(notesOfSecond, second.size()));
    return rows;
  }

  private static List<String> words(Prose prose) {
    return prose.blocks().isEmpty() ? List.of() : List.of(prose.blocks().split(" "));
  }

  private static int notes(List<String> words) {
    int last = words.size() - 1;
    return last >= 0 && words.get(last).startsWith("notes") ? last : last + 1;
  }

  private void align(Stretch one, Stretch other, int step) {
    List<Integer> marks = marks(first, one, step);
    List<Integer> others = marks(second, other, step);
    if (!kinds(first, marks).equals(kinds(second, others))) {
      whole(one, other);
      return;
    }
    int from = one.from();
    int otherFrom = other.from();
    for (int at = 0; at < marks.size(); at++) {
      between(new Stretch(from, marks.get(at)), new Stretch(otherFrom, others.get(at)), step);
      rows.add(Row.of(marks.get(at), others.get(at)));
      from = marks.get(at) + 1;
      otherFrom = others.get(at) + 1;
    }
    between(new Stretch(from, one.to()), new Stretch(otherFrom, other.to()), step);
  }

  private void between(Stretch one, Stretch other, int step) {
    if (!one.isEmpty() || !other.isEmpty()) {
      align(one, other, step + 1);
    }
  }

  private void whole(Stretch one, Stretch other) {
    boolean single = one.to() - one.from() == 1 && other.to() - other.from() == 1;
    boolean matched = single && kind(first.get(one.from())).equals(kind(second.get(other.from())));
    if (!one.isEmpty() || !other.isEmpty()) {
      rows.add(new Row(one, other, matched));
    }
  }

  private static List<Integer> marks(List<String> words, Stretch stretch, int step) {
    List<Integer> marks = new ArrayList<>();
    for (int at = stretch.from(); at < stretch.to(); at++) {
      if (STEPS.get(step).test(words.get(at))) {
        marks.add(at);
      }
    }
    return marks;
  }

  private static List<String> kinds(List<String> words, List<Integer> marks) {
    return marks.stream().map(at -> kind(words.get(at))).toList();
  }

  /** A list is a list, however many items it has; a heading of another level is another. */
  private static String kind(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return word.startsWith("h") ? word : word.substring(0, end);
  }
}
