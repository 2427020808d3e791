package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Corrections from the editor's file to the pages and the feed. */
class CorrectionsIT {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String HOSTILE = "<b>\"đ\" & 'x'</b> ]]> <!-- 🙂";

  @TempDir Path folder;

  private TrialSite site() throws IOException {
    return TrialSite.tiny(folder)
        .replacing(
            "events/2020.yaml",
            "- id: opening\n",
            """
            - id: opening
              corrections:
                - on: "2021-03-04"
                  what: {vi: Sửa ngày họp., en: The day of the meeting was wrong.}
                  by: Nguyễn Văn Mẫu
                - on: "2022-01-05"
                  what: {vi: '%1$s', en: '%1$s'}
                - on: "2021-03-04"
                  what: {vi: Thêm một nguồn., en: A source was added.}
            """
                .formatted(HOSTILE.replace("'", "''")))
        .built();
  }

  @Test
  void aPageSaysWhenItWasChangedLastAndWhy() throws IOException {
    TrialSite site = site();
    Document page = Jsoup.parse(site.page("en/events/opening.html"));
    assertEquals(
        List.of(
            "Last changed on 5 January 2022: " + HOSTILE,
            "4 March 2021: A source was added.",
            "4 March 2021: The day of the meeting was wrong. (Nguyễn Văn Mẫu)"),
        page.select(".changes li").eachText().stream().map(CorrectionsIT::plain).toList());
    assertEquals(
        List.of("correction-2022-01-05", "correction-2021-03-04-2", "correction-2021-03-04"),
        page.select(".changes li").eachAttr("id"));
    assertEquals("../corrections.xml", feedOf(page));
    String cited = plain(page.select(".cite [lang=en].copyable, .cite dd[lang=en]").text());
    assertTrue(cited.contains("(last changed on 5 January 2022)"), cited);
    assertTrue(page.select(".cite pre").text().contains("date = {2022-01-05}"));
    assertTrue(
        page.select(".cite pre").text().contains("\"issued\":{\"date-parts\":[[2022,1,5]]}"));
    Document other = Jsoup.parse(site.page("en/events/first-reading.html"));
    assertEquals(0, other.select(".changes").size());
    assertEquals("", feedOf(other));
    assertTrue(plain(other.select(".cite dd[lang=en]").text()).contains("(n.d.)"));
  }

  @Test
  void onePageListsThemAll() throws IOException {
    TrialSite site = site();
    Document page = Jsoup.parse(site.page("vi/corrections/index.html"));
    assertEquals(
        List.of(
            "../events/opening.html#correction-2022-01-05",
            "../events/opening.html#correction-2021-03-04-2",
            "../events/opening.html#correction-2021-03-04"),
        page.select(".corrections a").eachAttr("href"));
    assertEquals("../corrections.xml", feedOf(page));
    assertEquals(
        List.of("../corrections.xml", "../corrections.json"),
        page.select(".combine a").eachAttr("href"));
    assertEquals(
        List.of("Theo dõi qua Atom", "Theo dõi qua JSON Feed"),
        page.select(".combine a").eachText());
    assertTrue(page.select(".colophon a[aria-current=page]").text().equals("Đính chính"));
  }

  @Test
  void withoutCorrectionsThereIsNeitherPageNorFeed() throws IOException {
    TrialSite site = TrialSite.tiny(folder).built();
    assertFalse(Files.exists(site.output().resolve("vi/corrections")));
    assertFalse(Files.exists(site.output().resolve("vi/corrections.xml")));
    assertFalse(site.page("vi/index.html").contains("corrections"));
  }

  @Test
  void theFeedIsAsTheStandardWantsIt() throws IOException {
    TrialSite site = site();
    for (String language : new String[] {"vi", "en"}) {
      Element feed = parsed(site.page(language + "/corrections.xml"));
      assertEquals(List.of(), faults(feed, language));
      List<Element> entries = children(feed, "entry");
      assertEquals(3, entries.size());
      assertEquals(HOSTILE, children(entries.get(0), "content").get(0).getTextContent());
      Element author = children(entries.get(2), "author").get(0);
      assertEquals("Nguyễn Văn Mẫu", author.getTextContent());
      assertEquals("2022-01-05T00:00:00Z", children(feed, "updated").get(0).getTextContent());
    }
  }

