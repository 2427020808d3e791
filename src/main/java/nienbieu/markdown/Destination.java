package nienbieu.markdown;

import nienbieu.source.Rule;

/** Where a link may lead, or why it may not. */
sealed interface Destination {
  /** Into the site, or to an anchor on the same page. */
  record Inside(Target target) implements Destination {}

  /** To another site or to a letter; the address is safe to print as it is. */
  record Outside(String address) implements Destination {}

  /**
   * Nowhere.
   *
   * @param rule the rule that it breaks
   * @param suggestion what was probably meant, or the empty text
   */
  record Refused(Rule rule, String suggestion) implements Destination {}
}
