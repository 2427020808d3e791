package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nienbieu.site.browser.BrowserSession;
import nienbieu.site.browser.LoopbackServer;
import nienbieu.site.browser.RealBrowser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The book of the real site as a browser saves it: sheets with numbers, contents, bookmarks. */
@ExtendWith(RealBrowser.class)
class BookPdfIT {
  private static LoopbackServer server;
  private static BrowserContext context;

  @BeforeAll
  static void open(BrowserSession session) throws IOException {
    server = PublishedSite.serve();
    context = session.browser().newContext();
  }

  @AfterAll
  static void close() {
    context.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void theBookHasNumberedSheetsContentsThatLeadSomewhereAndBookmarks(String tag)
      throws IOException {
    Document html = PublishedSite.folder().pages().get(tag + "/print/book.html");
    List<String> chapters = html.select(".book .chapter > h2").eachText();
    try (PDDocument pdf = Loader.loadPDF(print(tag))) {
      int sheets = pdf.getNumberOfPages();
      assertHas(text(pdf, 1), html.select(".tagline").text());
      assertFalse(text(pdf, 1).contains("1/" + sheets), "a title page has no number");
      for (int sheet = 2; sheet <= sheets; sheet++) {
        assertTrue(text(pdf, sheet).contains(sheet + "/" + sheets), "sheet " + sheet);
      }
      html.select(".book-contents .what").eachText().forEach(one -> assertHas(text(pdf, 2), one));
      List<Integer> led = led(pdf.getPage(1), pdf);
      assertEquals(chapters.size(), led.size());
      List<String> marks = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getDocumentOutline(), marks);
      int mark = 0;
      for (int at = 0; at < chapters.size(); at++) {
        String chapter = PrintedPdf.dense(chapters.get(at));
        assertHas(text(pdf, led.get(at)), chapter);
        while (mark < marks.size() && !marks.get(mark).equals(chapter)) {
          mark++;
        }
        assertTrue(mark < marks.size(), () -> chapter + " is no bookmark, or not in its place");
      }
    }
  }

  private static byte[] print(String tag) {
    Page tab = context.newPage();
    tab.navigate(server.origin() + PublishedSite.home() + tag + "/print/book.html");
    byte[] pdf = tab.pdf(new Page.PdfOptions().setFormat("A4").setOutline(true).setTagged(true));
    tab.close();
    return pdf;
  }

  /** The sheets, counted from 1, to which the links of a sheet lead, in its order. */
  private static List<Integer> led(PDPage sheet, PDDocument pdf) throws IOException {
    List<Integer> led = new ArrayList<>();
    for (PDAnnotation one : sheet.getAnnotations()) {
      if (one instanceof PDAnnotationLink link && link.getDestination() != null) {
        PDNamedDestination name = (PDNamedDestination) link.getDestination();
        var there = pdf.getDocumentCatalog().findNamedDestinationPage(name);
        led.add(there.retrievePageNumber() + 1);
      }
    }
    return led;
  }

  private static void collect(PDOutlineNode node, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(PrintedPdf.dense(item.getTitle()));
      collect(item, titles);
    }
  }

  private static String text(PDDocument pdf, int sheet) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(sheet);
      stripper.setEndPage(sheet);
      return PrintedPdf.dense(stripper.getText(pdf));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void assertHas(String printed, String text) {
    assertTrue(printed.contains(PrintedPdf.dense(text)), () -> text + " is not in " + printed);
  }
}
