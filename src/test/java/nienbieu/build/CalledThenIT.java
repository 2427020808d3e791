package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In data, too, who took part and where is called as on the day, and not as today. */
class CalledThenIT {
  private static final String TODAY = "  name: {vi: Nguyễn Văn Mẫu, en: Nguyen Van Mau}\n";

  @TempDir Path folder;

  private PublishedData data;
  private TrialSite site;

  @BeforeEach
  void muchHasChangedSince() throws IOException {
    site =
        TrialSite.tiny(folder)
            .replacing(
                "ranks.yaml",
                "- id: captain\n",
                """
                - id: major
                  name: {vi: Thiếu tá, en: Major}
                  short: {vi: Thiếu tá, en: Maj.}
                - id: captain
                """)
            .replacing(
                "people.yaml",
                "ranks: [{rank: captain, from: \"2011\"}]",
                "ranks: [{rank: captain, from: \"2011\"}, {rank: major, from: \"2021\"}]")
            .replacing(
                "people.yaml",
                "  offices:\n",
                """
                  offices:
                    - title: {vi: Giám đốc, en: Director}
                      from: "2022"
                    - title: {vi: Người giữ sách, en: Keeper of books}
                """)
            .replacing(
                "people.yaml",
                TODAY,
                TODAY + "  former-names: [{name: {vi: Mẫu Cũ, en: Mau of Old}, until: \"2021\"}]\n")
            .replacing(
                "organisations.yaml",
                "  kind: body\n",
                "  kind: body\n"
                    + "  former-names: [{name: {vi: Phòng đọc, en: Reading Room},"
                    + " until: \"2020-12-31\"}]\n")
            .replacing(
                "places.yaml",
                "  summary:",
                "  former-names: [{name: {vi: Xóm Mây, en: May Hamlet}, until: \"2020-12-31\"}]\n"
                    + "  summary:");
    site.built();
    data = new PublishedData(site.output());
  }

  @Test
  void jsonSaysWhatEachWasCalledThen() throws IOException {
    JsonNode all = data.json("data/events.json");
    String person =
        """
        {"person":"nguyen-van-mau","name":{"vi":"Mẫu Cũ","en":"Mau of Old"},\
        "rank":{"name":{"vi":"Đại úy","en":"Captain"},"short":{"vi":"Đại úy","en":"Capt."}},\
        "offices":[{"title":{"vi":"Người giữ sách","en":"Keeper of books"}},\
        {"title":{"vi":"Thủ thư","en":"Librarian"},"organisation":"library"}],\
        "role":{"vi":"chủ trì","en":"chair"}}""";
    JsonNode opening = null;
    for (JsonNode event : all.get("events")) {
      opening = event.get("id").asText().equals("opening") ? event : opening;
    }
    assertEquals("[" + person + "]", opening.get("people").toString());
    assertEquals(
        "{\"vi\":\"Phòng đọc\",\"en\":\"Reading Room\"}",
        opening.get("organisations").get(0).get("name").toString());
    assertEquals(
        "[{\"place\":\"may-village\",\"name\":{\"vi\":\"Xóm Mây\",\"en\":\"May Hamlet\"}}]",
        opening.get("places").toString());
    JsonNode page = data.json("en/events/opening.json").get("event");
    assertEquals("Captain", page.at("/people/0/rank/name/en").asText());
    assertEquals("Reading Room", page.at("/organisations/0/name/en").asText());
    assertEquals(
        "[{\"place\":\"may-village\",\"name\":{\"en\":\"May Hamlet\"}}]",
        page.get("places").toString());
    data.holdAgainstSchema();
  }

  @Test
  void tablesSayTheSame() throws IOException {
    List<Map<String, String>> people = data.rows("data/event-people.csv");
    assertEquals(
        Map.ofEntries(
            Map.entry("event", "opening"),
            Map.entry("person", "nguyen-van-mau"),
            Map.entry("name.vi", "Mẫu Cũ"),
            Map.entry("name.en", "Mau of Old"),
            Map.entry("rank.vi", "Đại úy"),
            Map.entry("rank.en", "Captain"),
            Map.entry("offices.vi", "Người giữ sách; Thủ thư"),
            Map.entry("offices.en", "Keeper of books; Librarian"),
            Map.entry("role.vi", "chủ trì"),
            Map.entry("role.en", "chair")),
        people.get(0));
    Map<String, String> body = data.rows("data/event-organisations.csv").get(0);
    assertEquals("Phòng đọc", body.get("name.vi"));
    assertEquals("Reading Room", body.get("name.en"));
    assertEquals(
        List.of(
            Map.of(
                "event", "opening",
                "place", "may-village",
                "name.vi", "Xóm Mây",
                "name.en", "May Hamlet")),
        data.rows("data/event-places.csv"));
    data.readAsPackage();
  }

  @Test
  void thePageSaysTheSameToMachines() throws IOException {
    JsonNode event =
        new ObjectMapper()
            .readTree(
                Jsoup.parse(site.page("en/events/opening.html"))
                    .select("script[type=application/ld+json]")
                    .first()
                    .data());
    assertEquals(
        """
        [{"@type":"Person","name":"Mau of Old",\
        "url":"https://example.org/en/people/nguyen-van-mau.html",\
        "honorificPrefix":"Captain","jobTitle":["Keeper of books","Librarian"]}]""",
        event.get("attendee").toString());
    assertEquals("Reading Room", event.at("/contributor/0/name").asText());
    assertEquals("May Hamlet", event.at("/location/0/name").asText());
  }
}
