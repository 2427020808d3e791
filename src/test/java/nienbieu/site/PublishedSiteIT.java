package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The real site, its files alone, whoever wrote its content. */
class PublishedSiteIT {
  private static final SiteFolder SITE = PublishedSite.folder();

  @Test
  void nothingIsWrongWithIt() {
    assertEquals("", SiteCheck.all(SITE));
  }

  @Test
  void theCoverNamesEveryLanguageOfTheSite() {
    Set<String> named = SITE.homes().stream().map(SiteFolder::languageFolder).collect(TO_SET);
    Set<String> there =
        SITE.pages().keySet().stream()
            .filter(page -> !SITE.isParallel(page))
            .map(SiteFolder::languageFolder)
            .filter(folder -> !folder.isEmpty())
            .collect(TO_SET);
    assertFalse(named.isEmpty());
    assertEquals(there, named);
  }

  @Test
  void whatTheNavigationOffersIsThere() {
    Set<String> kinds = PublishedSite.kinds().stream().map(PageKind::name).collect(TO_SET);
    for (String home : SITE.homes()) {
      Set<String> offered = navigation(home);
      assertFalse(offered.isEmpty(), home + " has no navigation");
      // An index without a record leads nowhere; terms stand on their index itself.
      offered.remove("terms index");
      offered.forEach(
          kind -> assertTrue(kinds.contains(kind.replace(" index", "")), home + ": " + kind));
    }
  }

  /** The kinds of the pages that the navigation of a page leads to. */
  private static Set<String> navigation(String page) {
    List<String> targets =
        SITE.pages().get(page).select("nav.sections a[href]").stream()
            .map(link -> Address.parse(link.attr("href")))
            .filter(Address::isRelative)
            .map(address -> address.from(page))
            .toList();
    return targets.stream().map(PageKind::name).collect(TO_SET);
  }

  private static final Collector<String, ?, TreeSet<String>> TO_SET =
      Collectors.toCollection(TreeSet::new);
}
