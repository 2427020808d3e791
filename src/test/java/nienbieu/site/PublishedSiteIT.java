package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The real site, its files alone. */
class PublishedSiteIT {
  private static final List<String> KINDS =
      List.of(
          "404",
          "about",
          "articles",
          "articles index",
          "cover",
          "events",
          "home",
          "organisations",
          "organisations index",
          "people",
          "people index",
          "places",
          "places index",
          "sources",
          "sources index",
          "terms index",
          "topics",
          "topics index");

  @Test
  void nothingIsWrongWithIt() {
    assertEquals("", SiteCheck.all(PublishedSite.folder()));
  }

  @Test
  void everyKindOfPageIsThereInBothLanguages() {
    Set<String> missing = new TreeSet<>(KINDS);
    for (PageKind kind : PublishedSite.kinds()) {
      missing.remove(kind.name());
      boolean atRoot = kind.name().equals("cover") || kind.name().equals("404");
      assertEquals(atRoot ? 1 : 2, kind.pages().size(), kind + ": " + kind.pages());
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void atLeastFourteenEventsAndTwoArticlesAreThere() {
    assertTrue(count("events") >= 2 * 14, "events");
    assertTrue(count("articles") >= 2 * 2, "articles");
  }

  private static long count(String kind) {
    return PublishedSite.folder().pages().keySet().stream()
        .filter(page -> PageKind.name(page).equals(kind))
        .count();
  }
}
