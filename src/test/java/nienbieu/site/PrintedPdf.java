package nienbieu.site;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a browser puts on paper, read back: the words of each sheet without any white space. */
record PrintedPdf(List<String> sheets) {

  /** Prints the page that a tab shows, on A4. */
  static PrintedPdf of(Page tab) {
    byte[] pdf = tab.pdf(new Page.PdfOptions().setFormat("A4").setPrintBackground(false));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> sheets = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        sheets.add(dense(stripper.getText(document)));
      }
      return new PrintedPdf(List.copyOf(sheets));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** All sheets one after another, without their numbers. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < sheets.size(); at++) {
      words.append(sheets.get(at).replace((at + 1) + "/" + sheets.size(), ""));
    }
    return words.toString();
  }

  /** How often a text stands on the sheets. */
  int count(String text) {
    String words = words();
    String wanted = dense(text);
    int count = 0;
    for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
      count++;
    }
    return count;
  }

  /** A text as it can be compared: lines break anywhere, and a font may join two letters. */
  static String dense(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
  }
}
