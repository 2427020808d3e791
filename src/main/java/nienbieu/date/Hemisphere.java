package nienbieu.date;

/** Where on Earth a season is meant that does not say so itself. */
public enum Hemisphere {
  /** Spring begins in March. */
  NORTHERN,
  /** Spring begins in September. */
  SOUTHERN
}
