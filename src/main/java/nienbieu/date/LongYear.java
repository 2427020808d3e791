package nienbieu.date;

import java.math.BigInteger;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A year beyond four digits, in powers of ten, or with significant digits: {@code Y17000}, {@code
 * Y-17E7}, {@code 1950S2}, {@code Y3388E2S3}.
 *
 * @param number the number before {@code E}
 * @param exponent times ten to the power of this; 0 if there is none
 * @param significant how many digits from the left are sure; 0 if nothing is said
 * @param qualifier how sure it is
 */
public record LongYear(BigInteger number, BigInteger exponent, int significant, Qualifier qualifier)
    implements SingleDate {

  private static final int DIGITS_OF_FARTHEST_YEAR = 16;
  private static final BigInteger FOUR_DIGITS = BigInteger.valueOf(9999);

  public LongYear {
    boolean isNegative = exponent.signum() < 0 || significant < 0;
    boolean isShort = exponent.signum() == 0 && number.abs().compareTo(FOUR_DIGITS) <= 0;
    if (isNegative || isShort && significant == 0) {
      throw new IllegalArgumentException("not such a year: " + number);
    }
  }

  /** The year as a number, if it has at most 16 digits. */
  public OptionalLong year() {
    if (!isNear()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(number.longValueExact() * powerOfTen(exponent.intValueExact()));
  }

  /** The first day of the earliest year; of years beyond 16 digits the farthest day we count. */
  @Override
  public Day first() {
    return new Day(number.signum() < 0 ? -far() : near(), 1, 1);
  }

  /** The last day of the latest year; of years beyond 16 digits the farthest day we count. */
  @Override
  public Day last() {
    return new Day(number.signum() < 0 ? -near() : far(), 12, 31);
  }

  // The size of the year, its digits that are not significant all 0.
  private long near() {
    return isNear() ? Math.abs(year().getAsLong()) / unit() * unit() : Day.FARTHEST_YEAR;
  }

  // The same with those digits all 9.
  private long far() {
    return isNear() ? near() + unit() - 1 : Day.FARTHEST_YEAR;
  }

  private boolean isNear() {
    return exponent.bitLength() < 16
        && digits() + exponent.intValueExact() <= DIGITS_OF_FARTHEST_YEAR;
  }

  private long unit() {
    long digits = digits() + exponent.intValueExact();
    return significant == 0 || significant >= digits ? 1 : powerOfTen((int) digits - significant);
  }

  private int digits() {
    return number.abs().toString().length();
  }

  private static long powerOfTen(int exponent) {
    return BigInteger.TEN.pow(exponent).longValueExact();
  }

  @Override
  public boolean hasUnknownDigits() {
    return significant > 0;
  }

  @Override
  public Precision precision() {
    return Precision.YEAR;
  }

  @Override
  public int level() {
    return exponent.signum() > 0 || significant > 0 ? 2 : 1;
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    if (exponent.signum() > 0 || number.abs().compareTo(FOUR_DIGITS) > 0) {
      text.append('Y').append(number);
    } else {
      text.append(number.signum() < 0 ? "-" : "");
      text.append(String.format(Locale.ROOT, "%04d", number.abs()));
    }
    text.append(exponent.signum() > 0 ? "E" + exponent : "");
    text.append(significant > 0 ? "S" + significant : "");
    return text.append(qualifier.sign()).toString();
  }

  @Override
  public String toString() {
    return text();
  }
}
