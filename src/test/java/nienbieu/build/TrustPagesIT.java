package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page rests on, how it is cited and how others show it, over whole sites. */
class TrustPagesIT {
  private static final String HOSTILE = "</pre><script>a('b')</script> \"x\" & {y} \\input{z}";

  @TempDir Path folder;

  @Test
  void everyNumberLeadsToItsSourceAndEverySourceLeadsBack() throws IOException {
    Map<String, Document> pages =
        Structure.pages(TrialSite.of("asean-2020", folder).builtWithWarnings().output());
    List<String> wrong = new ArrayList<>();
    int numbers = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      Document html = page.getValue();
      List<Element> sources = html.select("ol.sources > li");
      for (Element number : html.select(".refs a")) {
        numbers++;
        Element source = html.getElementById(number.attr("href").substring(1));
        // The book has a list for each event.
        int at = sources.contains(source) ? source.elementSiblingIndex() + 1 : 0;
        boolean back = source != null && !source.select("a[href='#" + number.id() + "']").isEmpty();
        if (!back || !number.ownText().equals("[" + at + "]")) {
          wrong.add(page.getKey() + " " + number.outerHtml());
        }
      }
      for (Element back : html.select(".sources .supports a")) {
        if (html.getElementById(back.attr("href").substring(1)) == null) {
          wrong.add(page.getKey() + " " + back.outerHtml());
        }
      }
      for (Element source : sources) {
        // The print edition names them where they are, without numbers.
        boolean printed = page.getKey().contains("/print/");
        if (!printed && source.select(".supports a").isEmpty()) {
          wrong.add(page.getKey() + " leads nowhere back: " + source.id());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(numbers > 300, "numbers are found: " + numbers);
  }

  @Test
  void sourcesInTheLanguageOfTheReaderComeFirstAndAnchorsAreTheSame() throws IOException {
    TrialSite site = TrialSite.of("asean-2020", folder).builtWithWarnings();
    Document vietnamese = Jsoup.parse(site.page("vi/events/admm-14.html"));
    Document english = Jsoup.parse(site.page("en/events/admm-14.html"));
    for (Document page : List.of(vietnamese, english)) {
      boolean foreign = false;
      for (Element title : page.select(".sources .source-title")) {
        boolean marked = !title.select("[lang]").isEmpty();
        assertFalse(foreign && !marked, "a source that can be read stands last: " + title.text());
        foreign = marked;
      }
    }
    List<String> first = vietnamese.select("ol.sources > li").eachAttr("id");
    List<String> second = english.select("ol.sources > li").eachAttr("id");
    assertFalse(first.equals(second), "so that the order differs");
    assertEquals(first.stream().sorted().toList(), second.stream().sorted().toList());
    assertEquals(
        vietnamese.select(".refs a").eachAttr("id").stream().sorted().toList(),
        english.select(".refs a").eachAttr("id").stream().sorted().toList());
  }

  @Test
  void aSourceIsShownWithItsCopyAndTheDayItWasSeen() throws IOException {
    TrialSite site =
        TrialSite.tiny(folder)
            .replacing(
                "sources.yaml",
                "- id: village-news\n",
                "- id: village-news\n  accessed: \"2021-03-04\"\n"
                    + "  archive: \"https://archive.example.org/1\"\n")
            .built();
    Document event = Jsoup.parse(site.page("en/events/opening.html"));
    Element source = event.getElementById("source-village-news");
    assertEquals(1, source.select("a[href=https://archive.example.org/1]").size());
    assertEquals(
        "last seen on 4 March 2021", source.select(".accessed").text().replace('\u00A0', ' '));
    Document page = Jsoup.parse(site.page("en/sources/village-news.html"));
    assertTrue(page.select(".citation").text().contains("https://archive.example.org/1"));
    String uses = page.select(".uses").html();
    assertTrue(uses.contains("../events/opening.html#source-village-news"), uses);
  }

  @Test
  void everyRecordCanBeCitedInEveryLanguage() throws IOException {
    TrialSite site = TrialSite.tiny(folder).built();
    Document page = Jsoup.parse(site.page("vi/events/opening.html"));
    assertEquals(
        List.of("vi", "en"), page.select(".cite dd[lang]").eachAttr("lang"), "its own first");
    String english = page.select(".cite dd[lang=en]").text();
    assertTrue(english.startsWith("“Opening of the library”, "), english);
    assertTrue(english.endsWith(" https://example.org/en/events/opening.html"), english);
    for (String kind : new String[] {"articles", "people", "places", "sources", "topics"}) {
      Document list = Jsoup.parse(site.page("en/" + kind + "/index.html"));
      String first = list.selectFirst("table.rows th a").attr("href");
      Document record = Jsoup.parse(site.page("en/" + kind + "/" + first));
      assertEquals(1, record.select("link[rel=canonical]").size());
      String permanent = record.select(".cite a[rel=bookmark]").text();
      assertEquals(record.select("link[rel=canonical]").attr("href"), permanent);
    }
  }

  @Test
  void noTitleBreaksOutOfWhatIsThereToBeCopied() throws IOException {
    TrialSite site =
        TrialSite.tiny(folder)
            .replacing(
                "events/2020.yaml",
                "en: Opening of the library",
                "en: '" + HOSTILE.replace("'", "''") + "'")
            .builtWithWarnings();
    Document page = Jsoup.parse(site.page("en/events/opening.html"));
    List<String> blocks = page.select("pre.copyable").eachText();
    assertEquals(4, blocks.size());
    assertTrue(blocks.get(0).contains("\\textbackslash{}input\\textbraceleft{}z"), blocks.get(0));
    Element frame = Jsoup.parse(blocks.get(3)).body();
    assertEquals(1, frame.getAllElements().size() - 1, frame.html());
    assertEquals(HOSTILE, frame.select("iframe").attr("title"));
    Document embedded = Jsoup.parse(site.page("embed/en/events/opening.html"));
    assertEquals(HOSTILE, embedded.select("h1").text());
    assertEquals(0, embedded.select("script").size());
  }

  @Test
  void aFrameShowsTheEventsOfARecordAndLinksOutOfItself() throws IOException {
    TrialSite site = TrialSite.tiny(folder).built();
    Document frame = Jsoup.parse(site.page("embed/vi/people/nguyen-van-mau.html"));
    Document whole = Jsoup.parse(site.page("vi/people/nguyen-van-mau.html"));
    assertEquals(whole.select(".events li > a").eachText(), frame.select("main li > a").eachText());
    assertEquals(
        List.of("_top"), frame.select("a").eachAttr("target").stream().distinct().toList());
    assertEquals("noindex", frame.select("meta[name=robots]").attr("content"));
    assertEquals(
        "https://example.org/vi/people/nguyen-van-mau.html",
        frame.select("link[rel=canonical]").attr("href"));
  }

  @Test
  void aFrameOfManyEventsShowsTheLastHundredAndSaysSo() throws IOException {
    TrialSite site = SmallSite.MANY_EVENTS.in(folder).built();
    Document frame = Jsoup.parse(site.page("embed/en/kinds/meeting.html"));
    assertEquals(100, frame.select("main li").size());
    assertEquals("201 earlier events are on the whole page", frame.select("main > p").text());
  }
}
