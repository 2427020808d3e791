package nienbieu.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects problems from every step, from any thread. Nobody stops at the first: the build asks at
 * the end of a step whether there are errors.
 */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();
  private boolean errors;

  /** Adds one. */
  public synchronized void add(Problem problem) {
    found.add(problem);
    errors |= problem.severity() == Severity.ERROR;
  }

  /** Adds one without a suggestion. */
  public void add(Rule rule, Place place, Object... arguments) {
    add(Problem.of(rule, place, arguments));
  }

  /** Whether there is anything that forbids publishing. */
  public synchronized boolean hasErrors() {
    return errors;
  }

  /** All, sorted by place; equal ones once. The order does not depend on threads. */
  public synchronized List<Problem> sorted() {
    return found.stream().distinct().sorted().toList();
  }

  /** How many of this severity, equal ones once. */
  public long count(Severity severity) {
    return sorted().stream().filter(problem -> problem.severity() == severity).count();
  }
}
