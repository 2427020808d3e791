package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import javax.imageio.ImageIO;
import nienbieu.site.FinishedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards from the editor's files to the pages that name them. */
class CardsIT {
  private static final String BASE = "https://site.test/small/";

  @TempDir Path folder;

  @Test
  void everyEventAndArticleHasACardOfItsOwnInEachLanguageAndOtherPagesHaveTheSites()
      throws IOException {
    TrialSite site = built(TrialSite.tiny(folder));
    long own = 0;
    for (String kind : List.of("events", "articles")) {
      own += files(site.output().resolve("vi/" + kind), ".html") - 1;
    }
    assertEquals(2 * (own + 1), files(site.output().resolve("cards"), ".png"));
    assertTrue(card(site, "vi/events/opening.html").startsWith("cards/vi/events/opening-"));
    assertTrue(card(site, "en/events/opening.html").startsWith("cards/en/events/opening-"));
    assertTrue(card(site, "vi/index.html").startsWith("cards/vi/site-"));
    assertEquals(card(site, "vi/index.html"), card(site, "index.html"));
    assertEquals(card(site, "en/index.html"), card(site, "en/events/index.html"));
    assertEquals(
        "9 December 2020: Opening of the library",
        head(site, "en/events/opening.html", "og:image:alt").replace('\u00a0', ' '));
  }

  @Test
  void pagesWithoutACardAreFound() throws IOException {
    TrialSite site = built(TrialSite.tiny(folder));
    Path card = site.output().resolve(card(site, "vi/events/opening.html"));
    Files.move(card, card.resolveSibling("lost.png"));
    List<String> faults = FinishedSite.faultsSeenQuickly(site.output()).lines().toList();
    assertTrue(faults.contains("cards/vi/events/lost.png: card: no page names it"));
    assertTrue(faults.stream().anyMatch(one -> one.startsWith("vi/events/opening.html: card: no")));
  }

  @Test
  void aSiteThatWantsNoneHasNone() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    built(site.replacing("site.yaml", "base-url:", "cards: no\nbase-url:"));
    assertFalse(Files.exists(site.output().resolve("cards")));
    Document page = Jsoup.parse(site.page("vi/events/opening.html"));
    assertEquals(0, page.select("meta[property^=og:image], meta[name^=twitter:]").size());
    assertEquals("", FinishedSite.faultsSeenQuickly(site.output()));
  }

  @Test
  void aSecondBuildDrawsNothingThatDidNotChange() throws IOException {
    TrialSite site = built(TrialSite.tiny(folder));
    Path opening = site.output().resolve(card(site, "vi/events/opening.html"));
    Path home = site.output().resolve(card(site, "vi/index.html"));
    byte[] good = Files.readAllBytes(home);
    // A file that is not as it was written is drawn anew, so this one must be.
    Files.write(home, new byte[good.length]);
    // This one is as the manifest says, and stays, though nobody would draw it.
    Path kept = site.output().resolve(card(site, "en/events/opening.html"));
    byte[] odd = Files.readAllBytes(kept);
    Path manifest = site.output().resolve(".nienbieu-manifest");
    String old = checksum(odd);
    odd[odd.length - 1]++;
    Files.write(kept, odd);
    String name = " " + odd.length + " " + site.output().relativize(kept);
    String list = Files.readString(manifest);
    assertTrue(list.contains(old + name), name);
    Files.writeString(manifest, list.replace(old + name, checksum(odd) + name));
    built(site.replacing("events/2020.yaml", "Khai trương thư viện", "Mở cửa thư viện"));
    assertArrayEquals(odd, Files.readAllBytes(kept));
    assertArrayEquals(good, Files.readAllBytes(home));
    Path changed = site.output().resolve(card(site, "vi/events/opening.html"));
    assertNotEquals(opening, changed);
    assertFalse(Files.exists(opening));
  }

  @Test
  void aTitleThatTheFaceCannotShowLeavesTheDateInFigures() throws IOException {
    TrialSite site = built(SmallSite.ARABIC.in(folder));
    Path event;
    try (Stream<Path> cards = Files.list(site.output().resolve("cards/ar/events"))) {
      event = cards.sorted().findFirst().orElseThrow();
    }
    BufferedImage card = ImageIO.read(event.toFile());
    boolean red = false;
    boolean title = false;
    for (int y = 60; y < 490; y++) {
      for (int x = 0; x < 1200; x++) {
        red |= card.getRGB(x, y) == 0xff9a1b1e;
        title |= card.getRGB(x, y) == 0xff221c16;
      }
    }
    assertTrue(red, "the date is there");
    assertFalse(title, "no part of the title is");
  }

  private static TrialSite built(TrialSite site) {
    return site.built("--base-url=" + BASE);
  }

  private static String checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  private static String card(TrialSite site, String page) throws IOException {
    String address = head(site, page, "og:image");
    assertTrue(address.startsWith(BASE), address);
    return address.substring(BASE.length());
  }

  private static String head(TrialSite site, String page, String property) throws IOException {
    return Jsoup.parse(site.page(page)).select("meta[property=" + property + "]").attr("content");
  }

  private static long files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).count();
    }
  }
}
