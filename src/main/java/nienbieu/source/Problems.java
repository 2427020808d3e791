package nienbieu.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects problems from every step, from any thread. Nobody stops at the first: the build asks at
 * the end of a step whether there are errors.
 *
 * <p>Of each file only the first {@value #MOST_OF_A_FILE} are kept and the rest are counted: a
 * megabyte of nonsense must not become a gigabyte of sentences.
 */
public final class Problems {
  static final int MOST_OF_A_FILE = 1_000;

  private final Map<String, OfOneFile> found = new HashMap<>();
  private boolean errors;

  /** What was found in one file; equal ones once. */
  private static final class OfOneFile {
    private final Set<Problem> kept = new LinkedHashSet<>();
    private int dropped;
  }

  /** Adds one. */
  public synchronized void add(Problem problem) {
    errors |= problem.severity() == Severity.ERROR;
    OfOneFile file = found.computeIfAbsent(problem.place().file().path(), path -> new OfOneFile());
    if (file.kept.size() < MOST_OF_A_FILE) {
      file.kept.add(problem);
    } else if (!file.kept.contains(problem)) {
      file.dropped++;
    }
  }

  /** Adds one without a suggestion. */
  public void add(Rule rule, Place place, Object... arguments) {
    add(Problem.of(rule, place, arguments));
  }

  /** Adds all that others collected, who must have finished. */
  public synchronized void addAll(Problems others) {
    errors |= others.errors;
    others.found.forEach(
        (path, file) -> {
          file.kept.forEach(this::add);
          found.get(path).dropped += file.dropped;
        });
  }

  /** Whether there is anything that forbids publishing. */
  public synchronized boolean hasErrors() {
    return errors;
  }

  /**
   * All, sorted by place; equal ones once. The order does not depend on threads, as long as each
   * file is read by one. Where too many were found in a file, the first says so.
   */
  public synchronized List<Problem> sorted() {
    List<Problem> all = new ArrayList<>();
    for (OfOneFile file : found.values()) {
      all.addAll(file.kept);
      if (file.dropped > 0) {
        Place place = Place.of(file.kept.iterator().next().place().file());
        int count = file.kept.size() + file.dropped;
        all.add(Problem.of(Rule.FILE_MORE_PROBLEMS, place, count, file.kept.size()));
      }
    }
    all.sort(null);
    return List.copyOf(all);
  }

  /** How many of this severity, equal ones once. */
  public long count(Severity severity) {
    return sorted().stream().filter(problem -> problem.severity() == severity).count();
  }
}
