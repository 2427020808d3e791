package nienbieu.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nienbieu.plan.Page;
import nienbieu.plan.Site;
import nienbieu.plan.Subject;
import nienbieu.read.ContentReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** The list of pages, whole and in parts. */
class SitemapTest {
  private static final Path CONTENT = Path.of("src/test/resources/sites/tiny/content");
  private static final Site SITE = site(CONTENT);

  @Test
  void oneFileListsTheCoverAndEveryPage() {
    assertEquals(1, new Sitemap(SITE).parts());
    List<String> found = addresses(new Sitemap(SITE).main(), "url > loc");
    List<String> expected = new ArrayList<>(List.of("https://example.org/"));
    for (Page page : SITE.pages()) {
      if (!(page.subject() instanceof Subject.Turned
          || page.subject() instanceof Subject.Printed
          || page.subject() instanceof Subject.Bound)) {
        expected.add("https://example.org/" + page.path().canonical());
      }
    }
    assertEquals(expected, found);
  }

  @Test
  void anAddressMayHaveWhatMeansSomethingInXml() throws Exception {
    Site site = Site.plan(SITE.timeline().at("https://example.org/a&b/"));
    List<String> found = addresses(new Sitemap(site).main(), "url > loc");
    assertEquals("https://example.org/a&b/", found.get(0));
    byte[] xml = new Sitemap(site).main();
    rules().validate(new StreamSource(new ByteArrayInputStream(xml)));
  }

  @Test
  void everyAddressNamesItsTranslations() {
    Document xml = parsed(new Sitemap(SITE).main());
    xml.select("url")
        .forEach(
            url ->
                assertEquals(
                    List.of("vi", "en", "x-default"),
                    url.getElementsByTag("xhtml:link").eachAttr("hreflang")));
    assertEquals(
        "https://example.org/",
        xml.select("url").get(0).select("[hreflang=x-default]").attr("href"));
    assertEquals(
        "https://example.org/en/", xml.select("url").get(0).select("[hreflang=en]").attr("href"));
  }

  static List<Integer> sizes() {
    int all = addresses(new Sitemap(SITE).main(), "url > loc").size();
    return List.of(1, 2, 7, all - 1, all, all + 1);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void inPartsItListsTheSame(int most) {
    List<String> whole = addresses(new Sitemap(SITE).main(), "url > loc");
    Sitemap sitemap = new Sitemap(SITE, most);
    assertEquals((whole.size() + most - 1) / most, sitemap.parts());
    if (sitemap.parts() == 1) {
      assertEquals(new String(new Sitemap(SITE).main(), UTF_8), new String(sitemap.main(), UTF_8));
      return;
    }
    List<String> parts = addresses(sitemap.main(), "sitemap > loc");
    assertEquals(sitemap.parts(), parts.size());
    List<String> all = new ArrayList<>();
    for (int part = 1; part <= sitemap.parts(); part++) {
      assertEquals("https://example.org/sitemap-" + part + ".xml", parts.get(part - 1));
      assertEquals("sitemap-" + part + ".xml", Sitemap.partPath(part).text());
      List<String> some = addresses(sitemap.part(part), "url > loc");
      assertTrue(some.size() <= most && !some.isEmpty(), () -> some.size() + " in one part");
      all.addAll(some);
    }
    assertEquals(whole, all);
  }

  @Test
  void theListIsWhatTheProtocolWants() throws Exception {
    Validator rules = rules();
    rules.validate(new StreamSource(new ByteArrayInputStream(new Sitemap(SITE).main())));
    Sitemap parts = new Sitemap(SITE, 7);
    rules.validate(new StreamSource(new ByteArrayInputStream(parts.main())));
    rules.validate(new StreamSource(new ByteArrayInputStream(parts.part(2))));
  }

  @ParameterizedTest
  @CsvSource({
    "</loc>, </loc><lastmod>soon</lastmod>",
    "</loc>, </loc><lastmod>2020-02-30</lastmod>",
    "<loc>https://example.org/</loc>, <loc>vi/index.html</loc>",
    "<loc>https://example.org/</loc>, ''",
    "<loc>https://example.org/</loc>, <loc>https://example.org/vi/</loc>"
  })
  void whatTheProtocolDoesNotWantIsFound(String good, String bad) throws Exception {
    String xml = new String(new Sitemap(SITE).main(), UTF_8).replaceFirst(good, bad);
    Validator rules = rules();
    assertThrows(
        SAXException.class,
        () -> rules.validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(UTF_8)))));
  }

  @Test
  void thePageOfACorrectedRecordNamesTheDayOfTheLastCorrection(@TempDir Path folder)
      throws Exception {
    Path content = Files.createDirectories(folder.resolve("content"));
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = content.resolve(CONTENT.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path events = content.resolve("events/2020.yaml");
    String correction =
        "  corrections:\n"
            + "    - {on: \"2021-01-05\", what: {vi: sửa, en: mended}}\n"
            + "    - {on: \"2021-03-02\", what: {vi: sửa, en: mended}}\n";
    Files.writeString(
        events,
        Files.readString(events).replace("- id: opening\n", "- id: opening\n" + correction));
    byte[] xml = new Sitemap(site(content)).main();
    rules().validate(new StreamSource(new ByteArrayInputStream(xml)));
    assertEquals(
        List.of(
            "https://example.org/vi/events/opening.html 2021-03-02",
            "https://example.org/vi/corrections/ 2021-03-02",
            "https://example.org/en/events/opening.html 2021-03-02",
            "https://example.org/en/corrections/ 2021-03-02"),
        parsed(xml).select("url:has(lastmod)").stream()
            .map(url -> url.select("loc").text() + " " + url.select("lastmod").text())
            .toList());
  }

  private static Validator rules() throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/sitemap.xsd").toFile())
        .newValidator();
  }

  @Test
  void whatMeansSomethingInXmlIsWrittenAsAReference() {
    assertEquals("a&amp;b&lt;c&gt;d&quot;e&apos;f ế", XmlText.escape("a&b<c>d\"e'f ế"));
  }

  @Test
  void robotsAreToldWhereTheListIs() {
    assertEquals(
        "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n",
        new String(Robots.of(SITE.timeline().settings()), UTF_8));
  }

  private static List<String> addresses(byte[] xml, String selector) {
    return parsed(xml).select(selector).eachText();
  }

  private static Document parsed(byte[] xml) {
    return Jsoup.parse(new String(xml, UTF_8), "", Parser.xmlParser());
  }

  private static Site site(Path content) {
    Problems problems = new Problems();
    SourceTree tree = SourceTree.read(content, "content", problems);
    return Site.plan(ContentReader.read(tree, problems).orElseThrow());
  }
}
