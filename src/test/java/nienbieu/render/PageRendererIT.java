package nienbieu.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nienbieu.content.Entry;
import nienbieu.content.Settings;
import nienbieu.content.Timeline;
import nienbieu.export.DataFiles;
import nienbieu.language.Language;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.Addresses;
import nienbieu.plan.Downloads;
import nienbieu.plan.Imprint;
import nienbieu.plan.Page;
import nienbieu.plan.Parallel;
import nienbieu.plan.Site;
import nienbieu.plan.SitePath;
import nienbieu.plan.Subject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageRendererIT {
  private static final Timeline TIMELINE = RealSite.timeline();
  private static final Site SITE = Site.plan(TIMELINE);
  private static final PageRenderer RENDERER = RealSite.renderer(SITE);
  private static final Map<Page, Document> PAGES = new HashMap<>();
  private static final Language VI = TIMELINE.languages().find("vi").orElseThrow();
  private static final Language EN = TIMELINE.languages().find("en").orElseThrow();

  @Test
  void everyLinkIsRelativeAndLeadsToAFileOfTheSite() {
    Map<SitePath, Document> pages = new HashMap<>();
    SITE.pages().forEach(page -> pages.put(page.path(), html(page)));
    for (Subject subject : SITE.subjects()) {
      SITE.parallels(subject).forEach(page -> pages.put(page.path(), html(page)));
    }
    assertTrue(pages.size() > SITE.pages().size(), "some are in two languages");
    Set<String> files = pages.keySet().stream().map(SitePath::text).collect(Collectors.toSet());
    SITE.pages().stream()
        .filter(page -> !SITE.embeddable(page.subject()).isEmpty())
        .forEach(page -> files.add(Addresses.embed(page).text()));
    TIMELINE
        .languages()
        .forEach(
            language ->
                Downloads.ofSite(SITE, language).forEach(one -> files.add(one.path().text())));
    Assets.of(RealSite.templates()).files().forEach(file -> files.add(file.path().text()));
    DataFiles.of(SITE, RealSite.phrases(), new Imprint("0", () -> "0"))
        .forEach(file -> files.add(file.path().text()));
    Set<String> wrong = new TreeSet<>();
    for (SitePath page : pages.keySet()) {
      Document html = pages.get(page);
      for (Element link :
          html.select("body [href], link[rel=icon], link[rel=stylesheet], body [src]")) {
        String target = link.absUrl(link.hasAttr("href") ? "href" : "src").replaceAll("[?#].*", "");
        boolean inside = target.startsWith("https://site.test/");
        if (inside && !files.contains(target.substring("https://site.test/".length()))) {
          wrong.add(page + " -> " + link.attr("href"));
          break;
        }
        if (link.attr("href").startsWith("/")) {
          wrong.add(page + " is not relative: " + link.attr("href"));
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyLanguageOfAPageNamesTheSameAlternates() {
    for (Subject subject : SITE.subjects()) {
      Set<String> sets =
          TIMELINE.languages().all().stream()
              .map(language -> alternates(new Page(subject, language)))
              .collect(Collectors.toSet());
      assertEquals(1, sets.size(), subject.toString());
    }
  }

  @Test
  void theDefaultOfTheHomePagesIsTheCoverAndOfOthersTheOriginal() {
    assertTrue(
        alternates(new Page(new Subject.Home(), EN)).contains("x-default https://example.org/ "));
    assertTrue(
        alternates(event("admm-14", EN))
            .contains("x-default https://example.org/vi/events/admm-14.html "));
  }

  @Test
  void aPersonInAnEventHasTheRankOfThatDay() {
    Document html = html(event("year-end-review-2020", VI));
    Element person = html.selectFirst(".people li:has(a[href$=phung-si-tan.html])");
    assertEquals("Trung tướng", person.selectFirst(".rank").text());
  }

  @Test
  void aDateThatIsNotOneKnownDayIsNotGuessedForMachines() {
    String html = text(RENDERER.render(event("year-end-review-2020", EN)));
    assertFalse(html.contains("startDate"));
    assertTrue(
        text(RENDERER.render(event("admm-14", EN))).contains("\"startDate\":\"2020-12-09\""));
  }

  @Test
  void aTitleInAnotherLanguageCarriesItsLanguage() {
    Document html = html(source("preparation-article", EN));
    assertEquals("vi", html.selectFirst("h1 [lang]").attr("lang"));
    Document original = html(source("preparation-article", VI));
    assertTrue(original.select("h1 [lang]").isEmpty());
  }

  @Test
  void theEditLinkOpensTheRecordWhereItIsWritten() {
    PageRenderer renderer = RealSite.renderer(Site.plan(with("https://github.com/o/r")));
    Document event = Jsoup.parse(text(renderer.render(event("admm-14", EN))));
    int line = TIMELINE.events().get("admm-14").place().line();
    assertEquals(
        "https://github.com/o/r/edit/main/content/events/2020.yaml#L" + line,
        event.selectFirst("a.edit").attr("href"));
    Entry article = TIMELINE.articles().get("year-end-review");
    Page page = new Page(new Subject.One(RecordKind.ARTICLE, article), EN);
    assertTrue(
        Jsoup.parse(text(renderer.render(page)))
            .selectFirst("a.edit")
            .attr("href")
            .contains("content/articles/year-end-review.en.md"));
    assertTrue(html(page).select("a.edit").isEmpty());
  }

  @Test
  void theLinksOfTheNotFoundPageStartAtTheRootOfTheServer() {
    PageRenderer renderer = RealSite.renderer(Site.plan(TIMELINE.at("https://o.github.io/r/")));
    Document html = Jsoup.parse(text(renderer.notFound()));
    assertFalse(html.select("[href]").isEmpty());
    html.select("[href]").forEach(link -> assertTrue(link.attr("href").startsWith("/r/")));
  }

  @Test
  void aPageIsTheSameEachTime() {
    assertArrayEquals(RENDERER.render(event("admm-14", VI)), RENDERER.render(event("admm-14", VI)));
    assertArrayEquals(RENDERER.cover(), RENDERER.cover());
  }

  private static String alternates(Page page) {
    StringBuilder all = new StringBuilder();
    html(page)
        .select("link[rel=alternate]")
        .forEach(
            link ->
                all.append(link.attr("hreflang"))
                    .append(' ')
                    .append(link.attr("href"))
                    .append(' '));
    return all.toString();
  }

  /** A page of the real site, rendered once for all tests. */
  private static Document html(Page page) {
    return PAGES.computeIfAbsent(
        page, one -> Jsoup.parse(text(RENDERER.render(one)), "https://site.test/" + one.path()));
  }

  private static Document html(Parallel page) {
    return Jsoup.parse(text(RENDERER.render(page)), "https://site.test/" + page.path());
  }

  private static Page event(String id, Language language) {
    return new Page(new Subject.One(RecordKind.EVENT, TIMELINE.events().get(id)), language);
  }

  private static Page source(String id, Language language) {
    return new Page(new Subject.One(RecordKind.SOURCE, TIMELINE.sources().get(id)), language);
  }

  private static Timeline with(String repository) {
    Settings old = TIMELINE.settings();
    Settings settings =
        new Settings(
            old.languages(),
            old.title(),
            old.tagline(),
            old.description(),
            old.baseUrl(),
            old.siteId(),
            Optional.of(repository),
            "main",
            old.licence(),
            old.publisher(),
            old.dateStyle(),
            old.asOf(),
            old.order(),
            old.lanes(),
            old.cards(),
            old.eras());
    return new Timeline(
        settings,
        TIMELINE.events(),
        TIMELINE.articles(),
        TIMELINE.people(),
        TIMELINE.ranks(),
        TIMELINE.organisations(),
        TIMELINE.places(),
        TIMELINE.topics(),
        TIMELINE.terms(),
        TIMELINE.sources(),
        TIMELINE.pages(),
        TIMELINE.images(),
        TIMELINE.glossary(),
        TIMELINE.translations());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
