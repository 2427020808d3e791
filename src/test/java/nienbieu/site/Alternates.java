package nienbieu.site;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Each page is its own canonical page, lists itself and its translations, and is listed by each of
 * them in return; otherwise search engines ignore the links. A page that only borrows its text
 * names the original, and claims nothing; neither does a page in two languages.
 */
final class Alternates implements SiteCheck {
  private static final String DEFAULT = "x-default";

  @Override
  public void check(SiteFolder site, Findings findings) {
    site.pages()
        .forEach(
            (page, html) -> {
              if (SiteFolder.isEmbedded(page)) {
                embedded(site, page, html, findings);
              } else if (!page.equals(SiteFolder.NOT_FOUND)) {
                canonical(site, page, html, findings);
                if (site.isParallel(page)) {
                  hidden(site, page, html, findings);
                } else if (!isBorrowed(html)) {
                  alternates(site, page, html, findings);
                }
                openGraph(page, html, findings);
              }
            });
  }

  // Search engines shall show the whole page, and this one names it.
  private static void embedded(SiteFolder site, String page, Document html, Findings findings) {
    String whole = site.pageAt(html.select("link[rel=canonical]").attr("href")).orElse("");
    boolean known = !whole.isEmpty() && !SiteFolder.isEmbedded(whole);
    findings.expect(known, page, "canonical", "names no whole page");
    findings.expect(site.isHidden(page), page, "robots", "is not hidden from search engines");
    findings.expect(of(html).isEmpty(), page, "hreflang", "claims to be a translation");
  }

  /** What a page lists: language tag to address; a tag that stands twice has both addresses. */
  static Map<String, String> of(Document html) {
    Map<String, String> listed = new TreeMap<>();
    for (Element link : html.select("head > link[rel=alternate][hreflang]")) {
      listed.merge(link.attr("hreflang"), link.attr("href"), (one, two) -> one + " " + two);
    }
    return listed;
  }

  private static void canonical(SiteFolder site, String page, Document html, Findings findings) {
    Elements links = html.select("link[rel=canonical]");
    findings.expect(links.size() == 1, page, "canonical", links.size() + " times");
    String said = links.attr("href");
    if (isBorrowed(html)) {
      String original = site.pageAt(said).orElse("");
      boolean known = !original.isEmpty() && !isBorrowed(site.pages().get(original));
      findings.expect(known, page, "canonical", "no original: " + said);
      findings.expect(of(html).isEmpty(), page, "hreflang", "claims to be a translation");
    } else {
      findings.expect(said.equals(site.address(page)), page, "canonical", "not itself: " + said);
    }
  }

  /** Whether a page shows another language's text, for want of a translation; it says so itself. */
  static boolean isBorrowed(Document html) {
    return !html.select("main > p.whole-page").isEmpty();
  }

  private static void alternates(SiteFolder site, String page, Document html, Findings findings) {
    Map<String, String> listed = of(html);
    findings.expect(listed.containsKey(DEFAULT), page, "hreflang", "no x-default");
    boolean itself = listed.containsValue(site.address(page));
    findings.expect(itself, page, "hreflang", "does not list itself");
    listed.forEach(
        (tag, address) -> {
          String other = site.pageAt(address).orElse("");
          if (other.isEmpty()) {
            findings.add(page, "hreflang", "no such page for " + tag + ": " + address);
          } else if (!tag.equals(DEFAULT)) {
            Document target = site.pages().get(other);
            String lang = target.select("html").attr("lang");
            findings.expect(
                lang.equals(tag), page, "hreflang", other + " is " + lang + ", not " + tag);
            findings.expect(
                of(target).equals(listed), page, "hreflang", other + " lists other pages");
          } else {
            // The fallback is one of the translations, or the cover where a reader chooses.
            boolean known = other.equals(SiteFolder.COVER) || occursTwice(listed, address);
            findings.expect(known, page, "hreflang", "x-default is another page: " + address);
          }
        });
  }

  // Both texts have pages of their own; a search engine shall send readers there.
  private static void hidden(SiteFolder site, String page, Document html, Findings findings) {
    findings.expect(site.isHidden(page), page, "robots", "is not hidden from search engines");
    findings.expect(of(html).isEmpty(), page, "hreflang", "claims to be a translation");
  }

  private static boolean occursTwice(Map<String, String> listed, String address) {
    return listed.values().stream().filter(address::equals).count() > 1;
  }

  // The Open Graph protocol: og:url is the canonical address of the object.
  private static void openGraph(String page, Document html, Findings findings) {
    for (String name :
        new String[] {"title", "type", "url", "description", "site_name", "locale"}) {
      Elements found = html.select("head > meta[property=og:" + name + "]");
      boolean one = found.size() == 1 && !found.attr("content").isBlank();
      findings.expect(one, page, "open-graph", "og:" + name + ": " + found.size() + " times");
    }
    String said = html.select("head > meta[property=og:url]").attr("content");
    String canonical = html.select("link[rel=canonical]").attr("href");
    findings.expect(said.equals(canonical), page, "open-graph", "og:url is not canonical: " + said);
  }
}
