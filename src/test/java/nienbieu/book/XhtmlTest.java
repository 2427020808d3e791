package nienbieu.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What our Markdown becomes is XML after the change, and says what it said before. */
class XhtmlTest {
  @TestFactory
  Stream<DynamicTest> everyMarkdownBecomesXmlThatSaysTheSame() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/markdown"))) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      assertTrue(texts.size() > 15);
      return texts.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private static void check(Path file) throws Exception {
    String html = Files.readString(file);
    Document xml = xml(Xhtml.of(html).text(UnaryOperator.identity()));
    var expected = Jsoup.parseBodyFragment(html).body();
    Set<String> before = new TreeSet<>();
    expected.getAllElements().stream().skip(1).forEach(one -> before.add(facts(one)));
    Set<String> after = new TreeSet<>();
    var all = xml.getElementsByTagName("*");
    for (int at = 1; at < all.getLength(); at++) {
      after.add(facts((Element) all.item(at)));
    }
    assertEquals(before, after);
    // For whose text an end of line is one.
    expected.select("br").remove();
    assertEquals(expected.wholeText(), xml.getDocumentElement().getTextContent());
  }

  private static String facts(org.jsoup.nodes.Element element) {
    TreeSet<String> facts = new TreeSet<>();
    element.attributes().forEach(one -> facts.add(one.getKey() + "=" + one.getValue()));
    return element.tagName() + facts;
  }

  private static String facts(Element element) {
    TreeSet<String> facts = new TreeSet<>();
    for (int at = 0; at < element.getAttributes().getLength(); at++) {
      Node one = element.getAttributes().item(at);
      if (!one.getNodeName().equals("xml:lang")) {
        facts.add(one.getNodeName() + "=" + one.getNodeValue());
      }
    }
    return element.getTagName() + facts;
  }

  private static Document xml(String text) throws Exception {
    String whole = "<body>" + text + "</body>";
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(whole)));
  }

  @Test
  void emptyElementsEndAndLanguagesAreSaidTwice() {
    assertEquals(
        "<p lang=\"vi\" xml:lang=\"vi\">a<br/>&lt;<time datetime=\"\"></time></p>",
        Xhtml.of("<p lang=\"vi\">a<br>&lt;<time datetime></time></p>")
            .text(UnaryOperator.identity()));
  }

  @Test
  void linksAreOpenUntilTheyAreGiven() {
    Xhtml text = Xhtml.of("<p id=\"a\"><a href=\"b?c&amp;d\">e</a><img src=\"f\" alt=\"\"></p>");
    assertEquals(Set.of("a"), text.ids());
    assertEquals(
        "<p id=\"a\"><a href=\"[b?c&amp;d]\">e</a><img src=\"[f]\" alt=\"\"/></p>",
        text.text(link -> "[" + link + "]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a",
        "a</p>",
        "<p><b>a</p></b>",
        "a & b",
        "a &nbsp; b",
        "a &amp b",
        "<p class=a>b</p>",
        "<p class='a'>b</p>",
        "<p class=\"a>b</p>",
        "<p class=\"a<b\">b</p>",
        "<p class=\"a\" class=\"b\">c</p>",
        "<P>a</P>",
        "<!-- a -->",
        "<![CDATA[a]]>",
        "<?a?>",
        "<p",
        "< p>a</p>",
        "<i id=\"a\"></i><i id=\"a\"></i>",
        "a\rb",
        "a\u0001b",
        "a\uFFFEb"
      })
  void whatIsNotOursIsRefused(String html) {
    assertThrows(IllegalStateException.class, () -> Xhtml.of(html));
  }
}
