package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oldest or the newest first: as the site says, and as the reader does. */
class ReadingOrderIT {
  private static final List<String> TIME =
      List.of("earliest", "ides", "across", "last-year-before", "never-dated");

  @TempDir Path folder;

  @Test
  void theReaderMayTurnTheTimelineAndComeBack() throws IOException {
    TrialSite site = SmallSite.BEFORE_OUR_ERA.in(folder).built();
    Document home = page(site, "en/index.html");
    assertEquals(TIME, events(home));
    assertEquals("Newest first", home.select(".turn a").text());
    assertEquals("order/newest-first.html", home.select(".turn a").attr("href"));
    Document turned = page(site, "en/order/newest-first.html");
    assertEquals(reversed(TIME), events(turned));
    assertEquals("../index.html", turned.select(".turn a").attr("href"));
    assertEquals("Oldest first", turned.select(".turn a").text());
    List<String> years = home.select(".year > h2").eachAttr("id");
    assertEquals(reversed(years), turned.select(".year > h2").eachAttr("id"));
    assertEquals(
        reversed(home.select(".month > h3").eachAttr("id")),
        turned.select(".month > h3").eachAttr("id"));
    assertEquals(
        reversed(home.select("nav.years a").eachAttr("href")),
        turned.select("nav.years a").eachAttr("href"));
  }

  @Test
  void searchEnginesAreToldOnlyOfOneOfThem() throws IOException {
    TrialSite site = SmallSite.BEFORE_OUR_ERA.in(folder).built();
    assertEquals(
        "noindex",
        page(site, "en/order/newest-first.html").select("[name=robots]").attr("content"));
    assertEquals(0, page(site, "en/index.html").select("[name=robots]").size());
    assertFalse(site.page("sitemap.xml").contains("/order/"));
  }

  @Test
  void aSiteMayPutTheNewestFirstEverywhere() throws IOException {
    TrialSite site = newest(SmallSite.BEFORE_OUR_ERA).built();
    assertEquals(reversed(TIME), events(page(site, "en/index.html")));
    assertEquals(TIME, events(page(site, "en/order/oldest-first.html")));
    assertFalse(Files.exists(site.output().resolve("en/order/newest-first.html")));
    Document all = page(site, "en/events/index.html");
    assertEquals(
        reversed(TIME).stream().map(id -> id + ".html").toList(),
        all.select(".events a").eachAttr("href"));
    assertEquals("newest", all.select("#choosing").attr("data-order"));
    assertEquals(
        "ides.html",
        page(site, "en/events/across.html").select("a[rel=prev]").attr("href"),
        "the event before is before it in time all the same");
  }

  @Test
  void listsOfEventsFollowTheSite() throws IOException {
    String list = ".main-column .events a";
    TrialSite oldest = TrialSite.tiny(folder.resolve("oldest")).built();
    TrialSite newest =
        TrialSite.tiny(folder.resolve("newest"))
            .replacing("site.yaml", "base-url:", "order: newest-first\nbase-url:")
            .built();
    for (String page : List.of("en/topics/reading.html", "vi/statuses/held.html")) {
      List<String> lines = page(oldest, page).select(list).eachAttr("href");
      assertTrue(lines.size() > 1, page);
      assertEquals(reversed(lines), page(newest, page).select(list).eachAttr("href"), page);
    }
  }

  @Test
  void aTimelineInManyPagesTurnsItsYearsAndMonths() throws IOException {
    TrialSite site = SmallSite.MANY_EVENTS.in(folder).built();
    Document home = page(site, "en/index.html");
    Document turned = page(site, "en/order/newest-first.html");
    assertEquals(
        reversed(home.select(".month-count a").eachAttr("href")).stream()
            .map(href -> "../" + href)
            .toList(),
        turned.select(".month-count a").eachAttr("href"));
    assertEquals(
        List.of("../years/2020.html", "../years/2019.html", "../years/2018.html"),
        turned.select("h2 a").eachAttr("href"));
    TrialSite newest = newest(SmallSite.MANY_EVENTS).built();
    List<String> year = events(page(newest, "en/years/2019.html"));
    assertEquals("e-199", year.get(0));
    assertEquals("e-100", year.get(99));
  }

  @Test
  void aLongListStandsUnderItsYears() throws IOException {
    TrialSite site = SmallSite.MANY_EVENTS.in(folder).built();
    Document kind = page(site, "en/kinds/meeting.html");
    assertEquals(
        List.of("#y2018", "#y2019", "#y2020"), kind.select("nav.years a").eachAttr("href"));
    assertEquals(List.of("100", "100", "101"), kind.select("nav.years .number").eachText());
    for (String year : List.of("2018", "2019", "2020")) {
      var section = kind.select("section[aria-labelledby=y" + year + "]");
      assertEquals(year, section.select("h3#y" + year).text());
      assertTrue(section.select(".when").eachText().stream().allMatch(day -> day.endsWith(year)));
    }
    assertEquals(SmallSite.MANY, kind.select(".events > li").size());
    Document all = page(site, "en/events/index.html");
    assertEquals(100, all.select(".events > li").size());
    assertEquals("../index.html", all.select(".rest a").attr("href"));
    assertEquals("../years/2019.html", all.select(".years-facet a").get(1).attr("href"));
  }

  private TrialSite newest(SmallSite small) throws IOException {
    return small
        .in(folder.resolve("newest"))
        .replacing("site.yaml", "base-url:", "order: newest-first\nbase-url:");
  }

  private static List<String> events(Document page) {
    return page.select("li.happening").eachAttr("id").stream().map(id -> id.substring(6)).toList();
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  private static Document page(TrialSite site, String file) throws IOException {
    return Jsoup.parse(site.page(file));
  }
}
