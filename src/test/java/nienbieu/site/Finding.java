package nienbieu.site;

import java.util.Comparator;

/**
 * One thing that is wrong with a finished site.
 *
 * @param file the file, relative to the site's root
 * @param rule a short name of the rule that is broken
 * @param text what is wrong
 */
record Finding(String file, String rule, String text) implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file).thenComparing(Finding::rule).thenComparing(Finding::text);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ": " + rule + ": " + text;
  }
}
