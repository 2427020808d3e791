package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One record says what somebody is called; every page says it accordingly. */
class NamesIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private TrialSite site;

  @BeforeEach
  void aLibraryWithAPast() throws IOException {
    site = TrialSite.tiny(folder);
    site.with(
        "organisations.yaml",
        """
        - id: library
          name: {vi: Thư viện Làng Mây, en: May Village Library}
          short: {vi: Thư viện, en: Library}
          acronym: {vi: TVLM, en: MVL}
          former-names:
            - {name: {vi: Phòng Đọc Làng Mây, en: May Village Reading Room}, until: "2020-12-31"}
          kind: body
          summary: {vi: Một phòng đầy sách., en: A room full of books.}
          about:
            vi: TVLM có OPAC.
            en: The MVL has an OPAC.
        """);
    site.with(
        "places.yaml",
        """
        - id: may-village
          name: {vi: Làng Mây, en: May Village}
          short: {vi: Mây, en: May}
          former-names:
            - {name: {vi: Xóm Mây, en: May Hamlet}, from: "1900", until: "2020-12-09"}
            - {name: {vi: Trại Mây, en: May Camp}}
          summary: {vi: Một làng., en: A village.}
        """);
    site.replacing(
        "people.yaml",
        "  summary: {vi: Người",
        "  short: {vi: ông Mẫu, en: Mau}\n"
            + "  former-names: [{name: {vi: Bé Mẫu, en: Little Mau}, until: \"2021\"}]\n"
            + "  summary: {vi: Người");
  }

  @Test
  void anEventCallsEveryoneAsOnItsDay() throws IOException {
    Document event = page("en/events/opening.html");
    assertEquals(
        List.of("Little Mau", "May Village Reading Room"),
        event.select("ul.people .name > a").eachText());
    assertEquals(List.of("May Hamlet"), event.select("dd a[href*=places]").eachText());
    site.replacing("events/2020.yaml", "\"2020-12-09\"\n  date-note", "\"2022\"\n  date-note");
    Document later = page("en/events/opening.html");
    assertEquals(
        List.of("Nguyen Van Mau", "May Village Library"),
        later.select("ul.people .name > a").eachText());
    assertEquals(List.of("May Village"), later.select("dd a[href*=places]").eachText());
  }

  @Test
  void machinesAreToldTheNamesOfTheDayToo() throws IOException {
    Document event = page("en/events/opening.html");
    JsonNode linked = JSON.readTree(event.select("script[type=application/ld+json]").get(0).data());
    assertEquals("May Hamlet", linked.at("/location/0/name").asText());
    assertEquals("Little Mau", linked.at("/attendee/0/name").asText());
    assertEquals("May Village Reading Room", linked.at("/contributor/0/name").asText());
    String calendar = Files.readString(site.output().resolve("en/calendar.ics"), UTF_8);
    assertTrue(calendar.replace("\r\n ", "").contains("LOCATION:May Hamlet"), calendar);
    PublishedData data = new PublishedData(site.output());
    for (String file : List.of("data/events.json", "en/events/opening.json")) {
      JsonNode all = data.json(file);
      // The opening is the second event of the site.
      JsonNode opening = all.at(all.has("event") ? "/event" : "/events/1");
      assertEquals("Little Mau", opening.at("/people/0/name/en").asText(), file);
      assertEquals(
          "May Village Reading Room", opening.at("/organisations/0/name/en").asText(), file);
      assertEquals("May Hamlet", opening.at("/places/0/name/en").asText(), file);
    }
    assertEquals(
        List.of("Xóm Mây"),
        data.rows("data/event-places.csv").stream().map(row -> row.get("name.vi")).toList());
    Document offered = page("en/data/index.html");
    assertEquals(2, offered.select("a[href$=event-places.csv], a[href$=event-dates.csv]").size());
    site.replacing("events/2020.yaml", "\"2020-12-09\"\n  date-note", "\"2022\"\n  date-note");
    site.builtWithWarnings();
    assertEquals("Làng Mây", data.rows("data/event-places.csv").get(0).get("name.vi"));
  }

  @Test
  void aTableWithoutRowsIsNotOffered(@TempDir Path other) throws IOException {
    TrialSite plain = TrialSite.of("one-event", other).builtWithWarnings();
    Document data = Jsoup.parse(plain.page("en/data/index.html"));
    assertEquals(
        List.of("event-sources.csv"),
        data.select("a[href*=/event-]").eachAttr("href").stream()
            .map(address -> address.substring(address.lastIndexOf('/') + 1))
            .toList());
  }

  @Test
  void aRecordShowsItsOtherNamesWithTheirTimes() throws IOException {
    Document library = page("en/organisations/library.html");
    assertEquals("May Village Library Library MVL", library.select("h1").text());
    assertEquals(
        List.of("May Village Reading Room until 31 December 2020"),
        library.select("section[aria-labelledby=former-names] li").eachText());
    Document village = page("vi/places/may-village.html");
    assertEquals("Làng Mây Mây", village.select("h1").text());
    assertEquals(2, village.select("section[aria-labelledby=former-names] li").size());
    assertEquals("Nguyen Van Mau Mau", page("en/people/nguyen-van-mau.html").select("h1").text());
  }

  @Test
  void theFirstMentionOfAnAcronymIsSpelledOutAndLaterOnesAreMarked() throws IOException {
    site.with(
        "pages/about.en.md", "---\ntitle: About\nsummary: About.\n---\nThe OPAC. The OPAC of MVL.");
    Document about = page("en/about.html");
    assertEquals(
        "The OPAC (online public access catalogue). The OPAC of MVL (May Village Library).",
        about.select("div.prose").text());
    assertEquals(
        List.of(
            "online public access catalogue",
            "online public access catalogue",
            "May Village Library"),
        about.select("div.prose abbr").eachAttr("title"));
    assertEquals(
        "mục lục tra cứu công cộng trực tuyến",
        page("vi/organisations/library.html").select("abbr:contains(OPAC)").attr("title"));
  }

  @Test
  void whatAnEditorSwitchesOffIsOnlyMarked() throws IOException {
    site.replacing("terms.yaml", "  definition", "  spell-out: no\n  definition");
    Document event = page("en/organisations/library.html");
    assertEquals("The MVL has an OPAC.", event.select("div.prose").text());
    assertEquals(2, event.select("div.prose abbr").size());
  }

  @Test
  void aRecordsOwnAcronymIsNotSpelledOutBelowItsName() throws IOException {
    assertEquals(
        "TVLM có OPAC (mục lục tra cứu công cộng trực tuyến).",
        page("vi/organisations/library.html").select("div.prose").text());
  }

  private Document page(String file) throws IOException {
    return Jsoup.parse(site.builtWithWarnings().page(file));
  }
}
