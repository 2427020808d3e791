package nienbieu.date;

import java.math.BigInteger;

/** Years that begin with {@code Y}, and years with significant digits. */
final class LongYearReader {
  private final String text;
  private int at;
  private int end;

  LongYearReader(String text) {
    this.text = text;
  }

  /** A year that begins with {@code Y} at an index. */
  LongYear read(int from, int to) {
    at = from + 1;
    end = to;
    boolean isNegative = at < end && text.charAt(at) == '-';
    at += isNegative ? 1 : 0;
    int digits = at;
    BigInteger number = positive("a year", "year");
    BigInteger exponent = BigInteger.ZERO;
    if (at < end && text.charAt(at) == 'E') {
      at++;
      exponent = positive("an exponent", "exponent");
    } else if (at - digits <= 4) {
      // LoC, level 1: “Y” when, and only when, the year exceeds four digits.
      throw Wrong.shape(from, "y-only", "“Y” begins a year of more than four digits only");
    }
    return finished(isNegative ? number.negate() : number, exponent);
  }

  /** A year of four digits, read already, before {@code S} at an index. */
  LongYear readSignificant(Part year, int from, int to) {
    at = from;
    end = to;
    if (!year.isKnown() || year.qualifier() != Qualifier.NONE) {
      throw Wrong.character(text, from);
    }
    return finished(BigInteger.valueOf(year.lowest()), BigInteger.ZERO);
  }

  private LongYear finished(BigInteger number, BigInteger exponent) {
    int significant = 0;
    if (at < end && text.charAt(at) == 'S') {
      at++;
      int digits = at;
      BigInteger count = positive("the count of significant digits", "count");
      if (count.bitLength() > 30) {
        throw Wrong.shape(digits, "digits", "no year has so many digits");
      }
      significant = count.intValueExact();
    }
    Qualifier qualifier = at < end ? Qualifier.of(text.charAt(at)) : Qualifier.NONE;
    at += qualifier == Qualifier.NONE ? 0 : 1;
    if (at < end) {
      throw Wrong.character(text, at);
    }
    return new LongYear(number, exponent, significant, qualifier);
  }

  /** A whole number from 1 without leading zeros. */
  private BigInteger positive(String what, String key) {
    int digits = at;
    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == digits) {
      if (at < end) {
        throw Wrong.character(text, at);
      }
      throw Wrong.shape(at, "number-missing", what + " is missing here", key);
    }
    if (text.charAt(digits) == '0') {
      throw Wrong.shape(digits, "number-zero", what + " does not start with 0 here", key);
    }
    return new BigInteger(text.substring(digits, at));
  }
}
