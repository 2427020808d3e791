package nienbieu.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nienbieu.plan.SiteFile;
import nienbieu.plan.SitePath;
import nienbieu.source.BinaryFile;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;

/**
 * The files beside the pages: one style-sheet, the fonts with their licence, the icon. The
 * style-sheet's name changes with its content, so that a browser never mixes two builds.
 */
public final class Assets {
  private static final String CSS = "assets/css/";
  private static final String ICON = "assets/icon.svg";
  private static final int HASH_LENGTH = 8;

  private final SitePath stylesheet;
  private final byte[] css;
  private final List<SiteFile> files;

  private Assets(byte[] css, List<SiteFile> others) {
    this.css = css;
    this.stylesheet = new SitePath("assets/site." + hash(css) + ".css");
    List<SiteFile> all = new ArrayList<>(others);
    all.add(new SiteFile(stylesheet, () -> this.css));
    this.files = List.copyOf(all);
  }

  /** The assets among the templates; {@code assets/css/*.css} are joined in the order of names. */
  public static Assets of(SourceTree templates) {
    ByteArrayOutputStream css = new ByteArrayOutputStream();
    List<SiteFile> others = new ArrayList<>();
    templates
        .texts()
        .forEach(
            (path, file) -> {
              if (path.startsWith(CSS) && path.endsWith(".css")) {
                css.writeBytes(Stylesheet.shorten(file.text()).getBytes(StandardCharsets.UTF_8));
              } else if (path.startsWith("assets/")) {
                others.add(new SiteFile(new SitePath(path), () -> bytes(file)));
              }
            });
    templates
        .binaries()
        .forEach(
            (path, file) -> {
              if (path.startsWith("assets/")) {
                others.add(binary(path, file));
              }
            });
    return new Assets(css.toByteArray(), others);
  }

  /** Where the style-sheet stands. */
  public SitePath stylesheet() {
    return stylesheet;
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
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
