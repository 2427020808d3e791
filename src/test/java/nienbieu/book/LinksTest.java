package nienbieu.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import nienbieu.plan.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links of a book stay in it where they can, and lead to the site where they cannot. */
class LinksTest {
  private final Links links =
      new Links(
          "https://site.test/x/",
          new SitePath("vi/print/book.html"),
          Map.of("event-a", "y2020.xhtml", "term-b", "terms.xhtml"));

  @ParameterizedTest
  @CsvSource({
    "#event-a, #event-a",
    "#term-b, terms.xhtml#term-b",
    "../../en/people/c.html, https://site.test/x/en/people/c.html",
    "../index.html, https://site.test/x/vi/",
    "../years/index.html#d, https://site.test/x/vi/years/#d",
    "../events/index.html?kind=e&amp;f, https://site.test/x/vi/events/index.html?kind=e&amp;f",
    "../../images/g.png, images/g.png",
    "https://other.test/h?i=#j, https://other.test/h?i=#j",
    "mailto:a@b.test, mailto:a@b.test"
  })
  void eachLeadsSomewhere(String link, String inBook) {
    assertEquals(inBook, links.inBook(link, "y2020.xhtml"));
  }

  @Test
  void picturesThatAreShownAreKnown() {
    links.inBook("../../images/g.png", "y2020.xhtml");
    links.inBook("../../images/g.png", "terms.xhtml");
    assertEquals(Map.of("g.png", "images/g.png"), links.images());
  }

  @Test
  void aLinkToNothingInTheBookIsADefect() {
    assertThrows(IllegalStateException.class, () -> links.inBook("#event-z", "y2020.xhtml"));
  }
}
