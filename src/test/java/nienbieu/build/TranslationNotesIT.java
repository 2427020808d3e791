package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nienbieu.publish.QuickDisk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers are told of translations. */
class TranslationNotesIT {
  private static final String LEDGER = "translations.ledger";
  private static final String OLD = "0000000000000000";

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void aPageThatIsBehindSaysSoWithTheDayOfTheOriginalThatItFollows() throws IOException {
    TrialSite site =
        TrialSite.tiny(folder)
            .with(
                LEDGER,
                "event:opening en 2026-11-21 title="
                    + OLD
                    + "\n"
                    + "site:site en 2026-11-19 tagline="
                    + OLD
                    + "\n"
                    + "term:opac en 2026-11-20 definition="
                    + OLD
                    + "\n")
            .builtWithWarnings();
    assertEquals(
        "This translation follows the original of 19 November 2026; the original has changed"
            + " since. Read the original",
        page(site, "en/index.html").selectFirst("main > .lag").text());
    assertTrue(page(site, "vi/index.html").select(".lag").isEmpty());
    Element note = page(site, "en/events/opening.html").selectFirst("main > .lag");
    assertEquals(
        "This translation follows the original of 21 November 2026; the original has changed"
            + " since. Read the original",
        note.text());
    assertEquals("../../vi/events/opening.html", note.selectFirst("a[hreflang=vi]").attr("href"));
    assertEquals(
        "Some definitions here follow originals that have changed since, the oldest of them that"
            + " of 20 November 2026. Read the original",
        page(site, "en/terms/index.html").selectFirst("main > .lag").text());
    for (String other : new String[] {"vi/events/opening.html", "en/events/first-reading.html"}) {
      assertTrue(page(site, other).select(".lag").isEmpty(), other);
    }
  }

  @Test
  void theNoteIsSaidInTheLanguageOfThePage() throws IOException {
    TrialSite site =
        TrialSite.of("one-event", folder).with(LEDGER, "event:only vi 2026-11-21 title=" + OLD);
    site.replacing("site.yaml", "[vi, en]", "[en, vi]").builtWithWarnings();
    assertEquals(
        "Bản dịch này theo nguyên bản ngày 21 tháng 11 năm 2026; từ đó đến nay nguyên bản đã thay"
            + " đổi. Đọc nguyên bản",
        page(site, "vi/events/only.html").select(".lag").text());
  }

  @Test
  void aPictureWhoseWordsAreBehindSaysSoWhereverItIsShown() throws IOException {
    TrialSite site =
        TrialSite.tiny(folder)
            .with(LEDGER, "image:reading-room en 2026-11-21 caption=" + OLD + "\n")
            .replacing(
                "topics.yaml",
                "  summary",
                "  about: {vi: \"![Phòng](image:reading-room)\", en: \"![A](image:reading-room)\"}\n"
                    + "  summary")
            .builtWithWarnings();
    for (String path : new String[] {"events/opening.html", "topics/reading.html"}) {
      Document english = page(site, "en/" + path);
      assertEquals(
          "The reading room (image: Nguyen Van Mau; licence: CC BY 4.0) This translation follows the"
              + " original of 21 November 2026; the original has changed since. Read the original",
          english.select(".pictures li").text());
      assertEquals("../../vi/" + path, english.select(".pictures .lag a").attr("href"));
      assertEquals("vi", english.select(".pictures .lag a").attr("hreflang"));
      // The page's own texts are not behind.
      assertTrue(english.select("main > .lag").isEmpty());
      assertTrue(page(site, "vi/" + path).select(".lag").isEmpty());
    }
  }

  @Test
  void theStateOfAllTranslationsHasItsPage() throws IOException {
    TrialSite site =
        TrialSite.of("half-translated", folder)
            .with(LEDGER, "person:someone-gone en 2026-11-21 name=" + OLD + "\n")
            .builtWithWarnings();
    Document page = page(site, "en/translations/index.html");
    Element english = page.select(".coverage tbody tr").get(1);
    assertEquals("English", english.selectFirst("th").text());
    // As many as the build warns of: of each missing text, and of the file once.
    int missing = Integer.parseInt(english.select("td").get(1).text());
    assertTrue(missing > 0);
    assertEquals(
        missing,
        page.select("section[aria-labelledby=in-en] .missing").eachText().stream()
            .mapToInt(text -> Integer.parseInt(text.split(" ")[0]))
            .sum());
    Element article = page.selectFirst(".lacking a[href=\"../articles/only-vi.html\"]");
    assertEquals("3 texts are missing", article.parent().selectFirst(".missing").text());
    assertTrue(page(site, "sitemap.xml").toString().contains("/en/translations/"));
    assertEquals(
        "../translations/index.html",
        page(site, "en/people/index.html")
            .selectFirst(".imprint a[href*=translations]")
            .attr("href"));
  }

  @Test
  void aPlainPageMayBeCalledTranslationsToo() throws IOException {
    String text = "---\ntitle: T\nsummary: S.\n---\nText.\n";
    TrialSite site =
        TrialSite.tiny(folder)
            .with("pages/translations.vi.md", text)
            .with("pages/translations.en.md", text)
            .built();
    assertEquals("T", page(site, "en/translations.html").selectFirst("h1").text());
    assertEquals("Translations", page(site, "en/translations/index.html").selectFirst("h1").text());
  }

  @Test
  void aSiteInOneLanguageHasNone() throws IOException {
    TrialSite site = TrialSite.of("only-vietnamese", folder).built();
    assertFalse(Files.exists(site.output().resolve("vi/translations")));
    assertTrue(page(site, "vi/index.html").select("a[href*=translations]").isEmpty());
  }

  private static Document page(TrialSite site, String path) throws IOException {
    return Jsoup.parse(site.page(path));
  }
}
