package nienbieu.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What every page has: language, title, description, one heading, one main part, own ids. */
final class Skeleton implements SiteCheck {

  @Override
  public void check(SiteFolder site, Findings findings) {
    Map<String, String> titles = new HashMap<>();
    Map<String, String> descriptions = new HashMap<>();
    site.pages()
        .forEach(
            (page, html) -> {
              language(site, page, html, findings);
              one(page, html, "h1", findings);
              one(page, html, "main", findings);
              one(page, html, "head > title", findings);
              one(page, html, "head > meta[name=viewport]", findings);
              ids(page, html, findings);
              // What is shown in a frame stands in no search result and in no list of tabs.
              if (SiteFolder.isEmbedded(page)) {
                return;
              }
              once(page, "title", html.title(), titles, findings);
              one(page, html, "head > meta[name=description]", findings);
              String description = html.select("head > meta[name=description]").attr("content");
              once(page, "description", description, descriptions, findings);
            });
  }

  private static void language(SiteFolder site, String page, Document html, Findings findings) {
    String lang = html.select("html").attr("lang");
    findings.expect(!lang.isBlank(), page, "lang", "the page has no language");
    String folder = SiteFolder.languageFolder(page);
    findings.expect(
        folder.isEmpty()
            || lang.equals(folder)
            || site.isParallel(page) && folder.startsWith(lang + "-"),
        page,
        "lang",
        "the page says “" + lang + "” and stands under /" + folder + "/");
  }

  private static void one(String page, Document html, String selector, Findings findings) {
    Elements found = html.select(selector);
    findings.expect(found.size() == 1, page, "one", selector + ": " + found.size() + " times");
    for (Element element : found) {
      boolean empty = element.attributesSize() == 0 && element.text().isBlank();
      findings.expect(!empty, page, "one", selector + ": empty");
    }
  }

  // Two pages with one title cannot be told apart in a search result or a list of tabs.
  private static void once(
      String page, String what, String text, Map<String, String> seen, Findings findings) {
    findings.expect(!text.isBlank(), page, what, "empty");
    String other = seen.putIfAbsent(SiteFolder.languageFolder(page) + "\n" + text, page);
    findings.expect(other == null, page, what, "the same as that of " + other + ": " + text);
  }

  private static void ids(String page, Document html, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Element element : html.select("[id]")) {
      findings.expect(seen.add(element.id()), page, "id", "twice: " + element.id());
    }
  }
}
