package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that show a record in two languages. */
class ParallelPagesIT {
  @TempDir Path folder;

  @Test
  void threeLanguagesMakeThreePairs() throws IOException {
    TrialSite site = SmallSite.THREE_LANGUAGES.in(folder).built();
    assertEquals(
        List.of(
            "en-fr/articles/story.html",
            "en-fr/events/start.html",
            "vi-en/articles/story.html",
            "vi-en/events/start.html",
            "vi-fr/articles/story.html",
            "vi-fr/events/start.html"),
        parallels(site));
    Document french = page(site, "fr/events/start.html");
    assertEquals(
        List.of("../../vi-fr/events/start.html", "../../en-fr/events/start.html"),
        french.select("a.both").eachAttr("href"));
    assertEquals(List.of("vi", "en"), french.select("a.both span").eachAttr("lang"));
    Document pair = page(site, "en-fr/events/start.html");
    assertEquals("en", pair.select("html").attr("lang"));
    assertEquals(List.of("Start", "Début"), pair.select("h1 > span").eachText());
    assertEquals(List.of("en", "fr"), pair.select("h1 > span").eachAttr("lang"));
    assertEquals(
        List.of("../../en/events/start.html", "../../fr/events/start.html"),
        pair.select("nav.languages a").eachAttr("href"));
  }

  @Test
  void beyondFourLanguagesOnlyTheOriginalStandsBesideEach() throws IOException {
    TrialSite site = SmallSite.ONE_EVENT.in(folder);
    site.replacing("site.yaml", "languages: [vi, en]", "languages: [vi, en, fr, de, es]");
    site.replacing("site.yaml", "translations: strict", "translations: lenient");
    for (String tag : new String[] {"fr", "de", "es"}) {
      site.withWordsFor(tag);
    }
    site.replacing(
        "events/2020.yaml",
        "title: {vi: Một cuộc họp, en: A meeting}",
        "title: {vi: Họp, en: Meeting, fr: Réunion, de: Treffen, es: Reunión}");
    assertEquals(
        List.of(
            "vi-de/events/only.html",
            "vi-en/events/only.html",
            "vi-es/events/only.html",
            "vi-fr/events/only.html"),
        parallels(site.builtWithWarnings()));
  }

  @Test
  void whatIsNotWrittenInBothHasNoPageAndNoLinkToOne() throws IOException {
    TrialSite site = SmallSite.HALF_TRANSLATED.in(folder);
    site.with(
        "events/2021.yaml",
        """
        - id: both
          date: "2021-01-02"
          kind: meeting
          title: {vi: Có cả hai, en: In both}
          summary: {vi: Chỉ có tiếng Việt.}
          sources: [{source: paper, supports: [date]}]
        - id: half
          date: "2021-01-03"
          kind: meeting
          title: {vi: Chỉ có tên, en: Only the title}
          summary: {vi: Có., en: Here.}
          body: {vi: Chưa dịch.}
          sources: [{source: paper, supports: [date]}]
        """);
    site.builtWithWarnings();
    assertEquals(List.of("vi-en/events/both.html"), parallels(site));
    for (String none : new String[] {"events/borrowed", "events/half", "articles/only-vi"}) {
      assertEquals(0, page(site, "vi/" + none + ".html").select("a.both").size(), none);
    }
    Element borrowed = page(site, "vi-en/events/both.html").selectFirst(".lead > [lang=en] > span");
    assertEquals("vi borrowed", borrowed.attr("lang") + " " + borrowed.className());
    assertEquals(
        "../../vi/events/half.html",
        page(site, "vi-en/events/both.html").select("a[rel=next]").attr("href"),
        "the next one is not in both");
  }

  @Test
  void aLanguageByItselfHasNone() throws IOException {
    assertEquals(List.of(), parallels(SmallSite.ONLY_VIETNAMESE.in(folder).built()));
  }

  @Test
  void arabicStandsBesideEnglishEachInItsDirection() throws IOException {
    TrialSite site = SmallSite.ARABIC.in(folder).built();
    Document pair = page(site, "ar-en/events/opening.html");
    assertEquals(
        "ar rtl", pair.select("html").attr("lang") + " " + pair.select("html").attr("dir"));
    for (Element row : pair.select("main .pair")) {
      assertEquals(List.of("ar", "en"), row.children().eachAttr("lang"), row.outerHtml());
      assertEquals(List.of("rtl", "ltr"), row.children().eachAttr("dir"), row.outerHtml());
    }
    assertEquals(
        List.of("../../ar/sources/report.html", "../../en/sources/report.html"),
        pair.select(".prose a").eachAttr("href"));
  }

  @Test
  void searchEnginesAreSentToThePageOfEachLanguage() throws IOException {
    TrialSite site = ParallelSite.in(folder).builtWithWarnings();
    Document pair = page(site, "vi-en/events/rich.html");
    assertEquals("noindex", pair.select("meta[name=robots]").attr("content"));
    assertEquals(0, pair.select("link[hreflang]").size());
    assertFalse(site.page("sitemap.xml").contains("/vi-en/"));
  }

