package nienbieu.build;

import java.io.IOException;
import java.nio.file.Path;

/** A site whose drawn timeline has lanes and eras. */
final class LanedSite {
  private static final String[] KINDS = {
    "meeting", "ceremony", "exercise", "review", "statement", "founding"
  };
  private static final String ERAS =
      """
      eras:
        - date: "2016/2018-06"
          title: {%1$s: "Những năm đầu", en: "First years"}
        - date: "2018-07/2020"
          title: {%1$s: "Hội nghị mở rộng", en: "The circle widens"}
        - date: "2021/.."
          title: {%1$s: "Sau đại dịch", en: "After the pandemic"}
      """;

  private LanedSite() {}

  /** With so many events in so many lanes, in Vietnamese and English. */
  static TrialSite in(Path folder, int events, int lanes) throws IOException {
    TrialSite site = TrialSite.of("one-event", folder).without("events/2020.yaml");
    return with(site, events, lanes, "vi", "paper");
  }

  /** The same in Arabic and English. */
  static TrialSite mirrored(Path folder, int events, int lanes) throws IOException {
    return with(SmallSite.ARABIC.in(folder), events, lanes, "ar", "report");
  }

  private static TrialSite with(TrialSite site, int events, int lanes, String other, String source)
      throws IOException {
    StringBuilder yaml = new StringBuilder();
    for (int at = 0; at < events; at++) {
      int year = 2016 + at * 7 % 9;
      String day = year + "-" + two(1 + at * 5 % 12) + "-" + two(1 + at * 11 % 28);
      String title = CrowdedSite.title(at);
      yaml.append("- id: l-").append(at).append("\n  date: \"").append(date(at, day, year));
      yaml.append("\"\n  kind: ").append(KINDS[at % lanes]);
      yaml.append("\n  title: {").append(other).append(": \"").append(title).append("\", en: \"");
      yaml.append(title).append("\"}\n  summary: {").append(other).append(": A., en: A.}\n");
      if (at % 5 == 2) {
        yaml.append("  planned: [{date: \"").append(year).append("-01-20\"}]\n");
      }
      yaml.append("  sources: [{source: ").append(source).append(", supports: [date]}]\n");
    }
    String settings = java.nio.file.Files.readString(site.content().resolve("site.yaml"));
    return site.with("events/laned.yaml", yaml.toString())
        .with("site.yaml", settings + "lanes: kind\n" + ERAS.formatted(other));
  }

  private static String date(int at, String day, int year) {
    return switch (at % 6) {
      case 1 -> day + "/" + (year + 1) + "-11-30";
      case 3 -> year + "-04";
      case 5 -> day + "/..";
      default -> day;
    };
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
