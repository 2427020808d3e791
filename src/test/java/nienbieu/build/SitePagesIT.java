package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is special about each of the small sites; {@link WholeSitesIT} looks at all of them. */
class SitePagesIT {
  @TempDir Path folder;

  @Test
  void everySmallSiteThereIsIsLookedAt() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/sites"))) {
      assertEquals(
          folders
              .map(site -> site.getFileName().toString())
              // The frozen copy of the first content is large and has its own tests.
              .filter(name -> !name.equals("asean-2020"))
              .collect(Collectors.toSet()),
          Stream.of(SmallSite.values()).map(SmallSite::folder).collect(Collectors.toSet()));
    }
  }

  @Test
  void aSiteOfOneEventHasOnlyTheListsOfItAndItsSources() throws IOException {
    TrialSite site = SmallSite.SMALLEST.in(folder).built();
    assertEquals(
        List.of(
            "404.html",
            "embed/en/events/only.html",
            "embed/en/kinds/founding.html",
            "en/a-z/index.html",
            "en/data/index.html",
            "en/events/index.html",
            "en/events/only.html",
            "en/index.html",
            "en/kinds/founding.html",
            "en/print/book.html",
            "en/print/index.html",
            "en/search/index.html",
            "en/sources/chronicle.html",
            "en/sources/index.html",
            "index.html"),
        Snapshot.bytes(site.output()).keySet().stream()
            .filter(file -> file.endsWith(".html"))
            .toList());
    Document home = page(site, "en/index.html");
    assertEquals(3, home.select("nav.sections li").size());
    assertEquals(4, home.select("#contents li").size());
    assertEquals(0, home.select("ul:empty, ol:empty, dl:empty, table:empty").size());
  }

  @Test
  void theCoverOfASiteWithoutEventsShowsNoLineAndNoYear() throws IOException {
    String drawn = "svg.line, .cover-year";
    TrialSite some = SmallSite.SMALLEST.in(folder.resolve("some")).built();
    assertEquals(2, page(some, "index.html").select(drawn).size());
    TrialSite none = SmallSite.NO_EVENTS.in(folder.resolve("none")).builtWithWarnings();
    assertEquals(0, page(none, "index.html").select(drawn).size());
    assertEquals(0, page(none, "en/index.html").select("li.happening").size());
  }

  @Test
  void aBorrowedTextCarriesItsOwnLanguageAndANote() throws IOException {
    TrialSite site = SmallSite.HALF_TRANSLATED.in(folder).builtWithWarnings();
    Document event = page(site, "en/events/borrowed.html");
    assertEquals("en", event.select("html").attr("lang"));
    assertEquals("vi", event.select("h1 > span").attr("lang"));
    assertEquals("Chỉ có tiếng Việt", event.select("h1 > span[lang=vi]").text());
    assertEquals("Chưa có bản dịch.", event.select("p.lead > span[lang=vi]").text());
    Element body = event.selectFirst("div.prose[lang=vi]");
    assertTrue(body.text().contains("chưa dịch"), body.text());
    assertEquals("s-phan-hai", body.select("h2").attr("id"));
    assertEquals(0, body.parent().select("p.note").size(), "said once, for the whole page");
    assertEquals(
        "Not translated yet. The original follows; its own page: Tiếng Việt",
        event.select("main > p.whole-page").text());
    assertEquals(
        "../../vi/events/borrowed.html", event.select("main > p.whole-page > a").attr("href"));
    assertEquals(
        "https://example.org/vi/events/borrowed.html",
        event.select("link[rel=canonical]").attr("href"));
    assertEquals(0, event.select("link[hreflang]").size());
    assertEquals("borrowed", event.select("h1 > span[lang=vi]").attr("class"));
    Document original = page(site, "vi/events/borrowed.html");
    String sitemap = Files.readString(site.output().resolve("sitemap.xml"));
    assertTrue(sitemap.contains("<loc>https://example.org/vi/events/borrowed.html"), sitemap);
    assertFalse(sitemap.contains("en/events/borrowed.html"), sitemap);
    assertEquals(
        List.of("vi", "x-default"), original.select("link[hreflang]").eachAttr("hreflang"));

    Document lent = page(site, "vi/events/lent.html");
    assertEquals("English only", lent.select("h1 > span[lang=en]").text());
    assertEquals("Tóm tắt có đủ.", lent.select("p.lead").text());
    assertEquals(0, lent.select("p.lead span").size());
    assertEquals(
        "Bài chưa dịch", page(site, "en/articles/only-vi.html").select("h1 > [lang=vi]").text());
    assertEquals("Còn thiếu", page(site, "en/index.html").select("h1 > [lang=vi]").text());
  }

  @Test
  void datesThatSourcesDisputeAreAllShownEachWithItsSource() throws IOException {
    TrialSite site = SmallSite.BEFORE_OUR_ERA.in(folder).built();
    Document event = page(site, "en/events/ides.html");
    assertEquals(
        List.of(
            "14 March 44 BC Source: Bia đá Source [1] Perhaps the night before.",
            "45 BC Source: Bảng đất sét Source [2]"),
        event.select("section[aria-labelledby=disputed] li").eachText());
    assertEquals(
        List.of("-0043-03-14", "-0044"),
        event.select("section[aria-labelledby=disputed] b").eachAttr("data-edtf"));
    assertTrue(event.select("main").hasClass("mark-unsure"));
    assertFalse(event.select("script").html().contains("startDate"), "nothing is guessed");
    assertEquals(
        "có nguồn ghi 14/3/44 TCN, 45 TCN",
        page(site, "vi/index.html").select("#event-ides .other-dates").text());
    assertEquals(
        List.of("Event 15 Mar 44 BC Ides of March date"),
        page(site, "en/sources/tablet.html").select(".uses li").eachText());
  }

  @Test
  void aListSaysWhatWasPlannedBesideWhatHappened() throws IOException {
    TrialSite site = TrialSite.tiny(folder).built();
    String planned = "dự kiến nửa đầu tháng 12 năm 2020";
    assertTrue(said(page(site, "vi/index.html").select(".was-planned")).contains(planned));
    assertEquals(
        List.of(planned),
        said(page(site, "vi/places/may-village.html").select(".events .was-planned")));
    assertEquals(
        List.of(
            "9 Dec 2020 Opening of the library planned for the first half of December 2020 chair"),
        said(page(site, "en/people/nguyen-van-mau.html").select(".events li")));
  }

  @Test
  void aSiteMayWriteDatesAsAdministrativePapersDo() throws IOException {
    TrialSite site =
        TrialSite.tiny(folder)
            .replacing("site.yaml", "base-url:", "date-style: official\nbase-url:")
            .built();
    String status = page(site, "vi/events/opening.html").select("p.status").text();
    assertTrue(status.replace('\u00A0', ' ').contains("ngày 09 tháng 12 năm 2020"), status);
  }

  @Test
  void planAndOutcomeAreThereForProgramsToo() throws IOException {
    TrialSite site = TrialSite.tiny(folder).built();
    Document event = page(site, "en/events/opening.html");
    assertEquals(
        List.of("2020-12-09", "[2020-12-01..2020-12-15]"),
        event.select("main [data-edtf]").eachAttr("data-edtf"));
  }

  private static List<String> said(Elements elements) {
    return elements.eachText().stream().map(text -> text.replace('\u00A0', ' ')).toList();
  }

  @Test
  void withoutLeaveEveryMissingTranslationIsAnError() throws IOException {
    TrialSite site = SmallSite.HALF_TRANSLATED.in(folder);
    Console console = site.replacing("site.yaml", "translations: lenient", "").build();
    assertEquals(1, console.status(), console::toString);
    assertTrue(
        console
            .err()
            .contains("\n" + SmallSite.HALF_TRANSLATED.warnings() + " errors, 0 warnings: "),
        console.err());
    assertFalse(Files.exists(site.output()));
  }

  @Test
  void arabicRunsFromRightToLeftAndEnglishBesideItDoesNot() throws IOException {
    TrialSite site = SmallSite.ARABIC.in(folder).built();
    for (String file : new String[] {"index.html", "events/opening.html", "terms/index.html"}) {
      assertEquals("rtl", page(site, "ar/" + file).select("html[lang=ar]").attr("dir"), file);
      assertEquals("ltr", page(site, "en/" + file).select("html[lang=en]").attr("dir"), file);
    }
    Document cover = page(site, "index.html");
    assertEquals("rtl", cover.select("section[lang=ar]").attr("dir"));
    assertEquals("ltr", cover.select("section[lang=en]").attr("dir"));
    Document source = page(site, "en/sources/report.html");
    assertEquals("rtl", source.select("h1 > span[lang=ar]").attr("dir"));
  }

  @Test
  void aThirdLanguageHasItsOwnPagesTextsAndAlternates() throws IOException {
    TrialSite site = SmallSite.THREE_LANGUAGES.in(folder).built();
    Document french = page(site, "fr/events/start.html");
    assertEquals("Début", french.select("h1").text());
    assertEquals(
        List.of("vi", "en", "fr", "x-default"),
        french.select("link[rel=alternate]").eachAttr("hreflang"));
    assertEquals(
        "../articles/story.html#s-doan-mot",
        french.select("div.prose a").attr("href"),
        "anchors are those of the original in every language");
    assertEquals(
        "Première partie", page(site, "fr/articles/story.html").select("#s-doan-mot").text());
    assertEquals(
        "https://github.com/example/three/edit/main/content/events/2020.yaml#L1",
        french.select("a.edit").attr("href"));
  }

  @Test
  void longTimelinesAreSplitByYearAndEveryEventIsStillThere() throws IOException {
    TrialSite site = SmallSite.MANY_EVENTS.in(folder).built();
    Document home = page(site, "en/index.html");
    assertEquals(0, home.select("li.happening").size());
    assertEquals(
        List.of("../en/years/2018.html", "../en/years/2019.html", "../en/years/2020.html"),
        home.select("h2 a").eachAttr("href").stream().map(href -> "../en/" + href).toList());
    int listed = 0;
    for (int year = 2018; year <= 2020; year++) {
      listed += page(site, "en/years/" + year + ".html").select("li.happening").size();
    }
    assertEquals(SmallSite.MANY, listed);
    Document first = page(site, "en/events/e-0.html");
    assertEquals("e-1.html", first.select("a[rel=next]").attr("href"));
    assertEquals(0, first.select("a[rel=prev]").size());
  }

  @Test
  void yearsBeforeOurEraComeFirstAndAreCalledSo() throws IOException {
    TrialSite site = SmallSite.BEFORE_OUR_ERA.in(folder).built();
    Document home = page(site, "en/index.html");
    assertEquals(
        List.of("earliest", "ides", "across", "last-year-before", "never-dated"),
        home.select("li.happening").eachAttr("id").stream().map(id -> id.substring(6)).toList());
    assertEquals(
        List.of("17001 BC", "44 BC", "3 BC", "1 BC", "AD 14"),
        home.select("h2:not(#contents-title)").eachText());
  }

  @Test
  void anImageIsCopiedByteByByteAndKeepsItsSize() throws IOException {
    byte[] png = SmallSite.png(40, 30);
    TrialSite site = TrialSite.tiny(folder).with("images/reading-room.png", png).built();
    Document event = page(site, "en/events/opening.html");
    Element image = event.selectFirst("div.prose img");
    assertEquals("../../images/reading-room.png", image.attr("src"));
    assertEquals("40 30", image.attr("width") + " " + image.attr("height"));
    assertEquals("The reading room with its lights on", image.attr("alt"));
    assertArrayEquals(png, Files.readAllBytes(site.output().resolve("images/reading-room.png")));
  }

  @Test
  void whoeverSeesAnImageReadsWhoseItIsAndUnderWhatTerms() throws IOException {
    TrialSite site =
        TrialSite.tiny(folder)
            .replacing(
                "events/2020.yaml",
                "      ![Phòng đọc sáng đèn]",
                "      ![Phòng đọc](image:reading-room) ![Phòng đọc sáng đèn]")
            .builtWithWarnings();
    assertEquals(
        List.of("The reading room (image: Nguyen Van Mau; licence: CC BY 4.0)"),
        page(site, "en/events/opening.html").select(".pictures li").eachText());
    Document vietnamese = page(site, "vi/events/opening.html");
    assertEquals(2, vietnamese.select("div.prose img").size());
    assertEquals(
        List.of("Phòng đọc (ảnh: Nguyễn Văn Mẫu; giấy phép: CC BY 4.0)"),
        vietnamese.select(".prose + .pictures li").eachText());
    assertEquals(0, page(site, "en/events/first-reading.html").select(".pictures").size());
  }

  private static Document page(TrialSite site, String file) throws IOException {
    return Jsoup.parse(site.page(file));
  }
}
