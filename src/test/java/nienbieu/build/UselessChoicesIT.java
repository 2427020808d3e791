package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would leave all events is not offered to choose by. */
class UselessChoicesIT {
  @TempDir Path folder;

  @Test
  void theOnlyStatusOfAllEventsIsNoChoiceAndHasNoPage() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    assertEquals(
        List.of("kind", "person", "organisation", "place", "topic", "status"),
        facets(site.built()));
    assertTrue(Files.exists(site.output().resolve("en/statuses/held.html")));
    site.replacing("events/2020.yaml", "  status: ongoing\n", "").built();
    assertEquals(List.of("kind", "person", "organisation", "place", "topic"), facets(site));
    assertFalse(Files.exists(site.output().resolve("en/statuses")));
    assertFalse(site.page("sitemap.xml").contains("statuses"));
  }

  @Test
  void aValueByItselfIsAChoiceWhereOnlySomeEventsHaveIt() throws IOException {
    Document all = page(TrialSite.tiny(folder).built());
    assertEquals(1, all.select("[data-facet=place] li").size());
    assertEquals("1", all.select("[data-facet=place] li .number").text());
    assertEquals("3 events", all.select("#result").text());
  }

  @Test
  void oneKindIsNoChoiceButItsPageStaysBecauseEventsLeadThere() throws IOException {
    TrialSite site = SmallSite.MANY_EVENTS.in(folder).built();
    assertEquals(List.of(), facets(site));
    assertTrue(site.page("en/events/e-0.html").contains("../kinds/meeting.html"));
    assertTrue(Files.exists(site.output().resolve("en/kinds/meeting.html")));
    assertEquals(3, page(site).select(".years-facet li").size(), "they are of several years");
  }

  @Test
  void oneYearIsNoChoice() throws IOException {
    assertEquals(0, page(TrialSite.tiny(folder).built()).select(".years-facet").size());
  }

  @Test
  void whereNothingDividesTheEventsThereIsOnlyTheirList() throws IOException {
    Document all = page(SmallSite.ONE_EVENT.in(folder).built());
    assertEquals(0, all.select(".facets").size());
    assertEquals(1, all.select(".events > li").size());
  }

  private static List<String> facets(TrialSite site) throws IOException {
    return page(site).select("[data-facet]").eachAttr("data-facet");
  }

  private static Document page(TrialSite site) throws IOException {
    return Jsoup.parse(site.page("en/events/index.html"));
  }
}
