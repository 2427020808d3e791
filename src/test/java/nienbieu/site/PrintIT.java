package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.Source;
import nienbieu.content.Timeline;
import nienbieu.language.Language;
import nienbieu.read.ContentReader;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers take to a meeting: the real site on paper, read back from the browser's PDF. */
@ExtendWith(RealBrowser.class)
class PrintIT {
  private static final Timeline TIMELINE =
      ContentReader.read(
              SourceTree.read(Path.of("content"), "content", new Problems()), new Problems())
          .orElseThrow();

  private static LoopbackServer server;
  private static BrowserContext context;
  private static Page tab;

  @BeforeAll
  static void open(BrowserSession session) throws IOException {
    server = PublishedSite.serve();
    context = session.browser().newContext();
    tab = context.newPage();
  }

  @AfterAll
  static void close() {
    context.close();
    server.close();
  }

  static List<Language> languages() {
    return TIMELINE.languages().all();
  }

  static List<String> samples() {
    return PublishedSite.samples();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theEditionHasEveryEventOnceInOrderWithAllItsAddresses(Language language) {
    String page = language.tag() + "/print/index.html";
    PrintedPdf pdf = print(page);
    Document html = PublishedSite.folder().pages().get(page);
    String words = pdf.words();
    int done = 0;
    for (Event event : TIMELINE.events()) {
      String own = address(language, event);
      assertEquals(1, pdf.count(own), own);
      int end = words.indexOf(PrintedPdf.dense(own));
      assertTrue(end > done, event.id() + " stands before its time");
      // An entry ends with its address, so this is all of it, and nothing else.
      String entry = words.substring(done, end);
      assertHas(entry, event.title().in(language).value());
      assertHas(entry, html.select("#event-" + event.id() + " .summary").text());
      for (Source source : sources(event)) {
        assertHas(entry, source.title().value());
        source.url().ifPresent(url -> assertHas(entry, url));
        source.archive().ifPresent(url -> assertHas(entry, url));
      }
      done = end;
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyDateStandsOnTheSheetOfItsEvent(Language language) {
    String page = language.tag() + "/print/index.html";
    PrintedPdf pdf = print(page);
    Document html = PublishedSite.folder().pages().get(page);
    for (Element entry : html.select(".entry")) {
      String head = PrintedPdf.dense(entry.select("h3, .status").text());
      String date = PrintedPdf.dense(entry.select(".date-line .large").text());
      List<String> sheets = pdf.sheets().stream().filter(one -> one.contains(head)).toList();
      assertEquals(1, sheets.size(), head + " stands on one sheet, not torn");
      assertHas(sheets.get(0), date);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void anEventsPagePrintsItsDateItsSourcesAndItsAddress(Language language) {
    Event event = TIMELINE.events().get("admm-14");
    String page = language.tag() + "/events/admm-14.html";
    PrintedPdf pdf = print(page);
    Document html = PublishedSite.folder().pages().get(page);
    assertHas(pdf.sheets().get(0), html.select(".date-line time").text());
    assertHas(pdf.sheets().get(0), event.title().in(language).value());
    assertEquals(1, pdf.count(address(language, event)));
    assertEquals(11, sources(event).size());
    for (Source source : sources(event)) {
      source.url().ifPresent(url -> assertEquals(1, pdf.count(url), url));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theTimelinePrintsEveryEventOnce(Language language) {
    PrintedPdf pdf = print(language.tag() + "/index.html");
    for (Event event : TIMELINE.events()) {
      assertEquals(1, pdf.count(event.summary().in(language).value()), event.id());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatOneCanOnlyClickIsNotPrinted(String page) {
    tab.navigate(server.origin() + PublishedSite.home() + page);
    tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertEquals(List.of(), tab.evaluate(CLICKED), page);
  }

  private static final String CLICKED =
      """
      [...document.querySelectorAll('nav, button, input, select, summary, form')]
        .filter(one => one.getClientRects().length > 0)
        .map(one => one.outerHTML.slice(0, 80))
      """;

  private static PrintedPdf print(String page) {
    tab.navigate(server.origin() + PublishedSite.home() + page);
    tab.emulateMedia(new Page.EmulateMediaOptions());
    return PrintedPdf.of(tab);
  }

  private static List<Source> sources(Event event) {
    List<Source> all = new ArrayList<>();
    event.restsOn().forEach(one -> all.add(TIMELINE.sources().get(one.source())));
    return all.stream().distinct().toList();
  }

  private static String address(Language language, Event event) {
    return PublishedSite.folder().base() + language.tag() + "/events/" + event.id() + ".html";
  }

  private static void assertHas(String printed, String text) {
    assertTrue(printed.contains(PrintedPdf.dense(text)), () -> text + " is not in " + printed);
  }
}
