package nienbieu.read;

/** How bad a translation is that is missing or behind. */
public enum Strictness {
  /** As {@code site.yaml} says for what is missing; what is behind is a warning. */
  AS_THE_SITE_SAYS,
  /** Both are errors, whatever the site says. */
  STRICT
}
