package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events of an article stand at the paragraph that names them. */
class NamedEventPagesIT {
  @TempDir Path folder;

  @Test
  void anEventStandsBehindTheFirstParagraphThatNamesIt() throws IOException {
    TrialSite site = NamedEvents.in(folder).built();
    Document page = page(site, "en/articles/story.html");
    assertEquals(
        List.of("p", "aside", "p", "h2", "ul", "aside"),
        page.select(".prose > *").stream().map(Element::tagName).toList());
    Elements named = page.select(".prose > aside.named");
    assertEquals(
        List.of("../events/opening.html", "../events/first-reading.html"),
        named.select("a").eachAttr("href"));
    assertEquals("9 Dec 2020", plain(named.get(0).select("li > .when").text()));
    assertEquals("Opening of the library", named.get(0).select("li > a").text());
  }

  @Test
  void whatIsReportedButNotNamedStandsAtTheEnd() throws IOException {
    TrialSite site = NamedEvents.in(folder).built();
    Document page = page(site, "en/articles/story.html");
    Element rest = page.selectFirst("section[aria-labelledby=reports]");
    assertEquals("Other events in this article", rest.select("h2#reports").text());
    assertEquals(List.of("../events/library-year.html"), rest.select("a").eachAttr("href"));
    Elements lines = page.select("main .events > li > a");
    assertEquals(lines.size(), lines.eachAttr("href").stream().distinct().count());
  }

  @Test
  void aTextThatNamesNoneHasOneList() throws IOException {
    TrialSite site = NamedEvents.in(folder);
    for (String language : new String[] {"vi", "en"}) {
      String head = language.equals("vi") ? "events: [opening, first-reading]\n" : "";
      site.with(
          "articles/plain." + language + ".md",
          "---\ntitle: Một\nsummary: Hai.\n" + head + "---\nBa.\n");
    }
    Document page = page(site.builtWithWarnings(), "en/articles/plain.html");
    assertEquals(0, page.select(".named").size());
    assertEquals("Events in this article", page.select("h2#reports").text());
    assertEquals(2, page.select("section[aria-labelledby=reports] li").size());
  }

  @Test
  void itIsANoteWithANameAndNoLandmarkMore() throws IOException {
    TrialSite site = NamedEvents.in(folder).built();
    for (Element aside : page(site, "vi/articles/story.html").select("aside.named")) {
      assertEquals("note", aside.attr("role"));
      assertEquals("Sự kiện nhắc đến ở đây", aside.attr("aria-label"));
    }
  }

  @Test
  void besideABorrowedTextItSpeaksTheLanguageOfThePage() throws IOException {
    TrialSite site = NamedEvents.in(folder);
    site.without("articles/story.en.md");
    site.replacing(
        "site.yaml", "languages: [vi, en]", "languages: [vi, en]\ntranslations: lenient");
    Document page = page(site.builtWithWarnings(), "en/articles/story.html");
    assertEquals("vi", page.selectFirst(".prose").attr("lang"));
    for (Element aside : page.select(".prose > .named")) {
      assertEquals("en ltr", aside.attr("lang") + " " + aside.attr("dir"));
    }
    assertEquals("Opening of the library", page.select(".named a").first().text());
  }

  @Test
  void inTwoLanguagesItStandsBelowTheRowThatNamesItInEither() throws IOException {
    TrialSite site = NamedEvents.in(folder).built();
    Document page = page(site, "vi-en/articles/story.html");
    Elements named = page.select("article > .named");
    assertEquals(
        List.of("p", "ul"),
        named.stream()
            .map(aside -> aside.previousElementSibling().selectFirst(".prose[lang=en] > *"))
            .map(Element::tagName)
            .toList());
    assertEquals(
        List.of("../../vi/events/opening.html", "../../en/events/opening.html"),
        named.get(0).select("a").eachAttr("href"));
    assertEquals(List.of("vi", "en"), named.get(0).select(".pair > p").eachAttr("lang"));
    assertEquals(
        List.of("../../vi/events/library-year.html", "../../en/events/library-year.html"),
        page.select("section.about:has(#reports) a").eachAttr("href"));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  private static Document page(TrialSite site, String file) throws IOException {
    return Jsoup.parse(site.page(file));
  }
}
