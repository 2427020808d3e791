package nienbieu.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of pages, whole and in parts. */
class SitemapTest {
  private static final Path CONTENT = Path.of("src/test/resources/sites/tiny/content");
  private static final Site SITE = site();

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

  private static Site site() {
    Problems problems = new Problems();
    SourceTree tree = SourceTree.read(CONTENT, "content", problems);
    return Site.plan(ContentReader.read(tree, problems).orElseThrow());
  }
}
