package nienbieu.date;

import java.util.Locale;
import java.util.Random;

/**
 * Texts of dates by chance, the same for the same seed: most are EDTF, some are reversed or no day.
 */
final class RandomDates {
  private final Random random;

  RandomDates(long seed) {
    random = new Random(seed);
  }

  String next() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> end() + "/" + end();
      case 2 -> set('[', ']');
      case 3 -> set('{', '}');
      case 4 ->
          day() + "T" + two(24) + ":" + two(60) + ":" + two(60) + one("", "Z", "+07", "-04:30");
      default -> single();
    };
  }

  /** Signs of EDTF without order. */
  String hostile() {
    String signs = "0123456789XYESTZ?~%-/.,[]{}: u\u00E9\uD83D\uDE00";
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(80); left > 0; left--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }

  private String end() {
    return one(single(), single(), single(), "..", "");
  }

  private String set(char open, char close) {
    StringBuilder text = new StringBuilder().append(open);
    text.append(one("", "", ".."));
    for (int left = random.nextInt(3); left > 0; left--) {
      text.append(single()).append(one(",", ",", ".."));
    }
    return text.append(single()).append(one("", "", "..")).append(close).toString();
  }

  private String single() {
    return switch (random.nextInt(8)) {
      case 0 -> day();
      case 1 -> "Y" + one("", "-") + (10000 + random.nextInt(1000000)) + one("", "E" + small());
      case 2 -> one("", "-") + (1000 + random.nextInt(9000)) + "S" + small();
      case 3 -> sign() + year() + sign() + "-" + sign() + (21 + random.nextInt(21)) + sign();
      case 4 -> sign() + masked(year()) + sign();
      case 5 -> sign() + masked(year()) + sign() + "-" + sign() + masked(month()) + sign();
      default ->
          sign()
              + masked(year())
              + sign()
              + "-"
              + sign()
              + masked(month())
              + sign()
              + "-"
              + sign()
              + masked(day().substring(8))
              + sign();
    };
  }

  private String day() {
    return String.format(Locale.ROOT, "%04d-", random.nextInt(10000))
        + month()
        + String.format(Locale.ROOT, "-%02d", 1 + random.nextInt(31));
  }

  private String year() {
    return one("", "", "-") + String.format(Locale.ROOT, "%04d", random.nextInt(10000));
  }

  private String month() {
    return String.format(Locale.ROOT, "%02d", 1 + random.nextInt(12));
  }

  private String masked(String digits) {
    StringBuilder masked = new StringBuilder();
    boolean isMasked = random.nextInt(3) == 0;
    for (char c : digits.toCharArray()) {
      masked.append(isMasked && c != '-' && random.nextBoolean() ? 'X' : c);
    }
    return masked.toString();
  }

  private String sign() {
    return one("", "", "", "", "", "", "?", "~", "%");
  }

  private String small() {
    return String.valueOf(1 + random.nextInt(20));
  }

  private String two(int bound) {
    return String.format(Locale.ROOT, "%02d", random.nextInt(bound));
  }

  private String one(String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
