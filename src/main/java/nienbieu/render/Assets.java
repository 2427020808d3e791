package nienbieu.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import nienbieu.source.BinaryFile;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;

/**
 * The files beside the pages: one style-sheet, a few scripts, the fonts with their licence, the
 * icon. The names of style-sheet and scripts change with their content, so that a browser never
 * mixes two builds.
 */
public final class Assets {
  private static final String CSS = "assets/css/";
  private static final String EMBED_CSS = CSS + "embed/";

  /** What the style-sheet of frames shares with that of pages. */
  private static final Set<String> SHARED_CSS = Set.of(CSS + "10-tokens.css", CSS + "35-date.css");

  private static final String BOOK_STYLE = "book/book.css";
  private static final String JS = "assets/js/";

  /** The folder of the script that is no file but stands inside the pages. */
  private static final String FIRST = "first";

  /** The folder of what loads data; it is no file but stands in front of the scripts that do. */
  private static final String DATA = "data";

  private static final Set<String> LOADING_DATA = Set.of("filter", "search");

  private static final String ICON = "assets/icon.svg";
  private static final int HASH_LENGTH = 8;

  private final SitePath stylesheet;
  private final SitePath embedStylesheet;
  private final List<FirstScript> first;
  private final Map<String, SitePath> scripts;
  private final List<SiteFile> files;
  private final String bookStyle;

  private Assets(
      SitePath stylesheet,
      SitePath embedStylesheet,
      List<FirstScript> first,
      Map<String, SitePath> scripts,
      List<SiteFile> files,
      String bookStyle) {
    this.stylesheet = stylesheet;
    this.embedStylesheet = embedStylesheet;
    this.first = List.copyOf(first);
    this.scripts = Map.copyOf(scripts);
    this.files = List.copyOf(files);
    this.bookStyle = bookStyle;
  }

  /**
   * The assets among the templates; {@code assets/css/*.css} are joined in the order of names,
   * those of {@code embed} apart, and so are the files of each folder of {@code assets/js}.
   */
  public static Assets of(SourceTree templates) {
    ByteArrayOutputStream css = new ByteArrayOutputStream();
    ByteArrayOutputStream embedCss = new ByteArrayOutputStream();
    SortedMap<String, List<SourceFile>> js = new TreeMap<>();
    List<SiteFile> all = new ArrayList<>();
    templates
        .texts()
        .forEach(
            (path, file) -> {
              if (path.startsWith(CSS) && path.endsWith(".css")) {
                byte[] sheet = Stylesheet.shorten(file.text()).getBytes(StandardCharsets.UTF_8);
                boolean framed = path.startsWith(EMBED_CSS);
                if (framed || SHARED_CSS.contains(path)) {
                  embedCss.writeBytes(sheet);
                }
                if (!framed) {
                  css.writeBytes(sheet);
                }
              } else if (path.startsWith(JS) && path.endsWith(".js")) {
                js.computeIfAbsent(folder(path), none -> new ArrayList<>()).add(file);
              } else if (path.startsWith("assets/")) {
                all.add(new SiteFile(new SitePath(path), () -> bytes(file)));
              }
            });
    templates
        .binaries()
        .forEach(
            (path, file) -> {
              if (path.startsWith("assets/")) {
                all.add(binary(path, file));
              }
            });
    SitePath stylesheet = add("site", ".css", css.toByteArray(), all);
    SitePath embedStylesheet = add("embed", ".css", embedCss.toByteArray(), all);
    List<FirstScript> first =
        Optional.ofNullable(js.remove(FIRST)).stream()
            .map(parts -> FirstScript.of(Script.joined(parts)))
            .toList();
    List<SourceFile> loader = Optional.ofNullable(js.remove(DATA)).orElse(List.of());
    Map<String, SitePath> scripts = new HashMap<>();
    js.forEach(
        (name, own) -> {
          List<SourceFile> parts =
              new ArrayList<>(LOADING_DATA.contains(name) ? loader : List.of());
          parts.addAll(own);
          byte[] script = Script.joined(parts).getBytes(StandardCharsets.UTF_8);
          scripts.put(name, add(name, ".js", script, all));
        });
    String bookStyle =
        Optional.ofNullable(templates.texts().get(BOOK_STYLE)).map(SourceFile::text).orElse("");
    return new Assets(stylesheet, embedStylesheet, first, scripts, all, bookStyle);
  }

  private static SitePath add(String name, String ending, byte[] content, List<SiteFile> all) {
    SitePath path = new SitePath("assets/" + name + "." + hash(content) + ending);
    all.add(new SiteFile(path, () -> content));
    return path;
  }

  /** {@code search} for {@code assets/js/search/10-folding.js}. */
  private static String folder(String path) {
    int end = path.indexOf('/', JS.length());
    return end < 0 ? "site" : path.substring(JS.length(), end);
  }

  /** Where the style-sheet stands. */
  public SitePath stylesheet() {
    return stylesheet;
  }

  /** Where the style-sheet of the pages stands that other sites show in a frame. */
  public SitePath embedStylesheet() {
    return embedStylesheet;
  }

  /** What stands inside the pages and runs before they are seen; at most one. */
  List<FirstScript> first() {
    return first;
  }

  /** Where the script made from a folder of {@code assets/js} stands; nothing if there is none. */
  public Optional<SitePath> script(String name) {
    return Optional.ofNullable(scripts.get(name));
  }

  /** The style-sheet that goes into the book, see {@code book/book.css}. */
  String bookStyle() {
    return bookStyle;
  }

  /** Where the icon stands. */
  public SitePath icon() {
    return new SitePath(ICON);
  }

  /** All of them. */
  public List<SiteFile> files() {
    return files;
  }

  private static SiteFile binary(String path, BinaryFile file) {
    return new SiteFile(new SitePath(path), file::bytes);
  }

  private static byte[] bytes(SourceFile file) {
    return file.text().getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(byte[] content) {
    return HexFormat.of().formatHex(digest(content)).substring(0, HASH_LENGTH);
  }

  /** SHA-256. */
  static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
