package nienbieu.date;

import java.util.Arrays;
import java.util.Optional;

/**
 * A part of a year by its code in ISO 8601-2, 4.8.
 *
 * <p>21 to 24 say no hemisphere and so no months; to sort and to draw they count as northern unless
 * told otherwise. Winter in the north and summer in the south begin in December and end in the next
 * year.
 */
public enum Season {
  SPRING(21, 3, Precision.SEASON),
  SUMMER(22, 6, Precision.SEASON),
  AUTUMN(23, 9, Precision.SEASON),
  WINTER(24, 12, Precision.SEASON),
  NORTHERN_SPRING(25, 3, Precision.SEASON),
  NORTHERN_SUMMER(26, 6, Precision.SEASON),
  NORTHERN_AUTUMN(27, 9, Precision.SEASON),
  NORTHERN_WINTER(28, 12, Precision.SEASON),
  SOUTHERN_SPRING(29, 9, Precision.SEASON),
  SOUTHERN_SUMMER(30, 12, Precision.SEASON),
  SOUTHERN_AUTUMN(31, 3, Precision.SEASON),
  SOUTHERN_WINTER(32, 6, Precision.SEASON),
  QUARTER_1(33, 1, Precision.SEASON),
  QUARTER_2(34, 4, Precision.SEASON),
  QUARTER_3(35, 7, Precision.SEASON),
  QUARTER_4(36, 10, Precision.SEASON),
  THIRD_1(37, 1, Precision.THIRD_OF_YEAR),
  THIRD_2(38, 5, Precision.THIRD_OF_YEAR),
  THIRD_3(39, 9, Precision.THIRD_OF_YEAR),
  HALF_1(40, 1, Precision.HALF_YEAR),
  HALF_2(41, 7, Precision.HALF_YEAR);

  private final int code;
  private final int firstMonth;
  private final Precision precision;

  Season(int code, int firstMonth, Precision precision) {
    this.code = code;
    this.firstMonth = firstMonth;
    this.precision = precision;
  }

  /** The season of a code, if there is one: 21 to 41. */
  public static Optional<Season> of(int code) {
    return Arrays.stream(values()).filter(season -> season.code == code).findFirst();
  }

  /** The number that stands in the place of a month, 21 to 41. */
  public int code() {
    return code;
  }

  /** The month that it begins with, 1 to 12, where one without a hemisphere is of this one. */
  public int firstMonth(Hemisphere hemisphere) {
    boolean isElsewhere = code <= WINTER.code && hemisphere == Hemisphere.SOUTHERN;
    return isElsewhere ? (firstMonth + 5) % 12 + 1 : firstMonth;
  }

  /** How many months it lasts: 3, 4 or 6. */
  public int months() {
    return switch (precision) {
      case HALF_YEAR -> 6;
      case THIRD_OF_YEAR -> 4;
      default -> 3;
    };
  }

  /** Its kind by length. */
  public Precision precision() {
    return precision;
  }
}
