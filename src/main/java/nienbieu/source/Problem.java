package nienbieu.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, and where. The words are not here: {@link ProblemText} has them.
 *
 * @param rule the rule that is broken
 * @param severity usually the rule's own; a site may soften it
 * @param place where it is broken
 * @param arguments what fills the holes of the rule's message, in its order: what people typed, or
 *     a key for words of ours
 * @param suggestion what the editor probably meant to type, or the empty text
 */
public record Problem(
    Rule rule, Severity severity, Place place, List<String> arguments, String suggestion)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::severity)
          .thenComparing(problem -> String.join("\u0000", problem.arguments()))
          .thenComparing(Problem::suggestion);

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem without a suggestion. */
  public static Problem of(Rule rule, Place place, Object... arguments) {
    return new Problem(rule, rule.severity(), place, texts(arguments), "");
  }

  /** The same problem with what the editor probably meant. */
  public Problem suggesting(String text) {
    return new Problem(rule, severity, place, arguments, text);
  }

  /** The same problem with a guess at what the editor meant, if there is one. */
  public Problem suggesting(Optional<String> guess) {
    return guess.map(this::suggesting).orElse(this);
  }

  /** The same problem, as bad as said here. */
  public Problem as(Severity other) {
    return new Problem(rule, other, place, arguments, suggestion);
  }

  /** By place, then rule, then words: the order in which problems are printed. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  private static List<String> texts(Object... arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toList();
  }
}
