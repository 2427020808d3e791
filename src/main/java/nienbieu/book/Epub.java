package nienbieu.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nienbieu.language.Language;
import nienbieu.markdown.Escaping;
import nienbieu.plan.Chapter;
import nienbieu.plan.Site;
import nienbieu.render.BookRenderer;
import nienbieu.zip.Zip;

/** The whole timeline in one language as an EPUB 3.3. */
public final class Epub {
  private static final String FOLDER = "EPUB/";
  private static final String NAVIGATION = "nav.xhtml";
  private static final String STYLE = "book.css";
  private static final String XHTML = "application/xhtml+xml";

  // EPUB 3.3, 3.2: pictures that every reader shows.
  private static final Map<String, String> PICTURES =
      Map.of(
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "webp", "image/webp");

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>
      """;

  private final Site site;
  private final BookRenderer renderer;
  private final Language language;
  private final String style;
  private final Function<String, byte[]> images;

  private Epub(Site site, BookRenderer renderer, String style, Function<String, byte[]> images) {
    this.site = site;
    this.renderer = renderer;
    this.language = renderer.page().language();
    this.style = style;
    this.images = images;
  }

  /**
   * A book.
   *
   * @param renderer lays its chapters out
   * @param style its style-sheet
   * @param images the bytes of a picture by the name of its file
   */
  public static byte[] of(
      Site site, BookRenderer renderer, String style, Function<String, byte[]> images) {
    return new Epub(site, renderer, style, images).bytes();
  }

  private byte[] bytes() {
    // Which chapter a link leads to is known when all of them are there.
    Map<Chapter, Xhtml> chapters = new LinkedHashMap<>();
    Map<String, String> places = new HashMap<>();
    for (Chapter chapter : renderer.chapters()) {
      Xhtml text = Xhtml.of(utf8(renderer.chapter(chapter)));
      chapters.put(chapter, text);
      for (String id : text.ids()) {
        if (places.put(id, file(chapter)) != null) {
          throw new IllegalStateException("twice in the book: " + id);
        }
      }
    }
    String baseUrl = site.timeline().settings().baseUrl();
    Links links = new Links(baseUrl, renderer.page().path(), places);
    Zip zip = new Zip();
    // EPUB 3.3, 4.2.4: first, and stored as it is, so that everyone sees what this is.
    zip.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    add(zip, "META-INF/container.xml", CONTAINER);
    add(zip, FOLDER + STYLE, style);
    add(zip, FOLDER + NAVIGATION, navigation(links));
    List<PackageDocument.Item> items = new ArrayList<>();
    items.add(new PackageDocument.Item("style", STYLE, "text/css", "", false));
    chapters.forEach(
        (chapter, text) -> {
          String own = file(chapter);
          String body = text.text(link -> links.inBook(link, own));
          add(zip, FOLDER + own, page(renderer.title(chapter), body));
          items.add(new PackageDocument.Item("c." + chapter.id(), file(chapter), XHTML, "", true));
        });
    // The title comes before the contents.
    items.add(2, new PackageDocument.Item("nav", NAVIGATION, XHTML, "nav", true));
    links
        .images()
        .forEach(
            (name, href) -> {
              zip.add(FOLDER + href, images.apply(name));
              items.add(new PackageDocument.Item("i." + name, href, type(name), "", false));
            });
    boolean pictures = !links.images().isEmpty();
    String access = renderer.say("book.access");
    add(zip, FOLDER + "package.opf", PackageDocument.of(site, language, access, pictures, items));
    return zip.bytes();
  }

  private String navigation(Links links) {
    String title = renderer.say("book.contents");
    String list = Xhtml.of(utf8(renderer.contents())).text(link -> links.inBook(link, NAVIGATION));
    String start = links.inBook("#" + renderer.chapters().get(1).id(), NAVIGATION);
    return page(
        title,
        "<nav epub:type=\"toc\" role=\"doc-toc\" aria-labelledby=\"toc\">\n<h1 id=\"toc\">"
            + Escaping.escaped(title)
            + "</h1>\n"
            + list
            + "</nav>\n<nav epub:type=\"landmarks\" aria-labelledby=\"marks\" hidden=\"\">\n"
            + "<h2 id=\"marks\">"
            + Escaping.escaped(title)
            + "</h2>\n<ol><li><a epub:type=\"bodymatter\" href=\""
            + start
            + "\">"
            + Escaping.escaped(renderer.say("nav.timeline"))
            + "</a></li></ol>\n</nav>\n");
  }

  private String page(String title, String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
        + "<html xmlns=\"http://www.w3.org/1999/xhtml\""
        + " xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\""
        + language.tag()
        + "\" xml:lang=\""
        + language.tag()
        + "\" dir=\""
        + language.direction().html()
        + "\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>"
        + Escaping.escaped(title)
        + "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\""
        + STYLE
        + "\"/>\n</head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
  }

  private static String file(Chapter chapter) {
    return chapter.id() + ".xhtml";
  }

  private static String type(String image) {
    String ending = image.substring(image.lastIndexOf('.') + 1);
    String type = PICTURES.get(ending);
    if (type == null) {
      throw new IllegalStateException("no book can show " + image);
    }
    return type;
  }

  private static void add(Zip zip, String name, String text) {
    zip.add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String utf8(byte[] html) {
    return new String(html, StandardCharsets.UTF_8);
  }
}
