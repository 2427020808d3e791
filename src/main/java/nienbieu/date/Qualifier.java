package nienbieu.date;

/** How sure a number of a date is (ISO 8601-2, 4.3: uncertain, approximate, or both). */
public enum Qualifier {
  /** Nothing is said. */
  NONE(""),
  /** {@code ?}: the source may be wrong or be read wrongly. */
  UNCERTAIN("?"),
  /** {@code ~}: near this, not exactly this. */
  APPROXIMATE("~"),
  /** {@code %}: both at once. */
  BOTH("%");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** The character in EDTF; empty for {@link #NONE}. */
  public String sign() {
    return sign;
  }

  /** Whether {@code ?} is part of it. */
  public boolean isUncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  /** Whether {@code ~} is part of it. */
  public boolean isApproximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  /** What both say together. */
  public Qualifier and(Qualifier other) {
    return values()[ordinal() | other.ordinal()];
  }

  /** The qualifier of a character, {@link #NONE} if it is no sign of one. */
  static Qualifier of(char sign) {
    return switch (sign) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }
}
