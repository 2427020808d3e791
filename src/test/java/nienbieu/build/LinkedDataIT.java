package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say to machines, held against the vocabulary in which they say it. */
class LinkedDataIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyWordOfEverySiteIsOneOfTheVocabulary(SmallSite small) throws IOException {
    check(small.in(folder).builtWithWarnings(), new Vocabulary());
  }

  @Test
  void everyWordOfTheFirstContentIsOneOfTheVocabulary() throws IOException {
    Vocabulary vocabulary = new Vocabulary();
    check(TrialSite.of("asean-2020", folder).builtWithWarnings(), vocabulary);
    for (String word :
        "BreadcrumbList WebSite WebPage Person Organization Place Event Article superEvent subjectOf"
            .split(" ")) {
      assertTrue(vocabulary.seen().contains(word), word);
    }
  }

  @Test
  void noTextBecomesAWord() throws IOException {
    List<String> texts = new ArrayList<>(Payloads.special().subList(0, 60));
    texts.add("\",\"@type\":\"Thing");
    int[] next = new int[1];
    HostileSite hostile =
        HostileSite.in(folder, 8, () -> texts.get(next[0] % texts.size()) + next[0]++, () -> "x");
    check(hostile.site().builtWithWarnings(), new Vocabulary());
  }

  @Test
  void languagesNameEachOther() throws IOException {
    TrialSite site = TrialSite.of("asean-2020", folder).builtWithWarnings();
    for (String page : List.of("events/admm-14.html", "people/ngo-xuan-lich.html")) {
      JsonNode original = data(site, "vi/" + page).get("mainEntityOfPage");
      JsonNode translation = data(site, "en/" + page).get("mainEntityOfPage");
      assertEquals("vi", original.get("inLanguage").asText());
      assertEquals(translation.get("url"), original.get("workTranslation").get(0).get("url"));
      assertEquals("en", original.get("workTranslation").get(0).get("inLanguage").asText());
      assertEquals(original.get("url"), translation.get("translationOfWork").get("url"));
      assertTrue(original.get("citation").size() > 0, page);
    }
    JsonNode home = data(site, "vi/index.html");
    assertEquals("WebSite", home.get("@type").asText());
    assertEquals("WebSite", home.get("workTranslation").get(0).get("@type").asText());
  }

  @Test
  void whatWasMovedSaysFromWhichDay() throws IOException {
    TrialSite site = TrialSite.of("asean-2020", folder).builtWithWarnings();
    JsonNode moved = data(site, "en/events/adsom-plus-wg-2020-11.html");
    assertEquals("2020-11-18", moved.get("startDate").asText());
    assertEquals("2020-11-11", moved.get("previousStartDate").asText());
    assertEquals("https://schema.org/EventRescheduled", moved.get("eventStatus").asText());
    // As planned; on the second of two planned days; and planned for the first half of a month.
    for (String same : List.of("adsom-2020-11", "admm-plus-10-years", "admm-plus-7", "admm-14")) {
      JsonNode held = data(site, "en/events/" + same + ".html");
      assertTrue(held.has("startDate") && !held.has("previousStartDate"), same);
      assertEquals("https://schema.org/EventScheduled", held.get("eventStatus").asText());
    }
  }

  @Test
  void whatIsOnlyInOneLanguageHasNoTranslation() throws IOException {
    TrialSite site = SmallSite.ONLY_VIETNAMESE.in(folder).built();
    assertTrue(data(site, "vi/index.html").findValues("workTranslation").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'Happening','name':'x'}",
        "{'@type':'Event','title':'x'}",
        "{'@type':'Event','headline':'x'}",
        "{'@type':'Event','startDate':'2020~'}",
        "{'@type':'Event','startDate':'2020-12'}",
        "{'@type':'Event','url':'en/x.html'}",
        "{'@type':'Event','eventStatus':'https://schema.org/EventHeld'}",
        "{'@type':'Event','eventStatus':'https://schema.org/OnlineEventAttendanceMode'}",
        "{'@type':'Event','location':{'@type':'Person','name':'x'}}",
        "{'@type':'Event','about':[]}",
        "{'@type':'Event','name':''}",
        "{'@type':'ListItem','position':1.5}",
      })
  void whatTheVocabularyDoesNotKnowIsFound(String json) throws IOException {
    String text =
        json.replace('\'', '"').replaceFirst("\\{", "{\"@context\":\"https://schema.org\",");
    assertEquals(1, new Vocabulary().faults(JSON.readTree(text)).size(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'Happening'}",
        "{'@type':'Event','title':'x'}",
        "{'@type':'Event','url':'x.html'}",
        "{'@type':'Event','@id':'x'}",
        "{'@type':'Event','name':{'@value':1,'@language':'vi'}}",
        "{'@type':'Event','name':null}",
      })
  void whatAProcessorUnderstandsOtherwiseIsFound(String json) throws IOException {
    String text =
        json.replace('\'', '"').replaceFirst("\\{", "{\"@context\":\"https://schema.org\",");
    assertFalse(new Expansion(new Vocabulary()).faults(text).isEmpty(), text);
  }

  /** Every page but the two that no language has; every address of ours must be a file. */
  private static void check(TrialSite site, Vocabulary vocabulary) throws IOException {
    Expansion expansion = new Expansion(vocabulary);
    Set<String> without = new TreeSet<>();
    String base = Jsoup.parse(site.page("index.html")).select("link[rel=canonical]").attr("href");
    for (String file : Snapshot.bytes(site.output()).keySet()) {
      if (!file.matches("[a-z]{2}(-[A-Z][a-z]+)?/.*\\.html")) {
        continue;
      }
      Document page = Jsoup.parse(site.page(file));
      List<Element> scripts = page.select("script[type=application/ld+json]");
      if (scripts.isEmpty()) {
        without.add(file);
      }
      for (Element script : scripts) {
        JsonNode data = JSON.readTree(script.data());
        assertEquals(List.of(), vocabulary.faults(data), file);
        assertEquals(List.of(), expansion.faults(script.data()), file);
        for (String name : List.of("url", "item")) {
          for (JsonNode address : data.findValues(name)) {
            checkFile(site, base, address.asText(), file);
          }
        }
      }
    }
    assertEquals(Set.of(), without);
  }

  private static void checkFile(TrialSite site, String base, String address, String file) {
    if (base.isEmpty() || !address.startsWith(base)) {
      return;
    }
    String path = address.substring(base.length());
    path += path.isEmpty() || path.endsWith("/") ? "index.html" : "";
    assertTrue(Files.exists(site.output().resolve(path)), file + " names " + address);
  }

  private static JsonNode data(TrialSite site, String file) throws IOException {
    return JSON.readTree(
        Jsoup.parse(site.page(file)).select("script[type=application/ld+json]").first().data());
  }
}
