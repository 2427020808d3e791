package nienbieu.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Says whether HTML holds nothing but what this package means to write, as a browser reads it. */
final class HtmlOracle {
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("p", Set.of()),
          Map.entry("em", Set.of()),
          Map.entry("strong", Set.of()),
          Map.entry("br", Set.of()),
          Map.entry("hr", Set.of()),
          Map.entry("ul", Set.of()),
          Map.entry("ol", Set.of("start")),
          Map.entry("li", Set.of("id")),
          Map.entry("blockquote", Set.of()),
          Map.entry("pre", Set.of()),
          Map.entry("code", Set.of("class")),
          Map.entry("span", Set.of("class")),
          Map.entry("wbr", Set.of()),
          Map.entry("sup", Set.of()),
          Map.entry("h2", Set.of("id")),
          Map.entry("h3", Set.of("id")),
          Map.entry("h4", Set.of("id")),
          Map.entry("h5", Set.of("id")),
          Map.entry("h6", Set.of("id")),
          Map.entry("div", Set.of("class", "role", "tabindex", "aria-label")),
          Map.entry("section", Set.of("class", "role", "aria-label")),
          Map.entry("table", Set.of()),
          Map.entry("thead", Set.of()),
          Map.entry("tbody", Set.of()),
          Map.entry("tr", Set.of()),
          Map.entry("th", Set.of("scope", "class")),
          Map.entry("td", Set.of("class")),
          Map.entry("a", Set.of("href", "title", "class", "role", "id", "aria-label")),
          Map.entry("img", Set.of("src", "width", "height", "alt", "title", "loading")));

  private HtmlOracle() {}

  static void check(String html, String markdown) {
    Element body = Jsoup.parseBodyFragment(html).body();
    int elements = 0;
    for (Element element : body.select("*").not("body")) {
      elements++;
      Set<String> attributes = ALLOWED.get(element.tagName());
      assertTrue(attributes != null, () -> element.tagName() + " in\n" + html + "\n" + markdown);
      for (Attribute attribute : element.attributes()) {
        assertTrue(
            attributes.contains(attribute.getKey()) && isGood(attribute),
            () -> attribute + " in\n" + html + "\nfrom\n" + markdown);
      }
    }
    // A browser that has to repair would see another page than the one that was checked.
    assertEquals(tags(html), elements, () -> html + "\nfrom\n" + markdown);
  }

  private static boolean isGood(Attribute attribute) {
    String value = attribute.getValue();
    return switch (attribute.getKey()) {
      case "href" ->
          value.startsWith("../")
              || value.startsWith("#")
              || value.startsWith("https://")
              || value.startsWith("http://")
              || value.startsWith("mailto:");
      case "src" -> value.startsWith("../../images/");
      case "id" -> value.startsWith("s-") || value.startsWith("fn-") || value.startsWith("fnref-");
      case "class" ->
          value.startsWith("language-")
              || Set.of("note", "note-back", "notes", "table", "center", "end", "whole")
                  .contains(value);
      default -> true;
    };
  }

  private static int tags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      tags += html.charAt(at + 1) == '/' ? 0 : 1;
    }
    return tags;
  }

  /** That a problem points at characters that are there. */
  static void checkPlace(Problem problem) {
    Place place = problem.place();
    String line = place.file().line(place.line());
    int length = line.codePointCount(0, line.length());
    assertTrue(
        place.line() >= 1 && place.column() - 1 + place.length() <= Math.max(1, length),
        () -> place + "+" + place.length() + " is outside of: " + line);
  }
}
