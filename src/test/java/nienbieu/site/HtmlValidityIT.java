package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the HTML itself: silent on a good site, and seen to find what is invalid. */
class HtmlValidityIT {
  private static final Path GOOD = Path.of("src/test/resources/site-checks/good");

  @TempDir Path copy;

  @Test
  void nothingIsWrongWithTheGoodSite() throws IOException {
    assertEquals("", FinishedSite.faults(GOOD));
  }

  @Test
  void invalidHtmlIsFoundOnEveryPageThatHasIt() throws IOException {
    new Breakage("an unclosed element", "vi/index.html", "<h1>", "<i><h1>", "").apply(GOOD, copy);
    new Breakage(
            "a day that is not", "en/index.html", "<h1>", "<time datetime='202X'>?</time><h1>", "")
        .apply(GOOD, copy);
    Findings findings = new Findings();
    new HtmlValidity().check(SiteFolder.read(copy), findings);
    assertTrue(findings.text().contains("en/index.html: html: 24: Bad value"), findings.text());
    assertTrue(
        findings.text().contains("vi/index.html: html: 24: Unclosed element"), findings.text());
  }
}
