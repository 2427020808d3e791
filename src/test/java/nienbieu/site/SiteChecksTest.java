package nienbieu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checks themselves: silent on a good site, and each seen to find what it is for; {@link
 * HtmlValidityIT} has that of the HTML.
 */
class SiteChecksTest {
  private static final Path FOLDER = Path.of("src/test/resources/site-checks");
  private static final Path GOOD = FOLDER.resolve("good");

  @TempDir Path copy;

  @Test
  void nothingIsWrongWithTheGoodSite() throws IOException {
    assertEquals("", FinishedSite.faultsSeenQuickly(GOOD));
  }

  @ParameterizedTest
  @MethodSource
  void aBrokenSiteIsFound(Breakage breakage) throws IOException {
    breakage.apply(GOOD, copy);
    Findings findings = new Findings();
    SiteCheck.QUICK.forEach(check -> check.check(read(), findings));
    assertEquals(breakage.finds(), findings.text());
  }

  static List<Breakage> aBrokenSiteIsFound() throws IOException {
    return Breakage.read(FOLDER.resolve("breakages.txt"));
  }

  @Test
  void aSymbolicLinkIsFound() throws IOException {
    new Breakage("", "index.html", "", "", "").apply(GOOD, copy);
    Files.createSymbolicLink(copy.resolve("secret.txt"), Path.of("robots.txt"));
    Findings findings = new Findings();
    new Furniture().check(read(), findings);
    assertEquals("secret.txt: file: is a symbolic link\n", findings.text());
  }

  private SiteFolder read() {
    try {
      return SiteFolder.read(copy);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