  @Test
  void whatBreaksTheStandardWouldHaveBeenSeen() throws IOException {
    String good = site().page("vi/corrections.xml");
    assertFalse(faults(parsed(good.replace("<updated>2022", "<updated>22")), "vi").isEmpty());
    assertFalse(faults(parsed(good.replaceFirst("<id>[^<]*</id>", "")), "vi").isEmpty());
    assertFalse(faults(parsed(good.replaceFirst("<author>.*</author>", "")), "vi").isEmpty());
    assertFalse(
        faults(parsed(good.replaceAll("<id>[^<]*</id>", "<id>urn:x</id>")), "vi").isEmpty());
    assertFalse(faults(parsed(good.replace("rel=\"self\"", "rel=\"next\"")), "vi").isEmpty());
  }

  /** RFC 4287, 4.1.1 and 4.1.2, as far as they bear on what we write. */
  private static List<String> faults(Element feed, String language) {
    List<String> faults = new ArrayList<>();
    expect(
        feed.getNamespaceURI().equals(ATOM) && feed.getLocalName().equals("feed"), "root", faults);
    expect(feed.getAttribute("xml:lang").equals(language), "language", faults);
    Set<String> ids = new HashSet<>();
    List<Element> entries = children(feed, "entry");
    String newest = "";
    boolean author = children(feed, "author").size() == 1;
    for (Element entry : entries) {
      one(entry, faults, ids);
      // “atom:entry elements MUST contain one or more atom:author elements, unless ...”
      expect(author || !children(entry, "author").isEmpty(), "author of an entry", faults);
      String updated = children(entry, "updated").get(0).getTextContent();
      newest = updated.compareTo(newest) > 0 ? updated : newest;
      // “atom:entry elements that contain no child atom:content element MUST contain ... alternate”
      expect(children(entry, "content").size() == 1, "content", faults);
      expect(links(entry, "alternate").size() == 1, "alternate of an entry", faults);
    }
    one(feed, faults, ids);
    expect(links(feed, "self").size() == 1, "self", faults);
    long pages =
        links(feed, "alternate").stream()
            .filter(link -> link.getAttribute("type").equals("text/html"))
            .count();
    expect(pages == 1, "alternate", faults);
    List<Element> updated = children(feed, "updated");
    expect(!updated.isEmpty() && updated.get(0).getTextContent().equals(newest), "newest", faults);
    return faults;
  }

  /** What a feed and an entry each have exactly once. */
  private static void one(Element of, List<String> faults, Set<String> ids) {
    for (String name : new String[] {"id", "title", "updated"}) {
      expect(children(of, name).size() == 1, name, faults);
    }
    children(of, "id")
        .forEach(
            id -> {
              expect(URI.create(id.getTextContent()).isAbsolute(), "an id that is no IRI", faults);
              expect(ids.add(id.getTextContent()), "an id twice", faults);
            });
    children(of, "updated")
        .forEach(
            time -> {
              try {
                OffsetDateTime.parse(time.getTextContent());
              } catch (DateTimeParseException wrong) {
                faults.add("no time: " + time.getTextContent());
              }
            });
  }

  private static void expect(boolean met, String what, List<String> faults) {
    if (!met) {
      faults.add(what);
    }
  }

  private static List<Element> links(Element of, String relation) {
    return children(of, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .filter(link -> URI.create(link.getAttribute("href")).isAbsolute())
        .toList();
  }

  private static List<Element> children(Element of, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = of.getChildNodes();
    for (int at = 0; at < all.getLength(); at++) {
      Node node = all.item(at);
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }

  private static Element parsed(String xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(broken);
    }
  }

  private static String feedOf(Document page) {
    return page.select("link[type=application/atom+xml]").attr("href");
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }
}
