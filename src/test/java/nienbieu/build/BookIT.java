package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Books of sites of all kinds, read back by the checker that shops and libraries use. */
class BookIT {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      names = {"NO_EVENTS"},
      mode = EnumSource.Mode.EXCLUDE)
  void theBooksOfASmallSiteAreValid(SmallSite kind) throws IOException {
    TrialSite site = kind.in(folder).builtWithWarnings();
    assertValid(site);
    for (Path book : books(site)) {
      String tag = book.getParent().getFileName().toString();
      Map<String, String> files = files(book);
      Document page = Jsoup.parse(site.page(tag + "/print/book.html"));
      assertEquals(page.select(".entry").eachAttr("id"), entries(files));
      assertEquals(dense(page.select(".chapter").text()), dense(chapters(files)));
    }
  }

  @Test
  void aBookOfHostileTextsIsValid() throws IOException {
    List<String> texts =
        List.of(
            "a ]]> b <![CDATA[ c ]]> <!-- d -- --> <?e f?> <!DOCTYPE g [<!ENTITY h \"i\">]>",
            "&nbsp; &amp; &#0; &#xFFFE; &h; & < > \" ' </title></dc:title></section>",
            "😀 𠀀 👨\u200D👩\u200D👧, \u05D0\u05D1 \u0627\u0644",
            "ạ,\"b\";c\t=1+1".repeat(700));
    int[] at = new int[1];
    // A number behind it, because two equal names are shown once.
    TrialSite site =
        HostileSite.in(
                folder,
                12,
                () -> texts.get(at[0] % texts.size()) + " " + at[0]++,
                () -> "[x](event:e-0) `" + texts.get(at[0]++ % texts.size()) + "`")
            .site()
            .withOwnTemplates()
            .replacingInTemplate("phrases/vi.yaml", "book.access: ", "book.access: a < b & c > ")
            .builtWithWarnings();
    assertValid(site);
  }

  @Test
  void whatIsReadFromRightToLeftIsLeafedSoToo() throws IOException {
    TrialSite site = SmallSite.ARABIC.in(folder).builtWithWarnings();
    assertTrue(document(site, "ar").contains("<spine page-progression-direction=\"rtl\">"));
    Path book = site.output().resolve("ar/book.epub");
    assertTrue(
        files(book).get("EPUB/title.xhtml").contains("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\""));
  }

  @Test
  void aPictureGoesIntoTheBookWithItsWords() throws IOException {
    TrialSite site = HostileSite.in(folder, 2, () -> "x", () -> "![y](image:i-0)").site();
    site.builtWithWarnings();
    assertValid(site);
    Map<String, String> files = files(site.output().resolve("vi/book.epub"));
    assertTrue(files.containsKey("EPUB/images/dot.png"));
    assertTrue(files.get("EPUB/page-g-0.xhtml").contains("src=\"images/dot.png\""));
    String document = document(site, "vi");
    assertTrue(document.contains("href=\"images/dot.png\" media-type=\"image/png\""));
    assertTrue(document.contains(">alternativeText<"));
  }

  @Test
  void aTimelineWithoutEventsIsNoBook() throws IOException {
    TrialSite site = SmallSite.NO_EVENTS.in(folder).builtWithWarnings();
    assertEquals(List.of(), books(site));
    assertFalse(site.page("en/data/index.html").contains("epub"));
  }

  @Test
  void whoLooksForTheBookFindsIt() throws IOException {
    TrialSite site = SmallSite.TINY.in(folder).built();
    String link = "link[rel=alternate][type=application/epub+zip]";
    for (String page : List.of("en/print/index.html", "en/print/book.html")) {
      assertEquals("../book.epub", Jsoup.parse(site.page(page)).select(link).attr("href"), page);
    }
    assertEquals(
        "book.html",
        Jsoup.parse(site.page("en/print/index.html")).select(".on-screen a").attr("href"));
    assertEquals(
        1, Jsoup.parse(site.page("en/data/index.html")).select("dt a[href='../book.epub']").size());
  }

  private static void assertValid(TrialSite site) throws IOException {
    assertFalse(books(site).isEmpty());
    for (Path book : books(site)) {
      assertEquals(List.of(), BookCheck.complaints(Files.readAllBytes(book)), book.toString());
    }
  }

  @Test
  void aBookIsSmallAndSaysFirstWhatItIs() throws IOException {
    TrialSite site = SmallSite.MANY_EVENTS.in(folder).builtWithWarnings();
    for (Path book : books(site)) {
      try (ZipFile file = new ZipFile(book.toFile())) {
        List<? extends ZipEntry> entries = file.stream().toList();
        assertEquals("mimetype", entries.get(0).getName());
        assertEquals(ZipEntry.STORED, entries.get(0).getMethod());
        long texts =
            entries.stream()
                .filter(entry -> entry.getName().endsWith(".xhtml"))
                .peek(entry -> assertEquals(ZipEntry.DEFLATED, entry.getMethod()))
                .mapToLong(ZipEntry::getSize)
                .sum();
        assertTrue(Files.size(book) < texts / 3, book + ": " + Files.size(book) + " of " + texts);
      }
    }
  }

  private static String document(TrialSite site, String tag) throws IOException {
    return files(site.output().resolve(tag + "/book.epub")).get("EPUB/package.opf");
  }

  private static List<Path> books(TrialSite site) throws IOException {
    try (Stream<Path> files = Files.walk(site.output())) {
      return files.filter(file -> file.toString().endsWith(".epub")).sorted().toList();
    }
  }

  /** The files of a book by name, in their order. */
  private static Map<String, String> files(Path book) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(book)));
    for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
      files.put(one.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return files;
  }

  private static List<String> entries(Map<String, String> files) {
    return read(files).flatMap(page -> page.select(".entry").eachAttr("id").stream()).toList();
  }

  private static String chapters(Map<String, String> files) {
    StringBuilder words = new StringBuilder();
    read(files).forEach(page -> words.append(page.select(".chapter").text()));
    return words.toString();
  }

  private static Stream<Document> read(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".xhtml"))
        .map(file -> Jsoup.parse(file.getValue(), "", Parser.xmlParser()));
  }

  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }
}
