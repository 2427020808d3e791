package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nienbieu.Main;
import nienbieu.Terminal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds for the timeline that this repository began with. Where editors have put their own
 * content in its place, the frozen copy of the first content is looked at instead.
 */
class FirstContentIT {
  // Frozen, and may differ from the live content.
  private static final Path FROZEN = Path.of("src/test/resources/sites/asean-2020/content");
  private static final Path LIVE = Path.of(System.getProperty("site.content", "content"));
  private static final String ONLY_OURS = "articles/december-preparations.vi.md";

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
          "parallel articles",
          "parallel events",
          "people",
          "people index",
          "places",
          "places index",
          "sources",
          "sources index",
          "terms index",
          "topics",
          "topics index");

  @TempDir static Path folder;

  private static SiteFolder site;

  @BeforeAll
  static void choose() throws IOException {
    site = built(folder);
  }

  /** The site of that content: the published one, or one that is built in this folder. */
  static SiteFolder built(Path folder) throws IOException {
    if (Files.exists(LIVE.resolve(ONLY_OURS))) {
      return PublishedSite.folder();
    }
    System.out.println(
        LIVE + " is not the first content of Niên Biểu; looking at " + FROZEN + " instead.");
    Path output = folder.resolve("output");
    build(output);
    return SiteFolder.read(output);
  }

  @Test
  void nothingIsWrongWithIt() {
    assertEquals("", SiteCheck.all(site));
  }

  @Test
  void everyKindOfPageIsThereInBothLanguages() {
    assertEquals(List.of("vi/index.html", "en/index.html"), site.homes());
    Set<String> missing = new TreeSet<>(KINDS);
    for (PageKind kind : PageKind.of(site)) {
      missing.remove(kind.name());
      boolean once = kind.name().matches("cover|404|parallel .*");
      assertEquals(once ? 1 : 2, kind.pages().size(), kind + ": " + kind.pages());
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void atLeastFourteenEventsAndTwoArticlesAreThere() {
    assertTrue(count("events") >= 2 * 14, "events");
    assertTrue(count("articles") >= 2 * 2, "articles");
  }

  private static long count(String kind) {
    return site.pages().keySet().stream()
        .filter(page -> PageKind.name(page).equals(kind) && !site.isParallel(page))
        .count();
  }

  private static void build(Path output) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int status =
        Main.run(
            new Terminal(stream, stream, false),
            "build",
            "--content=" + FROZEN,
            "--templates=templates",
            "--output=" + output);
    assertEquals(0, status, () -> printed.toString(StandardCharsets.UTF_8));
  }
}
