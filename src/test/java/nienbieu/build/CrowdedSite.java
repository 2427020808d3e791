package nienbieu.build;

import java.io.IOException;
import java.nio.file.Path;

/** A site with several years, one of them full, with dates of every kind and long titles. */
final class CrowdedSite {
  private static final String[] WORDS = {
    "Hội", "nghị", "Bộ", "trưởng", "Quốc", "phòng", "mở", "rộng", "ADMM+", "W", "lần", "thứ", "iii"
  };

  private CrowdedSite() {}

  static TrialSite in(Path folder) throws IOException {
    TrialSite site = TrialSite.of("one-event", folder);
    crowd(site.without("events/2020.yaml"), "vi", "paper");
    return site;
  }

  /** Adds the events, with titles in a language beside English. */
  static void crowd(TrialSite site, String other, String source) throws IOException {
    StringBuilder yaml = new StringBuilder();
    for (int at = 0; at < 64; at++) {
      int year = at % 3 > 0 ? 2020 : 2012 + at % 10;
      String month = two(1 + at * 7 % 12);
      String day = year + "-" + month + "-" + two(1 + at * 5 % 28);
      yaml.append("- id: c-").append(at).append("\n  date: \"").append(date(at, day, month, year));
      yaml.append("\"\n  kind: meeting\n  title: {").append(other).append(": \"");
      yaml.append(title(at)).append("\", en: \"").append(title(at));
      yaml.append("\"}\n  summary: {").append(other).append(": \"Một.\", en: \"One.\"}\n");
      if (at % 9 == 0) {
        yaml.append("  planned: [{date: \"").append(year).append("-01-20\"}]\n");
      }
      yaml.append("  sources: [{source: ").append(source).append(", supports: [date]}]\n");
    }
    site.with("events/crowd.yaml", yaml.toString());
  }

  private static String date(int at, String day, String month, int year) {
    return switch (at % 8) {
      case 3 -> day + "/" + year + "-12-30";
      case 5 -> year + "-" + month;
      case 7 -> day + "~";
      default -> day;
    };
  }

  /** A title of 5 to 15 words. */
  static String title(int at) {
    StringBuilder title = new StringBuilder("Cuộc họp");
    for (int word = 0; word < 3 + at % 11; word++) {
      title.append(' ').append(WORDS[(at + word * 5) % WORDS.length]);
    }
    return title.toString();
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
