package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/** What a finished site is built of, apart from its words. */
final class Structure {
  /** Attributes that carry words. */
  private static final Set<String> WORDS = Set.of("content", "alt", "aria-label", "title");

  private static final String DRAWN = ".chart svg *";
  private static final Set<String> DRAWING =
      Set.of("svg", "g", "a", "title", "line", "rect", "circle", "path", "text");
  private static final String DRAWING_ATTRIBUTES =
      "class|[xy][12]?|c[xy]|r|d[xy]?|width|height|fill|text-anchor|lang|aria-hidden";

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "poster", "data", "cite", "xlink:href");

  private static final String OUR_SCRIPT = "(?:\\.\\./)*assets/[a-z]+\\.[0-9a-f]{8}\\.js";

  private static final String FIRST_SCRIPT = firstScript();
  private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Structure() {}

  /** Every page, parsed. */
  static SortedMap<String, Document> pages(Path site) throws IOException {
    SortedMap<String, Document> pages = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path path : walk.filter(file -> file.toString().endsWith(".html")).toList()) {
        String name = site.relativize(path).toString().replace('\\', '/');
        pages.put(name, Jsoup.parse(Files.readString(path, UTF_8)));
      }
    }
    return pages;
  }

  /**
   * How often a page has each element, each attribute of it, and each value of an attribute that
   * does not carry words.
   */
  static SortedMap<String, Integer> of(Document page) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    Set<Element> drawn = new HashSet<>(page.select(DRAWN));
    for (Element element : page.getAllElements()) {
      // What is drawn has its place and number by how long the words are: only what it is counts.
      if (drawn.contains(element) && isDrawing(element)) {
        continue;
      }
      counts.merge(element.normalName(), 1, Integer::sum);
      for (Attribute attribute : element.attributes()) {
        String value = WORDS.contains(attribute.getKey()) ? "" : "=" + attribute.getValue();
        counts.merge(element.normalName() + " " + attribute.getKey() + value, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean isDrawing(Element element) {
    return DRAWING.contains(element.normalName())
        && element.attributes().asList().stream()
            .allMatch(
                one ->
                    one.getKey().equals("href")
                        ? scheme(one.getValue()).equals("https")
                        : one.getKey().matches(DRAWING_ATTRIBUTES)
                            && one.getValue().matches("[A-Za-z0-9 .,%#()_-]*"));
  }

  /** The names alone: each element, and each attribute with its element. */
  static SortedMap<String, Integer> names(Document page) {
    SortedMap<String, Integer> names = new TreeMap<>();
    of(page).forEach((what, count) -> names.merge(what.split("=", 2)[0], count, Integer::sum));
    return names;
  }

  /** What no page may have whatever it says. */
  static List<String> faults(Document page) {
    List<String> faults = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
          faults.add("an attribute that runs code: " + element.normalName() + " " + attribute);
        }
        if (ADDRESSES.contains(name) && !SCHEMES.contains(scheme(attribute.getValue()))) {
          faults.add("a forbidden address: " + attribute);
        }
      }
      boolean data = element.attr("type").equals("application/ld+json");
      boolean clean = data ? isCleanJson(element.data()) : isOurs(element);
      if (element.normalName().equals("script") && !clean) {
        faults.add("a script: " + element);
      }
    }
    return faults;
  }

  private static boolean isOurs(Element script) {
    return script.hasAttr("src")
        ? script.data().isEmpty() && script.attr("src").matches(OUR_SCRIPT)
        : script.data().equals(FIRST_SCRIPT);
  }

  /** The only script that stands inside pages, word for word as in its file. */
  private static String firstScript() {
    try {
      String file = Files.readString(Path.of("templates/assets/js/first/10-colours.js"));
      String statements = file.substring(file.indexOf("*/\n") + "*/\n".length());
      return "(() => {\n'use strict';\n" + statements + "})();\n";
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  // As a browser reads it: controls and blanks in front or inside a scheme do not count.
  private static String scheme(String address) {
    StringBuilder plain = new StringBuilder();
    address.chars().filter(c -> c > ' ').forEach(c -> plain.append((char) c));
    String text = plain.toString();
    int colon = text.indexOf(':');
    int end = colon < 0 ? 0 : colon;
    boolean inScheme = text.substring(0, end).chars().noneMatch(c -> "/?#".indexOf(c) >= 0);
    if (text.startsWith("//") || text.startsWith("\\") || text.startsWith("/\\")) {
      return "another host";
    }
    return colon >= 0 && inScheme ? text.substring(0, end) : "https";
  }

  private static boolean isCleanJson(String json) {
    try {
      return JSON.readTree(json).isObject() && json.indexOf('<') < 0;
    } catch (IOException broken) {
      return false;
    }
  }

  /** The number of elements in an XML file; fails if it is none. */
  static int elements(String xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
          .getElementsByTagName("*")
          .getLength();
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(broken);
    }
  }
}
