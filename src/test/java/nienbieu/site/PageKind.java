package nienbieu.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A kind of page, and one page of it in every language.
 *
 * @param name the folder for a record, {@code FOLDER index} for a list of them, the page's own name
 *     for the rest; “embedded” before what other sites show in a frame
 * @param pages the same page in each language; the fullest of its kind
 */
record PageKind(String name, List<String> pages) {

  /** Every kind that a site has, by its folders; a record in two languages is a kind of its own. */
  static List<PageKind> of(SiteFolder site) {
    Map<String, List<String>> byKind = new TreeMap<>();
    for (String page : site.pages().keySet()) {
      String kind = site.isParallel(page) ? "parallel " + name(page) : name(page);
      byKind.computeIfAbsent(kind, none -> new ArrayList<>()).add(page);
    }
    List<PageKind> kinds = new ArrayList<>();
    byKind.forEach((name, pages) -> kinds.add(new PageKind(name, fullest(site, pages))));
    return kinds;
  }

  /** The kind of a page. */
  static String name(String page) {
    if (SiteFolder.isEmbedded(page)) {
      return "embedded " + name(page.substring(SiteFolder.EMBEDDED.length()));
    }
    String folder = SiteFolder.languageFolder(page);
    if (folder.isEmpty()) {
      return page.equals(SiteFolder.COVER) ? "cover" : page.replace(".html", "");
    }
    String[] parts = page.substring(folder.length() + 1).split("/");
    boolean index = parts[parts.length - 1].equals("index.html");
    if (parts.length == 1) {
      return index ? "home" : parts[0].replace(".html", "");
    }
    return index ? parts[0] + " index" : parts[0];
  }

  // The page with most in it is the one that shows most mistakes.
  private static List<String> fullest(SiteFolder site, List<String> pages) {
    String fullest =
        pages.stream()
            .max(Comparator.comparing(page -> site.pages().get(page).getAllElements().size()))
            .orElseThrow();
    String address = address(fullest);
    return pages.stream().filter(page -> address(page).equals(address)).toList();
  }

  private static String address(String page) {
    String shown = page.substring(SiteFolder.isEmbedded(page) ? SiteFolder.EMBEDDED.length() : 0);
    return shown.substring(SiteFolder.languageFolder(shown).length());
  }

  @Override
  public String toString() {
    return name;
  }
}
