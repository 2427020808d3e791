package nienbieu.export;

import java.nio.charset.StandardCharsets;
import nienbieu.content.Settings;

/** {@code robots.txt} (RFC 9309): everything may be read, and here is the list of it. */
public final class Robots {
  private Robots() {}

  /** The file for a site. It counts only where the site stands at the root of its host. */
  public static byte[] of(Settings settings) {
    String text = "User-agent: *\nAllow: /\n\nSitemap: " + settings.baseUrl() + "sitemap.xml\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
