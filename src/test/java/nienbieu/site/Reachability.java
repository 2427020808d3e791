package nienbieu.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Every page can be reached from the cover by links alone. */
final class Reachability implements SiteCheck {

  @Override
  public void check(SiteFolder site, Findings findings) {
    Set<String> reached = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>();
    next.add(SiteFolder.COVER);
    while (!next.isEmpty()) {
      String page = next.remove();
      if (site.pages().containsKey(page) && reached.add(page)) {
        for (Element link : site.pages().get(page).select("a[href]")) {
          Address address = Address.parse(link.attr("href"));
          if (address.isRelative()) {
            next.add(address.from(page));
          }
        }
      }
    }
    for (String page : site.pages().keySet()) {
      boolean found = reached.contains(page) || page.equals(SiteFolder.NOT_FOUND);
      findings.expect(found, page, "reach", "no chain of links leads here from the cover");
    }
  }
}
