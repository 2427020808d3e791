package nienbieu.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Every link inside the site is relative and leads to a file and an anchor that exist, spelled
 * exactly so: GitHub Pages tells upper from lower case, and a folder does not open from disk.
 */
final class Links implements SiteCheck {
  private static final Set<String> OUTSIDE = Set.of("https", "http", "mailto");
  private static final Pattern IN_CSS =
      Pattern.compile("(?:url\\(\\s*|@import\\s+)[\"']?([^\"')\\s;]+)");

  @Override
  public void check(SiteFolder site, Findings findings) {
    site.pages()
        .forEach(
            (page, html) -> {
              for (Element element : html.select("a[href], area[href]")) {
                link(site, page, element.attr("href"), findings);
              }
              subresources(html, (tag, link) -> local(site, page, tag, link, findings));
            });
    site.files().stream()
        .filter(file -> file.endsWith(".css"))
        .forEach(file -> styles(site, file, findings));
  }

  /** Takes what a page loads. */
  interface Load {
    /** One thing that an element of this name loads from this address. */
    void from(String tag, String link);
  }

  /** Everything that a browser fetches for a page without being asked. */
  static void subresources(Document html, Load load) {
    html.select("[src]").forEach(element -> load.from(element.tagName(), element.attr("src")));
    for (Element element : html.select("link[href]")) {
      String rel = element.attr("rel");
      if (!rel.equals("canonical") && !rel.equals("alternate")) {
        load.from("link", element.attr("href"));
      }
    }
    for (Element element : html.select("[srcset]")) {
      for (String candidate : element.attr("srcset").split(",")) {
        load.from(element.tagName(), candidate.trim().split("\\s+")[0]);
      }
    }
    html.select("use[href], image[href]")
        .forEach(element -> load.from(element.tagName(), element.attr("href")));
    html.select("video[poster]").forEach(element -> load.from("video", element.attr("poster")));
  }

  private static void local(
      SiteFolder site, String page, String tag, String link, Findings findings) {
    Address address = Address.parse(link);
    boolean outside = !address.scheme().isEmpty() && !link.startsWith(site.base());
    if (outside || link.startsWith("//")) {
      findings.add(page, "load", "<" + tag + "> loads from elsewhere: " + link);
    } else {
      link(site, page, link, findings);
    }
  }

  private static void link(SiteFolder site, String page, String link, Findings findings) {
    if (link.isBlank() || link.equals("#")) {
      findings.add(page, "link", "leads nowhere: “" + link + "”");
      return;
    }
    String own = link;
    if (page.equals(SiteFolder.NOT_FOUND)) {
      own = fromNowhere(site, link);
      if (own.isEmpty()) {
        findings.add(page, "link", "is relative, but this page is shown at any depth: " + link);
        return;
      }
    }
    Address address = Address.parse(own);
    if (link.startsWith("//")) {
      findings.add(page, "link", "has no scheme: " + link);
    } else if (own.startsWith(site.base())) {
      findings.add(page, "link", "is absolute inside the site: " + link);
    } else if (address.isRelative()) {
      target(site, page, link, address, findings);
    } else if (address.scheme().isEmpty()) {
      findings.add(page, "link", "works only at the root of a domain: " + link);
    } else {
      findings.expect(
          OUTSIDE.contains(address.scheme()), page, "link", "forbidden scheme: " + link);
    }
  }

  private static void target(
      SiteFolder site, String page, String link, Address address, Findings findings) {
    String file = address.from(page);
    if (file.startsWith("../")) {
      findings.add(page, "link", "leaves the site: " + link);
    } else if (file.isEmpty() || file.endsWith("/")) {
      findings.add(page, "link", "is a folder, which does not open from disk: " + link);
    } else if (!site.files().contains(file)) {
      findings.add(page, "link", "no such file: " + link);
    } else if (address.hasFragment() && file.endsWith(".html")) {
      boolean exists = site.pages().get(file).getElementById(address.fragment()) != null;
      findings.expect(exists, page, "link", "no such anchor: " + link);
    }
  }

  /**
   * A link of the page for unknown addresses as if it were relative to the root.
   *
   * @return empty if it is relative, and so leads elsewhere from each unknown address
   */
  private static String fromNowhere(SiteFolder site, String link) {
    String path = URI.create(site.base()).getPath();
    String rest;
    if (link.startsWith(site.base())) {
      rest = link.substring(site.base().length());
    } else if (link.startsWith(path) && !link.startsWith("//")) {
      rest = link.substring(path.length());
    } else {
      return Address.parse(link).isRelative() && !link.startsWith("#") ? "" : link;
    }
    return rest.isEmpty() || rest.endsWith("/") ? rest + "index.html" : rest;
  }

  private static void styles(SiteFolder site, String file, Findings findings) {
    try {
      Matcher matcher = IN_CSS.matcher(site.text(file));
      while (matcher.find()) {
        if (!matcher.group(1).startsWith("data:") && !matcher.group(1).startsWith("#")) {
          local(site, file, "css", matcher.group(1), findings);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
