package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  private static final Pattern SITE_ID =
      Pattern.compile("(?m)^site-id: \"([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\"$");
  private static final Pattern FEED_ID = Pattern.compile("<id>(urn:uuid:[^<]*)</id>");

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void theFirstSiteBuildsAtOnceWithoutAWord() throws IOException {
    Path site = folder.resolve("my/site");
    Console made = Console.run("init", site.toString());
    assertEquals(0, made.status(), made::toString);
    assertTrue(made.out().startsWith("made " + site + ": 11 files\n"), made.out());
    Console checked = Console.run("check", "--content=" + site.resolve("content"));
    assertEquals("", checked.err());
    assertTrue(checked.out().endsWith("errors     0\nwarnings   0\n"), checked.out());
    Console built =
        Console.run(
            "build",
            "--content=" + site.resolve("content"),
            "--output=" + site.resolve("site-output"));
    assertEquals("", built.err());
    assertEquals(0, built.status());
    for (String page : List.of("events/admm-14", "articles/example-article", "about")) {
      assertTrue(Files.exists(site.resolve("site-output/vi/" + page + ".html")), page);
      assertTrue(Files.exists(site.resolve("site-output/en/" + page + ".html")), page);
    }
  }

  @Test
  void everySiteHasAnIdOfItsOwnThatItKeepsWhenItMoves() throws IOException {
    Set<String> ids = new HashSet<>();
    for (String name : List.of("one", "other")) {
      Path site = folder.resolve(name);
      assertEquals(0, Console.run("init", site.toString()).status());
      Path settings = site.resolve("content/site.yaml");
      Matcher id = SITE_ID.matcher(Files.readString(settings));
      assertTrue(id.find(), name);
      assertTrue(ids.add(id.group(1)), name);
      String feed = feed(site);
      assertTrue(ids.add(feed), name);
      String moved = Files.readString(settings).replace("example.org", "moved.example");
      Files.writeString(settings, moved.replace("Niên biểu mẫu", "Tên khác"));
      assertEquals(feed, feed(site));
    }
  }

  private static String feed(Path site) throws IOException {
    Path output = site.resolve("out");
    String content = "--content=" + site.resolve("content");
    assertEquals(0, Console.run("build", content, "--output=" + output).status());
    Matcher id = FEED_ID.matcher(Files.readString(output.resolve("vi/feed.xml")));
    assertTrue(id.find());
    return id.group(1);
  }

  @Test
  void itBringsItsTemplatesAlongIfAsked() throws IOException {
    Path site = folder.resolve("site");
    Console made = Console.run("init", "--with-templates", site.toString());
    assertEquals(0, made.status(), made::toString);
    assertTrue(made.out().contains("build --templates templates\n"), made.out());
    assertEquals(Snapshot.bytes(Path.of("templates")), Snapshot.bytes(site.resolve("templates")));
    Console built =
        Console.run(
            "build",
            "--content=" + site.resolve("content"),
            "--templates=" + site.resolve("templates"),
            "--output=" + site.resolve("site-output"));
    assertEquals("", built.err());
    assertEquals(0, built.status());
  }

  @Test
  void aFolderThatIsUsedIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    Console refused = Console.run("init", folder.toString());
    assertEquals(2, refused.status());
    assertTrue(refused.err().contains(" is not empty: it has mine.txt; "), refused.err());
    try (Stream<Path> inside = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("mine.txt")), inside.toList());
    }
    assertEquals(2, Console.run("init", folder.resolve("mine.txt").toString()).status());
    assertEquals(2, Console.run("init").status());
  }

  @Test
  void anEmptyRepositoryIsAnEmptyFolder() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    assertEquals(0, Console.run("init", folder.toString()).status());
    assertTrue(Files.readString(folder.resolve(".gitignore")).contains("/site-output/"));
    assertFalse(Files.exists(folder.resolve("templates")));
  }
}
