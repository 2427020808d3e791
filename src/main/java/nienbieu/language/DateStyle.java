package nienbieu.language;

/** How a language's numbers of days and months are written in running text. */
public enum DateStyle {
  /** As people write: {@code ngày 5 tháng 2 năm 2020}. */
  RUNNING,
  /**
   * As Vietnamese administrative papers do, {@code ngày 05 tháng 02 năm 2020}: Decree 30/2020/NĐ-CP
   * puts a zero before the days 1 to 9 and the months 1 and 2. Short dates and other languages stay
   * as they are.
   */
  OFFICIAL
}