  @Test
  void eachRowHoldsOneBlockOfEitherLanguage() throws IOException {
    TrialSite site = ParallelSite.in(folder).builtWithWarnings();
    Document pair = page(site, "vi-en/events/rich.html");
    assertEquals(
        List.of(
            "p|p",
            "h2|h2",
            "ul|ul",
            "div.table|div.table",
            "blockquote|blockquote",
            "h3|h3",
            "p|p",
            "section.notes|section.notes"),
        pair.select("article > div.pair:has(> .prose)").stream()
            .map(
                row ->
                    row.select("> .prose > *").stream()
                        .map(one -> one.className().isEmpty() ? one.tagName() : kind(one))
                        .collect(Collectors.joining("|")))
            .toList());
    assertEquals(0, pair.select("p.pair.note").size());
    for (String language : new String[] {"vi", "en"}) {
      assertEquals(
          page(site, language + "/events/rich.html").select(".prose").text(),
          pair.select(".prose[lang=" + language + "]").text());
    }
  }

  private static String kind(Element element) {
    return element.tagName() + "." + element.className();
  }

  @Test
  void everyIdIsThereOnceAndLinksStayInTheirColumn() throws IOException {
    TrialSite site = ParallelSite.in(folder).builtWithWarnings();
    Document pair = page(site, "vi-en/events/rich.html");
    Set<String> ids = new HashSet<>();
    pair.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
    for (String language : new String[] {"vi", "en"}) {
      int inside = 0;
      for (Element link : pair.select(".prose[lang=" + language + "] a")) {
        String href = link.attr("href");
        if (href.startsWith("#")) {
          inside++;
          Element target = pair.getElementById(href.substring(1));
          assertEquals(language, target.closest("[lang]").attr("lang"), href);
        } else {
          assertTrue(href.startsWith("../../" + language + "/"), href);
        }
      }
      assertEquals(3, inside, "a section, a note and the way back");
    }
    assertEquals("s-ke-hoach", pair.select(".prose[lang=vi] h2").attr("id"));
    assertEquals("en-s-ke-hoach", pair.select(".prose[lang=en] h2").attr("id"));
  }

  @Test
  void whereTheHalvesDifferThePageSaysSoInBothAndTheBuildOnce() throws IOException {
    TrialSite site = ParallelSite.in(folder);
    Console console = site.build();
    assertEquals(0, console.status(), console::toString);
    assertEquals(
        List.of("part 6 of “body” is a paragraph in the original"),
        console
            .err()
            .lines()
            .filter(line -> line.contains("[parity/blocks]"))
            .map(line -> line.replaceAll(".*warning: (.* original) and .*", "$1"))
            .toList(),
        console::toString);
    Document pair = page(site, "vi-en/events/uneven.html");
    Element note = pair.select("p.pair.note").last();
    assertEquals(1, pair.select("p.pair.note").size());
    assertEquals(List.of("vi", "en"), note.children().eachAttr("lang"));
    assertEquals(
        List.of("Hai. Ba.", "Two and three."), note.nextElementSibling().children().eachText());
  }

  @Test
  void peopleTermsAndPlacesLeadToTheirNamesInTheOtherLanguage() throws IOException {
    TrialSite site = TrialSite.tiny(folder).built();
    Element person = page(site, "vi/people/nguyen-van-mau.html").selectFirst(".other-names");
    assertEquals("English Nguyen Van Mau", person.text());
    assertEquals("../../en/people/nguyen-van-mau.html", person.select("a").attr("href"));
    assertEquals(
        "en en", person.select("a").attr("lang") + " " + person.select("a").attr("hreflang"));
    Element term = page(site, "en/terms/index.html").selectFirst(".term .other-names");
    assertEquals("Tiếng Việt OPAC mục lục tra cứu công cộng trực tuyến", term.text());
    assertEquals("../../vi/terms/index.html#term-opac", term.select("a").attr("href"));
    for (String page :
        new String[] {"places/may-village", "topics/reading", "organisations/library"}) {
      assertEquals(
          1, page(site, "en/" + page + ".html").select("header .other-names a").size(), page);
    }
    TrialSite half = SmallSite.HALF_TRANSLATED.in(folder.resolve("half"));
    half.replacing("people.yaml", ", en: Nguyen Thi Lan", "").builtWithWarnings();
    assertEquals(0, page(half, "vi/people/lan.html").select(".other-names").size(), "has no other");
    assertEquals(
        "Tiếng Việt Nguyễn Thị Lan",
        page(half, "en/people/lan.html").select(".other-names").text());
  }

  private static List<String> parallels(TrialSite site) throws IOException {
    return Snapshot.bytes(site.output()).keySet().stream()
        .filter(file -> file.matches("[a-z]+-[a-z]+/.*"))
        .toList();
  }

  private static Document page(TrialSite site, String file) throws IOException {
    return Jsoup.parse(site.page(file));
  }
}
