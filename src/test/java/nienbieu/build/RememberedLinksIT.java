package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code check --links} remembers, and what it does not. */
class RememberedLinksIT extends LinkTrial {
  @Test
  void answersAreRememberedOutsideOfGit() throws IOException {
    web.on("a.example/gone", 404);
    linking.to("http://a.example/fine", "http://a.example/gone");
    String first = linking.check("--links").err();
    web.forget();
    Console second = linking.check("--links");
    assertEquals(first, second.err());
    assertEquals(List.of(), web.asked());
    assertTrue(second.out().contains("addresses  0 asked, 2 remembered, 0 not asked"));
    assertTrue(Files.readString(memory().resolveSibling(".gitignore")).endsWith("*\n"));
    linking.check("--links=all");
    assertEquals(3, web.askedInOrder().size());
  }

  @Test
  void goodAnswersAreRememberedLongerThanBadOnes() throws IOException {
    web.on("a.example/gone", 404);
    linking.to("http://a.example/fine", "http://a.example/gone");
    linking.check("--links");
    Instant now = Instant.now();
    aged(now.minus(Duration.ofDays(29)));
    web.forget();
    linking.check("--links");
    assertEquals(List.of("HEAD a.example/gone", "GET a.example/gone"), web.askedInOrder());
    aged(now.minus(Duration.ofDays(31)));
    web.forget();
    linking.check("--links");
    assertEquals(3, web.askedInOrder().size());
  }

  @Test
  void aSpoiledMemoryIsAnEmptyOne() throws IOException {
    linking.to("http://a.example/fine");
    linking.check("--links");
    String good = Files.readString(memory());
    for (String spoiled : List.of("", "\u0000", good.substring(1), good + "nonsense\n")) {
      Files.writeString(memory(), spoiled);
      web.forget();
      assertEquals("", linking.check("--links").err());
      assertEquals(1, web.askedInOrder().size(), spoiled);
    }
    assertTrue(Files.readString(memory()).contains("http://a.example/fine\tFINE\t"));
  }

  @Test
  void aMemoryThatLeadsElsewhereIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(memory().getParent(), elsewhere);
    linking.to("http://a.example/fine");
    Console console = linking.check("--links");
    assertEquals(0, console.status());
    assertTrue(console.err().contains("is no plain folder; the answers were not kept"));
    assertEquals(0, elsewhere.toFile().list().length);
  }

  @Test
  void whatThereWasNoTimeForIsCountedAndNotRemembered() throws IOException {
    web.on("a.example/1", LinkServer::hang);
    linking.to("http://a.example/1", "http://a.example/2", "http://b.example/1");
    Console console = linking.check("--links", "--links-seconds=3");
    assertTrue(console.out().contains("not asked\n"), console.out());
    assertFalse(web.asked().contains("HEAD a.example/2"));
    assertFalse(Files.readString(memory()).contains("a.example/2"));
    assertTrue(Files.readString(memory()).contains("b.example/1"));
  }

  private void aged(Instant asked) throws IOException {
    String text = Files.readString(memory());
    Files.writeString(memory(), text.replaceAll("\t[^\t\n]+\n", "\t" + asked + "\n"));
  }

  private Path memory() {
    return site.folder().resolve(".nienbieu").resolve("links.tsv");
  }
}
