package nienbieu.links;

/** What is known of an address. */
public enum Verdict {
  /** It answers. */
  FINE,
  /** It says that it stands somewhere else for good. */
  MOVED,
  /** It says that there is nothing any more. */
  GONE,
  /** Nobody knows: it does not answer, refuses us, or may not be asked. */
  UNKNOWN,
  /** There was no time to ask. */
  NOT_ASKED
}
