package nienbieu.source;

/** How bad a problem is. */
public enum Severity {
  /** Nothing is published. */
  ERROR,
  /** The site is published; the editor should look. */
  WARNING
}
