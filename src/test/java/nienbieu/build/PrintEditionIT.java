package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The print edition: each event once, in order, however many there are. */
class PrintEditionIT {
  @TempDir Path folder;

  @Test
  void aSmallSiteIsPrintedOnOnePage() throws IOException {
    TrialSite site = SmallSite.TINY.in(folder).built();
    Document page = page(site, "en/print/index.html");
    assertEquals(
        page(site, "en/index.html").select(".happening").eachAttr("id"),
        page.select(".entry").eachAttr("id"));
    assertEquals("noindex", page.select("[name=robots]").attr("content"));
    assertFalse(site.page("sitemap.xml").contains("/print/"));
    assertEquals(
        1, page(site, "en/about.html").select(".colophon [href='print/index.html']").size());
  }

  @Test
  void aLongTimelineIsPrintedPartByPart() throws IOException {
    TrialSite site = SmallSite.MANY_EVENTS.in(folder).built();
    Document whole = page(site, "en/print/index.html");
    assertEquals(List.of(), whole.select(".entry").eachAttr("id"));
    List<String> events = new ArrayList<>();
    for (String part : whole.select(".year-table a").eachAttr("href")) {
      Document year = page(site, "en/print/" + part);
      assertEquals("Timeline Print edition", year.select(".crumbs a").text());
      events.addAll(year.select(".entry").eachAttr("id"));
    }
    List<String> expected = new ArrayList<>();
    for (int at = 0; at < SmallSite.MANY; at++) {
      expected.add("event-e-" + at);
    }
    assertEquals(expected, events);
  }

  @Test
  void aFullYearIsPrintedMonthByMonth() throws IOException {
    TrialSite site =
        SmallSite.ONE_EVENT.in(folder).with("events/2020.yaml", SmallSite.events(2020, 0, 310));
    site.built();
    Document year = page(site, "en/print/2020.html");
    assertEquals(List.of(), year.select(".entry").eachAttr("id"));
    assertEquals("2020-01.html", year.select(".year-table a").attr("href"));
    assertEquals(28, page(site, "en/print/2020-01.html").select(".entry").size());
    assertTrue(page(site, "en/print/2020-01.html").select(".stretch h2").hasText());
  }

  @Test
  void aSiteWithoutEventsHasNothingToPrint() throws IOException {
    TrialSite site = SmallSite.NO_EVENTS.in(folder).builtWithWarnings();
    assertFalse(Files.exists(site.output().resolve("en/print")));
    assertFalse(site.page("en/index.html").contains("print/"));
  }

  @Test
  void theTextsOfManyEventsKeepTheirAnchorsAndTheirLevelsApart() throws IOException {
    String text = "    vi: |\\n      ## Một\\n\\n      a[^1]\\n\\n      [^1]: b\\n";
    String yaml =
        SmallSite.events(2020, 0, 2)
            .replaceAll("  sources:", "  body:\n" + both(text) + "  sources:");
    TrialSite site = SmallSite.ONE_EVENT.in(folder).with("events/2020.yaml", yaml).built();
    Document page = page(site, "en/print/index.html");
    assertEquals(List.of("e-0--s-mot", "e-1--s-mot"), page.select(".entry h4").eachAttr("id"));
    assertEquals(
        List.of("#e-0--fn-1", "#e-1--fn-1"), page.select("[role=doc-noteref]").eachAttr("href"));
    for (String target : List.of("e-0--fn-1", "e-1--fn-1", "e-0--fnref-1", "e-1--fnref-1")) {
      assertEquals(1, page.select("[id=" + target + "]").size(), target);
    }
  }

  private static String both(String vietnamese) {
    String text = vietnamese.replace("\\n", "\n");
    return text + text.replace("vi:", "en:");
  }

  private static Document page(TrialSite site, String path) throws IOException {
    return Jsoup.parse(Files.readString(site.output().resolve(path)));
  }
}
