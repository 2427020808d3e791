package nienbieu.site;

import java.util.TreeSet;

/** Collects what is wrong with a site; sorted, equal ones once. */
final class Findings {
  private final TreeSet<Finding> all = new TreeSet<>();

  /** Notes one. */
  void add(String file, String rule, String text) {
    all.add(new Finding(file, rule, text));
  }

  /** Notes one unless it holds. */
  void expect(boolean holds, String file, String rule, String text) {
    if (!holds) {
      add(file, rule, text);
    }
  }

  /** All, one a line; empty if nothing is wrong. */
  String text() {
    StringBuilder text = new StringBuilder();
    all.forEach(finding -> text.append(finding).append('\n'));
    return text.toString();
  }
}
