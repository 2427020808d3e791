package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nienbieu.content.Event;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A timeline as TimelineJS has it, brought into new content and written once more. */
class TimelineJsRoundTripIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The fields of an event that come back. */
  private static final Set<String> HELD =
      Set.of("id", "date", "dateNote", "title", "summary", "body", "place");

  /** All others, and the words by which the page on data says that they do not. */
  private static final Map<String, List<String>> LOST =
      Map.ofEntries(
          Map.entry("kind", List.of("kind", "loại")),
          Map.entry("status", List.of("status", "tình trạng")),
          Map.entry("mode", List.of("how an event was held", "hình thức tổ chức")),
          Map.entry("people", List.of("people", "người")),
          Map.entry("organisations", List.of("organisations", "tổ chức")),
          Map.entry("places", List.of("places", "địa điểm")),
          Map.entry("topics", List.of("further topics", "các chủ đề khác")),
          Map.entry("sources", List.of("sources", "nguồn")),
          Map.entry("disputed", List.of("other dates", "các ngày khác")),
          Map.entry("planned", List.of("plans", "kế hoạch")),
          Map.entry("corrections", List.of("corrections", "đính chính")),
          Map.entry("partOf", List.of("the larger event", "sự kiện lớn hơn")),
          Map.entry("related", List.of("related events", "sự kiện liên quan")),
          Map.entry("order", List.of("an order within a day", "thứ tự trong ngày")));

  private static final String SITE =
      """
      languages: [en, vi]
      title: {en: A & B, vi: A và B}
      tagline: {en: Both, vi: Cả hai}
      description: {en: Of A <and> B., vi: Về A và B.}
      base-url: "https://site.test/"
      licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
      lanes: topic
      eras:
        - date: "2018/2019~"
          title: {en: Early, vi: Đầu}
      """;

  private static final List<String> DATES =
      List.of(
          "-0043-03-15",
          "0000",
          "201X",
          "2018-21",
          "2019",
          "2019~",
          "2019/2019-12",
          "2019-02/..",
          "/2019-05",
          "2019-06-01/2019-06-30?",
          "[2019-07-01..2019-07-15]",
          "2019-08-17",
          "2019-09-17T09:00:00+07:00");

  @TempDir Path folder;

  @Test
  void theSameEventsComeBack() throws IOException {
    TrialSite first = TrialSite.empty(folder.resolve("first")).with("site.yaml", SITE);
    first.with(
        "sources.yaml",
        "- id: paper\n  kind: news\n  title: {text: Paper, language: en}\n"
            + "  note: {en: A paper., vi: Một tờ báo.}\n");
    first.with(
        "topics.yaml",
        "- id: books\n  name: {en: Books, vi: Sách}\n  summary: {en: Of books., vi: Về sách.}\n");
    first.with("events/all.yaml", events());
    first.builtWithWarnings();
    for (String language : List.of("en", "vi")) {
      compare(first, language);
    }
  }

  private void compare(TrialSite first, String language) throws IOException {
    String file = language + "/data/timelinejs.json";
    TrialSite second = TrialSite.empty(folder.resolve(language));
    TrialSite.delete(second.content());
    Console console =
        Console.run(
            "import",
            "timelinejs",
            first.output().resolve(file).toString(),
            "--language=" + language,
            "--into=" + second.content());
    assertEquals(0, console.status(), console::toString);
    assertTrue(console.out().contains("\nlost       0\n"), console::toString);
    Console built = second.build("--base-url=https://site.test/");
    assertEquals(0, built.status(), built::toString);
    JsonNode before = JSON.readTree(first.page(file));
    JsonNode after = JSON.readTree(second.page(file));
    assertEquals(DATES.size(), before.get("events").size());
    assertEquals(byId(before), byId(after));
    assertEquals(before.get("eras"), after.get("eras"));
  }

  /** Of one day, the order is not held. */
  private static Map<String, JsonNode> byId(JsonNode timeline) {
    Map<String, JsonNode> events = new TreeMap<>();
    timeline.get("events").forEach(event -> events.put(event.get("unique_id").asText(), event));
    return events;
  }

  private static String events() {
    StringBuilder yaml = new StringBuilder();
    for (int at = 0; at < DATES.size(); at++) {
      yaml.append("- id: e-").append(at).append("\n  date: \"").append(DATES.get(at));
      yaml.append("\"\n  kind: meeting\n");
      yaml.append(at % 3 == 0 ? "  date-note: {en: in the morning, vi: buổi sáng}\n" : "");
      yaml.append(at % 4 == 0 ? "  topics: [books]\n" : "");
      yaml.append("  title: {en: \"A <b>meeting</b> & more ").append(at);
      yaml.append("\", vi: \"Cuộc họp “").append(at).append("”\"}\n");
      yaml.append("  summary: {en: \"Number ").append(at).append(". 1 < 2 & 3 > 2.\", vi: Lần ");
      yaml.append(at).append(".}\n");
      if (at % 2 == 0) {
        yaml.append("  body:\n    en: |-\n      One **bold** word.\n\n      - a\n      - b\n");
        yaml.append("    vi: |-\n      Một chữ **đậm**.\n\n      - a\n      - b\n");
      }
      yaml.append("  sources: [{source: paper, supports: [date]}]\n");
    }
    return yaml.toString();
  }

  @Test
  void aDateThatSomebodyChangedIsNotTheOneBefore() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("x.json"),
            """
            {"events":[{"unique_id":"a","start_date":{"year":2021},"edtf":"2020~",
            "display_date":"About 2020","text":{"headline":"A","text":"B"}}]}
            """);
    Path into = folder.resolve("into");
    Console console =
        Console.run("import", "timelinejs", "" + file, "--language=en", "--into=" + into);
    assertTrue(console.out().contains("for year, month and day differ"), console::toString);
    String events = Files.readString(into.resolve("events/imported-x.yaml"));
    assertTrue(events.contains("date: \"2021\""), events);
    assertTrue(events.contains("About 2020"), events);
  }

  @Test
  void whatIsNotHeldIsSaidOnThePageOnData() throws IOException {
    Set<String> fields = new TreeSet<>();
    for (RecordComponent field : Event.class.getRecordComponents()) {
      fields.add(field.getName());
    }
    Set<String> known = new TreeSet<>(HELD);
    known.addAll(LOST.keySet());
    assertEquals(known, fields);
    TrialSite site = TrialSite.tiny(folder).built();
    List<String> languages = List.of("en", "vi");
    for (int at = 0; at < languages.size(); at++) {
      String page = site.page(languages.get(at) + "/data/index.html");
      String said =
          Jsoup.parse(page)
              .select("dt:has(a[href=timelinejs.json]) + dd")
              .text()
              .toLowerCase(Locale.ROOT);
      for (Map.Entry<String, List<String>> one : LOST.entrySet()) {
        assertTrue(said.contains(one.getValue().get(at)), one + " in: " + said);
      }
    }
  }
}
