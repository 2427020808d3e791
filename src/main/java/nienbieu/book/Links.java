package nienbieu.book;

import java.net.URI;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nienbieu.plan.SitePath;

/**
 * Where the links of a book lead: to another of its chapters, to a picture in it, or out of it to
 * the site.
 */
final class Links {
  /** The folder of pictures in a book. */
  static final String IMAGES = "images/";

  private final URI page;
  private final String pictures;
  private final Map<String, String> places;
  private final SortedMap<String, String> images = new TreeMap<>();

  /**
   * The links of a book.
   *
   * @param baseUrl of the site
   * @param page from which relative links are seen
   * @param places the file in which each id stands
   */
  Links(String baseUrl, SitePath page, Map<String, String> places) {
    this.page = URI.create(baseUrl).resolve(page.text());
    this.pictures = URI.create(baseUrl).resolve("images/").toString();
    this.places = places;
  }

  /**
   * The link as it stands in the book.
   *
   * @param link as it stands in HTML, escaped; so is what comes back
   * @param own the file in which it stands
   * @throws IllegalStateException if it leads into the book, to what is not there
   */
  String inBook(String link, String own) {
    if (link.startsWith("#")) {
      String file = places.get(link.substring(1));
      if (file == null) {
        throw new IllegalStateException("a link to nothing in the book: " + link);
      }
      return file.equals(own) ? link : file + link;
    }
    if (hasScheme(link)) {
      return link;
    }
    String address = page.resolve(link).toString();
    if (address.startsWith(pictures)) {
      String name = address.substring(pictures.length());
      images.put(name, IMAGES + name);
      return IMAGES + name;
    }
    int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
    boolean index = address.substring(0, end).endsWith("/index.html");
    return index
        ? address.substring(0, end - "index.html".length()) + address.substring(end)
        : address;
  }

  /** The pictures that were linked so far: their names, and where they stand in the book. */
  SortedMap<String, String> images() {
    return images;
  }

  // RFC 3986, 3.1; a name of ours has no colon.
  private static boolean hasScheme(String link) {
    int colon = link.indexOf(':');
    return colon > 0 && link.substring(0, colon).chars().allMatch(Links::isOfScheme);
  }

  private static boolean isOfScheme(int c) {
    return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
  }
}
