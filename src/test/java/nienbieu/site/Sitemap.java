package nienbieu.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The sitemap lists exactly the pages there are, each with the translations that it lists. */
final class Sitemap implements SiteCheck {
  private static final String FILE = "sitemap.xml";

  @Override
  public void check(SiteFolder site, Findings findings) {
    if (!site.files().contains(FILE)) {
      findings.add(FILE, "sitemap", "no such file");
      return;
    }
    Map<String, Map<String, String>> listed = new TreeMap<>();
    for (Element url : parsed(site).select("urlset > url")) {
      Map<String, String> alternates = new TreeMap<>();
      for (Element link : url.getElementsByTag("xhtml:link")) {
        alternates.put(link.attr("hreflang"), link.attr("href"));
      }
      String address = url.select("loc").text();
      findings.expect(
          listed.put(address, alternates) == null, FILE, "sitemap", "twice: " + address);
    }
    for (String page : site.pages().keySet()) {
      // What only borrows its text is none of the site's own pages to a search engine.
      if (!site.isHidden(page) && !Alternates.isBorrowed(site.pages().get(page))) {
        Map<String, String> alternates = listed.remove(site.address(page));
        findings.expect(alternates != null, page, "sitemap", "is not in the sitemap");
        boolean same =
            alternates == null || alternates.equals(Alternates.of(site.pages().get(page)));
        findings.expect(same, page, "sitemap", "lists other translations than " + FILE);
      }
    }
    listed.keySet().forEach(address -> findings.add(FILE, "sitemap", "no such page: " + address));
  }

  private static Document parsed(SiteFolder site) {
    try {
      return Jsoup.parse(site.text(FILE), "", Parser.xmlParser());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
