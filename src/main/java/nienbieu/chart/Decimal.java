package nienbieu.chart;

/** A number as SVG writes it: at most two decimals, the same on every machine. */
final class Decimal {
  private static final int HUNDRED = 100;

  private Decimal() {}

  static String of(double number) {
    long hundredths = Math.round(number * HUNDRED);
    String sign = hundredths < 0 ? "-" : "";
    long all = Math.abs(hundredths);
    long rest = all % HUNDRED;
    String whole = sign + all / HUNDRED;
    if (rest == 0) {
      return whole;
    }
    String decimals = rest < 10 ? "0" + rest : "" + rest;
    return whole + "." + (rest % 10 == 0 ? decimals.substring(0, 1) : decimals);
  }
}
