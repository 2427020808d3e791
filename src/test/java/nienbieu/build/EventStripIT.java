package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where in the story an event's page says that it stands. */
class EventStripIT {
  @TempDir Path folder;

  @Test
  void anEventKnowsItsPlaceAndTheWayOn() throws IOException {
    TrialSite site = SmallSite.MANY_EVENTS.in(folder).built();
    assertEquals("Sự kiện đầu tiên trong số 301", words(page(site, "vi/events/e-0.html")));
    assertEquals("Sự kiện thứ 122 trong số 301", words(page(site, "vi/events/e-121.html")));
    assertEquals("1st of 301 events", words(page(site, "en/events/e-0.html")));
    assertEquals("122nd of 301 events", words(page(site, "en/events/e-121.html")));
    assertEquals("111th of 301 events", words(page(site, "en/events/e-110.html")));
    Document middle = page(site, "en/events/e-121.html");
    assertEquals(List.of("e-120.html", "e-122.html"), middle.select(".strip a").eachAttr("href"));
    assertEquals("Previous 21 Jan 2019", middle.select(".strip .before").text().strip());
    assertEquals(
        List.of("e-1.html"), page(site, "en/events/e-0.html").select(".strip a").eachAttr("href"));
    assertEquals(
        List.of("e-299.html"),
        page(site, "en/events/e-300.html").select(".strip a").eachAttr("href"));
  }

  @Test
  void theLineIsTheSameOnEveryPageAndTheMarkMovesAlongIt() throws IOException {
    TrialSite site = SmallSite.MANY_EVENTS.in(folder).built();
    TreeSet<String> lines = new TreeSet<>();
    double before = -1;
    for (int at = 0; at < SmallSite.MANY; at += 50) {
      Document page = page(site, "vi/events/e-" + at + ".html");
      lines.add(page.select(".strip .ticks").attr("d"));
      double x = Double.parseDouble(page.select(".strip .here").attr("cx").replace("%", ""));
      assertTrue(x > before && x <= 100, before + " then " + x);
      before = x;
    }
    assertEquals(1, lines.size());
  }

  @Test
  void oneEventAloneHasNoPlace() throws IOException {
    TrialSite site = SmallSite.ONE_EVENT.in(folder).built();
    for (var one : Structure.pages(site.output()).entrySet()) {
      assertEquals(0, one.getValue().select(".strip").size(), one.getKey());
    }
  }

  private static String words(Document page) {
    return page.select(".strip p").text();
  }

  private static Document page(TrialSite site, String path) throws IOException {
    return Jsoup.parse(site.page(path));
  }
}
