package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A year, and in it a month, with more events than one page lists: each part has its own page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullMonthIT {
  private static final int IN_MARCH = 310;
  private static final int A_DAY = 31;

  private TrialSite site;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    StringBuilder yaml = new StringBuilder();
    for (int at = 0; at < IN_MARCH; at++) {
      int day = at / A_DAY + 1;
      add(yaml, "m-" + at, day == 10 ? "2020-03" : "2020-03-" + two(day));
    }
    for (int at = 0; at < 12; at++) {
      add(yaml, "o-" + at, at < 2 ? "2020" : "2020-10-" + two(at));
    }
    add(yaml, "before", "2019-05-06");
    site =
        TrialSite.of("one-event", folder)
            .without("events/2020.yaml")
            .with("events/all.yaml", yaml.toString())
            .built();
  }

  @Test
  void everyPartHasAPageInEachLanguageAndNoOther() throws IOException {
    List<String> expected = new ArrayList<>(List.of("2019.html", "2020.html"));
    expected.addAll(List.of("2020-00.html", "2020-03.html", "2020-10.html"));
    for (int day = 0; day <= 9; day++) {
      expected.add("2020-03-" + two(day) + ".html");
    }
    for (String language : List.of("vi", "en")) {
      Path years = site.output().resolve(language + "/years");
      try (var walk = Files.walk(years)) {
        List<String> found =
            walk.filter(Files::isRegularFile)
                .map(file -> years.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
        assertEquals(expected.stream().sorted().toList(), found, language);
      }
    }
  }

  @Test
  void eachPageIsHeadedByItsTimeAndKnowsTheWayUp() throws IOException {
    String[][] all = {
      {"vi/years/2020-10", "Dòng thời gian > Năm 2020 > Tháng 10 năm 2020"},
      {"en/years/2020-10", "Timeline > 2020 > October 2020"},
      {"vi/years/2020-00", "Dòng thời gian > Năm 2020 > Năm 2020, Cả năm"},
      {"en/years/2020-00", "Timeline > 2020 > 2020, All year"},
      {"vi/years/2020-03", "Dòng thời gian > Năm 2020 > Tháng 3 năm 2020"},
      {"en/years/2020-03", "Timeline > 2020 > March 2020"},
      {
        "vi/years/2020-03-04",
        "Dòng thời gian > Năm 2020 > Tháng 3 năm 2020 > Ngày 4 tháng 3 năm 2020"
      },
      {"en/years/2020-03-04", "Timeline > 2020 > March 2020 > 4 March 2020"},
      {"en/years/2020-03-00", "Timeline > 2020 > March 2020 > March 2020, Day not named"},
    };
    for (String[] one : all) {
      Document page = page(one[0] + ".html");
      assertEquals(one[1], String.join(" > ", page.select(".crumbs li").eachText()), one[0]);
      assertEquals(one[1].substring(one[1].lastIndexOf("> ") + 2), page.select("h1").text());
      List<String> up = new ArrayList<>(List.of("../index.html", "2020.html"));
      if (one[0].contains("03-")) {
        up.add("2020-03.html");
      }
      assertEquals(up, page.select(".crumbs a").eachAttr("href"), one[0]);
    }
  }

  @Test
  void whatIsTooFullCountsItsPartsAndLeadsToEach() throws IOException {
    for (String language : List.of("vi", "en")) {
      Document year = page(language + "/years/2020.html");
      assertEquals(0, year.select(".happening").size());
      assertEquals(
          List.of("2020-00.html", "2020-03.html", "2020-10.html"),
          year.select(".month-count a").eachAttr("href"));
      assertEquals(List.of(2, IN_MARCH, 10), numbers(year, ".month-count .number"), language);
      Document month = page(language + "/years/2020-03.html");
      assertEquals(0, month.select(".happening").size());
      assertEquals(10, month.select(".month-count").size());
      int all = 0;
      for (Element part : month.select(".month-count")) {
        Document day = page(language + "/years/" + part.select("a").attr("href"));
        int listed = day.select(".happening").size();
        assertEquals(List.of(listed), numbers(day, ".extent"), "said and listed");
        assertTrue(part.select(".number").text().startsWith(listed + " "), part.text());
        all += listed;
      }
      assertEquals(IN_MARCH, all, language);
    }
  }

  @Test
  void aPageThatListsItsEventsDrawsTheSameOnes() throws IOException {
    for (String name : List.of("vi/years/2020-10", "en/years/2020-10", "en/years/2020-00")) {
      Document page = page(name + ".html");
      List<String> listed = page.select(".happening h4 a").eachAttr("href");
      assertEquals(name.endsWith("10") ? 10 : 2, listed.size());
      assertEquals(listed, page.select(".chart-wide a").eachAttr("href"), name);
      assertEquals(listed, page.select(".chart-tall a").eachAttr("href"), name);
    }
  }

  @Test
  void theDrawingOfAFullMonthCountsAllOfItsEvents() throws IOException {
    for (String language : List.of("vi", "en")) {
      Document month = page(language + "/years/2020-03.html");
      for (String drawing : List.of(".chart-wide", ".chart-tall")) {
        List<Integer> counts = numbers(month, drawing + " a title");
        assertEquals(IN_MARCH, counts.stream().mapToInt(Integer::intValue).sum(), drawing);
        for (Element mark : month.select(drawing + " a")) {
          Document day = page(language + "/years/" + mark.attr("href"));
          String said = mark.select("title").text().split(" ")[0];
          assertEquals(said, "" + day.select(".happening").size(), mark.text());
        }
      }
    }
  }

  @Test
  void noPartNeedsAScriptAndEachKnowsItsOtherLanguage() throws IOException {
    for (String name : List.of("2020-10", "2020-03", "2020-03-04", "2020-00")) {
      Document vi = page("vi/years/" + name + ".html");
      assertEquals(0, vi.select("noscript, [onclick], a:not([href])").size());
      assertEquals(
          "../../en/years/" + name + ".html", vi.select(".languages a[lang=en]").attr("href"));
      String absolute = "https://example.org/tiny/en/years/" + name + ".html";
      assertEquals(absolute, vi.select("link[hreflang=en]").attr("href"));
    }
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(site.page(path));
  }

  private static List<Integer> numbers(Document page, String of) {
    return page.select(of).eachText().stream()
        .map(text -> Integer.valueOf(text.split(" ")[0]))
        .toList();
  }

  private static void add(StringBuilder yaml, String id, String date) {
    yaml.append("- id: ").append(id).append("\n  date: \"").append(date);
    yaml.append("\"\n  kind: meeting\n  title: {vi: Cuộc họp ").append(id);
    yaml.append(", en: Meeting ").append(id);
    yaml.append("}\n  summary: {vi: Một., en: One.}\n");
    yaml.append("  sources: [{source: paper, supports: [date]}]\n");
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
