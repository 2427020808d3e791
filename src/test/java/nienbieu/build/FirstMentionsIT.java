package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page says once what an abbreviation stands for, wherever it mentions it first. */
class FirstMentionsIT {
  private static final String FULL = "online public access catalogue";
  private static final String EVENTS = "events/2020.yaml";
  private static final String BODY =
      "  body:\n    vi: |\n      OPAC nằm ở đây.\n    en: |\n      The OPAC stands here.\n  order: 2";

  @TempDir Path folder;
  private TrialSite site;

  @BeforeEach
  void aReadingWithAText() throws IOException {
    site = TrialSite.tiny(folder).replacing(EVENTS, "  order: 2", BODY);
  }

  @Test
  void theLeadSpellsOutAndTheTextIsOnlyMarked() throws IOException {
    site.replacing(EVENTS, "Mười người cùng đọc., en: Ten", "Người đọc., en: By the OPAC ten");
    Document english = page("en/events/first-reading.html");
    assertEquals(
        "By the OPAC (" + FULL + ") ten people read together.", english.select(".lead").text());
    assertEquals("The OPAC stands here.", english.select("div.prose").text());
    assertEquals(List.of(FULL, FULL), english.select("main abbr").eachAttr("title"));
    // Its lead does not mention it.
    Document vietnamese = page("vi/events/first-reading.html");
    assertEquals("Người đọc.", vietnamese.select(".lead").html());
    assertEquals(
        "OPAC (mục lục tra cứu công cộng trực tuyến) nằm ở đây.",
        vietnamese.select("div.prose").text());
  }

  @Test
  void besideItsTranslationAPageOpensTheSame() throws IOException {
    site.replacing(
        EVENTS, "Mười người cùng đọc., en: Ten", "OPAC giúp mười người., en: By the OPAC");
    Document both = page("vi-en/events/first-reading.html");
    assertEquals(FULL, both.select(".lead [lang=en] abbr").attr("title"));
    assertEquals("(" + FULL + ")", both.select(".lead [lang=en] .spelled").text());
    assertEquals(1, both.select(".lead [lang=vi] .spelled").size());
    assertEquals(0, both.select(".prose .spelled").size());
  }

  @Test
  void aTitleIsMarkedAndTheNextMentionGetsTheWords() throws IOException {
    site.replacing(EVENTS, "en: First reading", "en: The first OPAC");
    Document event = page("en/events/first-reading.html");
    assertEquals("The first <abbr title=\"" + FULL + "\">OPAC</abbr>", event.select("h1").html());
    assertEquals("The OPAC (" + FULL + ") stands here.", event.select("div.prose").text());
  }

  @Test
  void aTitleThatSpellsOutIsTheFirstMention() throws IOException {
    site.replacing(EVENTS, "en: First reading", "en: Online public access catalogue (OPAC)");
    site.replacing(EVENTS, "en: Ten people", "en: OPAC in use. Ten people");
    Document event = page("en/events/first-reading.html");
    assertEquals("OPAC in use. Ten people read together.", event.select(".lead").text());
    assertEquals("The OPAC stands here.", event.select("div.prose").text());
    assertEquals(3, event.select("h1 abbr, .lead abbr, div.prose abbr").size());
  }

  @Test
  void everyKindOfRecordOpensSo() throws IOException {
    site.replacing("people.yaml", "en: Keeper", "en: OPAC keeper");
    site.replacing("organisations.yaml", "en: A ", "en: An OPAC. A ");
    site.replacing("places.yaml", "en: A ", "en: An OPAC. A ");
    site.replacing("topics.yaml", "en: Who", "en: OPAC. Who");
    site.replacing("articles/a-new-library.en.md", "summary: ", "summary: OPAC. ");
    site.replacing("pages/about.en.md", "summary: ", "summary: OPAC. ");
    site.builtWithWarnings();
    for (String page :
        List.of(
            "people/nguyen-van-mau",
            "organisations/library",
            "places/may-village",
            "topics/reading",
            "articles/a-new-library",
            "about")) {
      Document document = Jsoup.parse(site.page("en/" + page + ".html"));
      assertEquals(FULL, document.select(".lead abbr").attr("title"), page);
      assertEquals("(" + FULL + ")", document.select(".lead .spelled").text(), page);
    }
  }

  @Test
  void anArticleKnowsWhatItsFrontMatterSpellsOut() throws IOException {
    site.replacing("articles/a-new-library.en.md", "summary: ", "summary: OPAC. ");
    site.replacing("articles/a-new-library.en.md", "There are", "The OPAC says: there are");
    Document article = page("en/articles/a-new-library.html");
    assertEquals(1, article.select(".lead .spelled").size());
    assertEquals(0, article.select("div.prose .spelled").size());
    assertEquals(1, article.select("div.prose abbr").size());
  }

  @Test
  void listsDescriptionsAndDataKeepThePlainWords() throws IOException {
    site.replacing(EVENTS, "en: Ten people", "en: OPAC. Ten people");
    Document event = page("en/events/first-reading.html");
    for (String meta : List.of("meta[name=description]", "meta[property=og:description]")) {
      String said = event.select(meta).attr("content");
      assertTrue(said.endsWith("2020. OPAC. Ten people read together."), said);
    }
    assertFalse(event.select("script[type=application/ld+json]").html().contains(FULL));
    Document home = Jsoup.parse(site.page("en/index.html"));
    assertEquals(0, home.select("abbr, .spelled").size());
  }

  @Test
  void aBorrowedLeadIsMarkedInItsOwnLanguage() throws IOException {
    site.replacing("site.yaml", "languages:", "translations: lenient\nlanguages:");
    site.replacing(
        EVENTS, "{vi: Mười người cùng đọc., en: Ten people read together.}", "{vi: OPAC mở.}");
    Document event = page("en/events/first-reading.html");
    assertEquals(
        "OPAC (mục lục tra cứu công cộng trực tuyến) mở.",
        event.select(".lead span[lang=vi]").first().text());
    // Words in another language explain nothing.
    assertEquals("The OPAC (" + FULL + ") stands here.", event.select("div.prose").text());
  }

  private Document page(String file) throws IOException {
    return Jsoup.parse(site.builtWithWarnings().page(file));
  }
}
