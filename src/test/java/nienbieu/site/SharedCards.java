package nienbieu.site;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/**
 * The picture that other sites show beside a link: each page names one, by its absolute address,
 * with its true size and what it says; and there are no pictures that no page names. A site may
 * have none at all.
 */
final class SharedCards implements SiteCheck {
  private static final String FOLDER = "cards/";

  /** Of a large site, only some are decoded. */
  private static final int DECODED = 60;

  @Override
  public void check(SiteFolder site, Findings findings) {
    Set<String> unnamed = new TreeSet<>(site.files());
    unnamed.removeIf(file -> !file.startsWith(FOLDER));
    boolean has = !unnamed.isEmpty();
    Set<String> seen = new TreeSet<>();
    site.pages()
        .forEach(
            (page, html) -> {
              Elements images = html.select("meta[property=og:image]");
              boolean shared = !SiteFolder.isEmbedded(page) && !page.equals(SiteFolder.NOT_FOUND);
              int expected = has && shared ? 1 : 0;
              if (has || images.isEmpty()) {
                boolean right = images.size() == expected;
                findings.expect(right, page, "card", "og:image: " + images.size() + " times");
              }
              if (images.size() == 1) {
                String file = file(site, page, images.attr("content"), findings);
                unnamed.remove(file);
                if (!file.isEmpty()) {
                  said(page, html, findings);
                  if (seen.size() < DECODED && seen.add(file)) {
                    decoded(site, file, findings);
                  }
                }
              }
            });
    unnamed.forEach(file -> findings.add(file, "card", "no page names it"));
  }

  private static String file(SiteFolder site, String page, String address, Findings findings) {
    String file = address.startsWith(site.base()) ? address.substring(site.base().length()) : "";
    if (site.files().contains(file) && file.startsWith(FOLDER) && file.endsWith(".png")) {
      return file;
    }
    findings.add(page, "card", "no such file: " + address);
    return "";
  }

  private static void said(String page, Document html, Findings findings) {
    expect(page, html, "meta[property=og:image:width]", "1200", findings);
    expect(page, html, "meta[property=og:image:height]", "630", findings);
    expect(page, html, "meta[name=twitter:card]", "summary_large_image", findings);
    Elements alt = html.select("head > meta[property=og:image:alt]");
    boolean one = alt.size() == 1 && !alt.attr("content").isBlank();
    findings.expect(one, page, "card", "says nothing to those who do not see it");
  }

  private static void expect(
      String page, Document html, String selector, String value, Findings findings) {
    Elements found = html.select("head > " + selector);
    boolean right = found.size() == 1 && found.attr("content").equals(value);
    findings.expect(right, page, "card", selector + ": not " + value);
  }

  private static void decoded(SiteFolder site, String file, Findings findings) {
    try {
      BufferedImage image = ImageIO.read(site.root().resolve(file).toFile());
      boolean right = image != null && image.getWidth() == 1200 && image.getHeight() == 630;
      findings.expect(right, file, "card", "is no picture of 1200 by 630 pixels");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
