package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The records as JSON and as tables, and the list of all files. */
class DataIT {
  private static final String BASE = "https://site.test/small/";

  /** What no event of the sites says. */
  private static final String WHOLE =
      """
      - id: whole
        date: "2020-11-17"
        date-note: {vi: buổi sáng, en: in the morning}
        kind: meeting
        mode: online
        title: {vi: Cuộc họp, en: A meeting}
        summary: {vi: Một cuộc họp., en: A meeting.}
        body: {vi: Rất dài., en: Very long.}
        disputed:
          - {date: "2020-11-18", source: village-news, note: {vi: nhầm, en: a mistake}}
        planned:
          - {date: "2020-11", as-of: "2020-10-01", source: village-news}
        part-of: opening
        related: [opening]
        people: [{person: p, role: {vi: chủ trì, en: chair}}]
        organisations: [{organisation: o, role: {vi: chủ trì, en: host}}]
        places: [l]
        sources:
          - {source: s, supports: [date]}
          - {source: village-news, supports: [date], note: {vi: trang 1, en: page 1}}
        corrections:
          - {on: "2021-01-02", what: {vi: Sửa ngày., en: The date., }, by: Lan}
      """;

  private static final String ARCHIVED =
      """
      kind: book
        url: "https://example.org/book"
        archive: "https://example.org/copy"
        accessed: "2021-01-01"
        note: {vi: Chữ., en: Words.}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everySiteIsReadBackWhole(SmallSite kind) throws IOException {
    TrialSite site = kind.in(folder);
    assertEquals(0, site.build("--base-url=" + BASE).status());
    holdsTogether(site.output());
  }

  @Test
  void aRealSiteIsReadBackWhole() throws IOException {
    TrialSite site = TrialSite.of("asean-2020", folder);
    assertEquals(0, site.build("--base-url=" + BASE).status());
    holdsTogether(site.output());
  }

  @Test
  void noTextBreaksOutOfItsCell() throws IOException {
    List<String> texts =
        List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "'=1",
            "''",
            "'",
            "＝1",
            "a\"b",
            "a,b;c",
            "d,e",
            "f;g",
            "]]>",
            "<!--",
            "</script>",
            "{\"a\":1}",
            "\\u0041",
            "😀 🇻🇳",
            "Ế".repeat(3000),
            "\"\"\"",
            "a\u00a0b",
            "1,\"2\"",
            "NULL",
            "%s $1 \\");
    Iterator<String> endless =
        java.util.stream.Stream.generate(texts::stream).flatMap(all -> all).iterator();
    HostileSite hostile = HostileSite.in(folder, 12, endless::next, () -> "x " + texts.get(3));
    Console console = hostile.site().build("--base-url=" + BASE);
    assertEquals(0, console.status(), console::toString);
    holdsTogether(hostile.site().output());
  }

  private static void holdsTogether(Path output) throws IOException {
    PublishedData data = new PublishedData(output);
    data.holdAgainstSchema();
    data.readAsPackage();
    assertEquals(data.onDisk(), data.listed());
    tablesSayWhatTheJsonSays(data);
    tablesOfDatesAndPlacesSayWhatTheJsonSays(data);
    everyAddressIsThere(output, data.json("data/events.json"));
    pagesLinkTheirJson(output, data);
  }

  private static void tablesSayWhatTheJsonSays(PublishedData data) throws IOException {
    JsonNode all = data.json("data/events.json");
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode event : all.get("events")) {
      Map<String, String> row = new TreeMap<>();
      row.put("date", event.at("/date/edtf").asText());
      row.put("earliest", event.at("/date/earliest").asText());
      row.put("latest", event.at("/date/latest").asText());
      for (String word : List.of("id", "kind", "status", "mode", "part-of")) {
        row.put(word, event.path(word).asText());
      }
      row.put("places", String.join(" ", event.get("places").findValuesAsText("place")));
      for (String list : List.of("topics", "related")) {
        List<String> ids = new ArrayList<>();
        event.get(list).forEach(id -> ids.add(id.asText()));
        row.put(list, String.join(" ", ids));
      }
      for (JsonNode tag : all.get("languages")) {
        for (String text : List.of("title", "summary", "date-note")) {
          row.put(text + "." + tag.asText(), event.path(text).path(tag.asText()).asText());
        }
        row.put("page." + tag.asText(), event.get("pages").get(tag.asText()).asText());
      }
      rows.add(row);
    }
    assertEquals(rows, data.rows("data/events.csv"));
    for (String list : List.of("people", "organisations", "places", "topics", "sources")) {
      List<String> ids = new ArrayList<>();
      all.get(list).forEach(one -> ids.add(one.get("id").asText()));
      assertEquals(
          ids, data.rows("data/" + list + ".csv").stream().map(row -> row.get("id")).toList());
    }
  }

  private static void tablesOfDatesAndPlacesSayWhatTheJsonSays(PublishedData data)
      throws IOException {
    JsonNode all = data.json("data/events.json");
    List<List<String>> dates = new ArrayList<>();
    List<List<String>> places = new ArrayList<>();
    for (JsonNode event : all.get("events")) {
      String id = event.get("id").asText();
      for (String says : List.of("planned", "disputed")) {
        for (JsonNode one : event.get(says)) {
          String date = one.at("/date/edtf").asText();
          String asOf = one.at("/as-of/edtf").asText();
          dates.add(List.of(id, says, date, asOf, one.path("source").asText()));
        }
      }
      for (JsonNode one : event.get("places")) {
        for (JsonNode tag : all.get("languages")) {
          String name = one.get("name").path(tag.asText()).asText();
          places.add(List.of(id, one.get("place").asText(), tag.asText(), name));
        }
      }
    }
    List<List<String>> dateRows = new ArrayList<>();
    for (Map<String, String> row : data.rows("data/event-dates.csv")) {
      dateRows.add(
          List.of("event", "says", "date", "as-of", "source").stream().map(row::get).toList());
    }
    List<List<String>> placeRows = new ArrayList<>();
    for (Map<String, String> row : data.rows("data/event-places.csv")) {
      for (JsonNode tag : all.get("languages")) {
        String name = row.get("name." + tag.asText());
        placeRows.add(List.of(row.get("event"), row.get("place"), tag.asText(), name));
      }
    }
    assertEquals(dates, dateRows);
    assertEquals(places, placeRows);
  }

  private static void everyAddressIsThere(Path output, JsonNode node) {
    node.findValues("pages")
        .forEach(
            pages ->
                pages.forEach(
                    page -> {
                      assertTrue(page.asText().startsWith(BASE), page::asText);
                      String path = page.asText().substring(BASE.length());
                      assertTrue(Files.exists(output.resolve(path)), path);
                    }));
  }

  private static void pagesLinkTheirJson(Path output, PublishedData data) throws IOException {
    JsonNode all = data.json("data/events.json");
    for (JsonNode event : all.get("events")) {
      for (JsonNode tag : all.get("languages")) {
        String page = tag.asText() + "/events/" + event.get("id").asText();
        String html = Files.readString(output.resolve(page + ".html"), UTF_8);
        assertEquals(
            List.of(event.get("id").asText() + ".json"),
            Jsoup.parse(html)
                .select("head link[rel=alternate][type=application/json]")
                .eachAttr("href"));
        JsonNode own = data.json(page + ".json");
        assertEquals(BASE + page + ".html", own.get("address").asText());
        assertEquals(event.get("date"), own.get("event").get("date"));
        JsonNode title = own.get("event").get("title");
        assertEquals(1, title.size());
        String writtenIn = title.fieldNames().next();
        assertEquals(event.get("title").get(writtenIn), title.get(writtenIn));
      }
    }
  }

  @Test
  void theSchemaNamesNoMemberThatIsNowhere() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String name : List.of("asean-2020", "tiny")) {
      TrialSite site = TrialSite.of(name, folder.resolve(name));
      if (name.equals("tiny")) {
        site.with("events/whole.yaml", WHOLE);
        adding(
            site, "people.yaml", "p", "ranks: [{rank: captain, from: \"2011\", until: \"2012\"}]");
        adding(site, "organisations.yaml", "o", "kind: body\n  part-of: library");
        adding(site, "places.yaml", "l", "part-of: may-village");
        adding(site, "sources.yaml", "s", ARCHIVED);
      }
      Console console = site.build();
      assertEquals(0, console.status(), console::toString);
      PublishedData data = new PublishedData(site.output());
      JsonNode events = data.json("data/events.json");
      collect("", events, used);
      for (JsonNode event : events.get("events")) {
        String tag = events.get("languages").get(0).asText();
        collect("", data.json(tag + "/events/" + event.get("id").asText() + ".json"), used);
      }
    }
    Set<String> named = new TreeSet<>();
    JsonNode schema = new PublishedData(folder.resolve("tiny/out")).json("data/events.schema.json");
    collectNamed(schema, schema, "", named);
    collectNamed(schema, schema.at("/$defs/page"), "", named);
    named.removeAll(used);
    assertEquals(Set.of(), named);
  }

  private static void adding(TrialSite site, String file, String id, String fields)
      throws IOException {
    String named =
        """
        - id: %s
          name: {vi: Tên %s, en: Name %s}
          short: {vi: %sV, en: %sE}
          acronym: {vi: %sV2, en: %sE2}
          former-names: [{name: {vi: Cũ %s, en: Old %s}, from: "2001", until: "2021"}]
          summary: {vi: Chữ., en: Words.}
        """
            .replace("%s", id);
    String source =
        """
        - id: s
          title: {text: Sách, language: vi}
        """;
    String record = (file.equals("sources.yaml") ? source : named) + "  " + fields + "\n";
    site.with(file, Files.readString(site.content().resolve(file)) + record);
  }

  private static void collect(String path, JsonNode node, Set<String> into) {
    node.properties()
        .forEach(
            member -> {
              into.add(path + "/" + member.getKey());
              collect(path + "/" + member.getKey(), member.getValue(), into);
            });
    if (node.isArray()) {
      node.forEach(item -> collect(path, item, into));
    }
  }

  private static void collectNamed(JsonNode schema, JsonNode node, String path, Set<String> into) {
    JsonNode there = node.has("$ref") ? schema.at(node.get("$ref").asText().substring(1)) : node;
    if (there.has("items")) {
      collectNamed(schema, there.get("items"), path, into);
    }
    there
        .path("properties")
        .properties()
        .forEach(
            member -> {
              into.add(path + "/" + member.getKey());
              collectNamed(schema, member.getValue(), path + "/" + member.getKey(), into);
            });
  }

  @Test
  void theVersionIsThatOfTheContentAndOfNothingElse() throws IOException {
    TrialSite one = TrialSite.tiny(folder.resolve("one")).built();
    TrialSite same = TrialSite.tiny(folder.resolve("same")).built("--base-url=" + BASE);
    assertEquals(version(one), version(same));
    TrialSite other = TrialSite.tiny(folder.resolve("other"));
    other.with("images/reading-room.png", SmallSite.png(3, 2)).builtWithWarnings();
    assertNotEquals(version(one), version(other));
    Map<String, String> files = new TreeMap<>();
    try (var walk = Files.walk(one.content())) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String path = one.content().relativize(file).toString();
        files.put(path, PublishedData.sha256(Files.readAllBytes(file)));
      }
    }
    StringBuilder list = new StringBuilder();
    files.forEach((path, hash) -> list.append(hash).append("  ").append(path).append('\n'));
    assertEquals(PublishedData.sha256(list.toString().getBytes(UTF_8)), version(one));
  }

  private static String version(TrialSite site) throws IOException {
    PublishedData data = new PublishedData(site.output());
    String version = data.json("data/events.json").get("version").asText();
    assertEquals(version, data.json("data/manifest.json").get("content").asText());
    assertEquals(version, data.json("data/datapackage.json").get("version").asText());
    assertFalse(version.isEmpty());
    return version;
  }
}
