package nienbieu.plan;

import nienbieu.language.Language;

/**
 * A page that shows one record in two languages side by side.
 *
 * @param subject what it is about; written in both languages
 * @param first the language that stands first, and whose words the page itself uses
 * @param second the other one, later in the site's order
 */
public record Parallel(Subject.One subject, Language first, Language second) {

  /** Where it stands. */
  public SitePath path() {
    return SitePath.of(first.tag() + "-" + second.tag(), subject.address());
  }

  /** The page on the same subject in one language. */
  public Page in(Language language) {
    return new Page(subject, language);
  }

  /** Whether a language is one of the two. */
  public boolean isIn(Language language) {
    return language.equals(first) || language.equals(second);
  }

  /** The language that stands beside this one. */
  public Language beside(Language language) {
    return language.equals(first) ? second : first;
  }
}
