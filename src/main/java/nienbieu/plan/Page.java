package nienbieu.plan;

import nienbieu.language.Language;

/**
 * One page of the finished site, not yet made.
 *
 * @param subject what it is about
 * @param language the language of its words
 */
public record Page(Subject subject, Language language) {

  /** Where it stands. */
  public SitePath path() {
    return Addresses.of(subject, language);
  }

  /** The page on the same subject in another language. */
  public Page in(Language other) {
    return new Page(subject, other);
  }
}
