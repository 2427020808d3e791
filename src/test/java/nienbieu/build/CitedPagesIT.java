package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
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

/** How pages are cited, and from which day they are. */
class CitedPagesIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"TINY", "MANY_EVENTS", "HALF_TRANSLATED", "ONLY_VIETNAMESE"})
  void everyPageButTheOneThatSearchesSaysHowToCiteIt(SmallSite small) throws IOException {
    TrialSite site = small.in(folder).builtWithWarnings();
    Set<String> without = new TreeSet<>();
    int cited = 0;
    for (String file : Snapshot.bytes(site.output()).keySet()) {
      if (!file.endsWith(".html") || file.startsWith("embed/")) {
        continue;
      }
      Document page = page(site, file);
      if (page.select("details.cite").isEmpty()) {
        without.add(file.replaceAll("^[a-z]{2}/", ""));
        continue;
      }
      cited++;
      String permanent = page.select(".cite a[rel=bookmark]").text();
      assertEquals(address(file, page), permanent, file);
      assertTrue(page.select(".cite dd[lang]").first().text().endsWith(" " + permanent), file);
      assertTrue(page.select(".cite pre").first().text().startsWith("@online{"), file);
    }
    assertEquals(Set.of("404.html", "index.html", "search/index.html"), withCover(without));
    assertTrue(cited > 5);
  }

  /** A page that is another view of what has a page of its own is cited as that. */
  private static String address(String file, Document page) {
    String canonical = page.select("link[rel=canonical]").attr("href");
    if (file.contains("/order/")) {
      return canonical.replaceFirst("order/.*", "");
    }
    return canonical.replaceFirst("/([a-z]{2})-[a-z]{2}/", "/$1/");
  }

  /** A site in one language has its home page for a cover. */
  private static Set<String> withCover(Set<String> pages) {
    Set<String> all = new TreeSet<>(pages);
    all.add("index.html");
    return all;
  }

  @Test
  void theTermsAreFromTheDayOfTheirLastCorrectionAndOtherListsFromTheirs() throws IOException {
    TrialSite site = corrected().built();
    assertTrue(cited(site, "en/terms/index.html").contains("(last changed on 7 June 2021)"));
    assertTrue(cited(site, "en/events/index.html").contains("(last changed on 5 January 2022)"));
    assertTrue(cited(site, "en/kinds/ceremony.html").contains("(last changed on 5 January 2022)"));
    assertTrue(cited(site, "en/kinds/meeting.html").contains("(n.d.)"));
    assertTrue(cited(site, "en/people/index.html").contains("(n.d.)"));
    assertTrue(cited(site, "en/index.html").contains("(last changed on 8 June 2022)"));
  }

  @Test
  void aPartOfTimeIsFromTheLastCorrectionOfItsEvents() throws IOException {
    TrialSite site = SmallSite.MANY_EVENTS.in(folder);
    site.replacing("events/2019.yaml", "- id: e-150\n", "- id: e-150\n" + correction("2023-02-01"));
    site.built();
    assertTrue(cited(site, "en/years/2019.html").contains("(last changed on 1 February 2023)"));
    assertTrue(cited(site, "en/years/2018.html").contains("(n.d.)"));
  }

  @Test
  void eachCitationHasTheTitleOfItsLanguage() throws IOException {
    Document page = page(TrialSite.tiny(folder).built(), "vi/terms/index.html");
    assertEquals(List.of("vi", "en"), page.select(".cite dd[lang]").eachAttr("lang"));
    assertTrue(page.select(".cite dd[lang=vi]").text().startsWith("“Thuật ngữ”"));
    assertTrue(page.select(".cite dd[lang=en]").text().startsWith("“Terms”"));
    assertTrue(page.select(".cite pre").first().text().startsWith("@online{terms-vi,"));
  }

  @Test
  void aPageInTwoLanguagesTellsWhatThePagesOfEachTell() throws IOException {
    TrialSite site = corrected().built();
    Document pair = page(site, "vi-en/events/opening.html");
    for (String language : new String[] {"vi", "en"}) {
      Document own = page(site, language + "/events/opening.html");
      String changes = pair.select(".about:has(#changes) p[lang=" + language + "]").text();
      for (Element change : own.select(".changes li")) {
        String what = change.text().replaceFirst(".*?: ", "").replace(" (Nguyễn Văn Mẫu)", "");
        assertTrue(changes.contains(what) && !what.isBlank(), changes);
      }
      assertTrue(changes.contains("Nguyễn Văn Mẫu"), changes);
      assertEquals(
          own.select("section[aria-labelledby=articles] a").eachText(),
          pair.select(".about:has(#articles) p[lang=" + language + "] a").eachText());
      assertEquals(
          own.select("section[aria-labelledby=related] a").eachText(),
          pair.select(".about:has(#related) p[lang=" + language + "] a").eachText());
      assertEquals(
          page(site, language + "/events/library-year.html")
              .select("section[aria-labelledby=parts] a")
              .eachText(),
          page(site, "vi-en/events/library-year.html")
              .select(".about:has(#parts) p[lang=" + language + "] a")
              .eachText());
    }
    assertEquals(1, pair.select(".about:has(#related) p[lang=en] a").size());
    assertEquals(1, pair.select(".about:has(#articles) p[lang=en] a").size());
    assertEquals("Đính chính Corrections", pair.select("h2#changes").text());
    assertEquals(2, page(site, "vi-en/articles/a-new-library.html").select("#changes span").size());
  }

  @Test
  void machinesReadTheDayOfTheLastCorrectionWhereThereIsOne() throws IOException {
    TrialSite site = corrected().built();
    for (String language : new String[] {"vi", "en"}) {
      JsonNode event = data(site, language + "/events/opening.html");
      assertEquals("Event", event.get("@type").asText());
      JsonNode about = event.get("mainEntityOfPage");
      assertEquals("WebPage", about.get("@type").asText());
      assertEquals(event.get("url"), about.get("url"));
      assertEquals("2022-01-05", about.get("dateModified").asText());
      JsonNode article = data(site, language + "/articles/a-new-library.html");
      assertEquals("2022-06-08", article.get("dateModified").asText());
      assertEquals(0, dates(data(site, language + "/events/first-reading.html")));
    }
  }

  private static int dates(JsonNode data) {
    return data.findValues("dateModified").size();
  }

  private TrialSite corrected() throws IOException {
    return TrialSite.tiny(folder)
        .replacing(
            "events/2020.yaml",
            "- id: opening\n",
            """
            - id: opening
              corrections:
                - on: "2022-01-05"
                  what: {vi: Sửa lần hai., en: Changed again.}
                - on: "2021-03-04"
                  what: {vi: Sửa ngày., en: The day was wrong.}
                  by: Nguyễn Văn Mẫu
            """)
        .replacing("terms.yaml", "- id: opac\n", "- id: opac\n" + correction("2021-06-07"))
        .replacing(
            "articles/a-new-library.vi.md",
            "events:",
            correction("2022-06-08").replaceAll("(?m)^  ", "") + "events:");
  }

  private static String correction(String day) {
    return "  corrections:\n    - on: \""
        + day
        + "\"\n      what: {vi: Sửa một chữ., en: A word was wrong.}\n";
  }

  private static String cited(TrialSite site, String file) throws IOException {
    return page(site, file).select(".cite dd[lang=en]").text().replace('\u00a0', ' ');
  }

  private static JsonNode data(TrialSite site, String file) throws IOException {
    return JSON.readTree(
        page(site, file).select("script[type=application/ld+json]").first().data());
  }

  private static Document page(TrialSite site, String file) throws IOException {
    return Jsoup.parse(site.page(file));
  }
}
