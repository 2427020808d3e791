package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser is told of the events. */
class EventDataIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void theFactsAreSmallNumbers() throws IOException {
    TrialSite site = SmallSite.BEFORE_OUR_ERA.in(folder).built();
    JsonNode facts = read(site, ".js");
    assertEquals("[-17000,1,-43,1,-2,1,0,1,14,1]", facts.get("years").toString());
    assertEquals("[2,3]", facts.get("later").toString(), "from 3 BC into AD 3");
    assertEquals("[]", facts.get("open").toString());
    assertEquals(
        List.of("kind", "person", "organisation", "place", "topic", "status"),
        names(facts.get("facets")));
    assertEquals("{\"held\":[0,1,1,1,1]}", facts.get("facets").get("status").toString());
  }

  @Test
  void aLineSaysWhatTheListsSay() throws IOException {
    TrialSite site = SmallSite.BEFORE_OUR_ERA.in(folder).built();
    for (String language : List.of("vi", "en")) {
      List<String> said = new ArrayList<>();
      for (JsonNode line : read(site, "." + language + ".0.js")) {
        StringBuilder text = new StringBuilder();
        for (String part : List.of("when", "title", "status", "planned", "disputed")) {
          text.append(line.path(part).asText()).append(line.has(part) ? " " : "");
        }
        said.add("events/" + line.get("href").asText() + " " + text.toString().strip());
      }
      List<String> listed = new ArrayList<>();
      for (Element line :
          Jsoup.parse(site.page(language + "/events/index.html")).select(".events > li")) {
        listed.add("events/" + line.select("a").attr("href") + " " + line.text());
      }
      assertEquals(listed, said.stream().map(EventDataIT::plain).toList());
    }
  }

  @Test
  void otherFactsHaveOtherNames() throws IOException {
    TrialSite one = SmallSite.TINY.in(folder.resolve("one")).built();
    TrialSite same =
        TrialSite.tiny(folder.resolve("same"))
            .replacing("events/2020.yaml", "Opening of the library", "Opening day")
            .built();
    assertEquals(name(one), name(same), "a title is no fact");
    TrialSite other =
        TrialSite.tiny(folder.resolve("other"))
            .replacing("events/2020.yaml", "topics: [reading]", "topics: []")
            .builtWithWarnings();
    assertNotEquals(name(one), name(other));
  }

  private static String name(TrialSite site) throws IOException {
    return file(site, ".js").getFileName().toString();
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  private static JsonNode read(TrialSite site, String ending) throws IOException {
    String script = Files.readString(file(site, ending));
    return JSON.readTree(script.substring(script.indexOf('=', script.indexOf(')')) + 1));
  }

  private static Path file(TrialSite site, String ending) throws IOException {
    try (Stream<Path> files = Files.list(site.output().resolve("assets/events"))) {
      return files
          .filter(file -> file.getFileName().toString().substring(8).equals(ending))
          .findFirst()
          .orElseThrow();
    }
  }
}
