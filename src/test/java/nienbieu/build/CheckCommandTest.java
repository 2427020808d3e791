package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void aFaultlessSiteIsCountedAndNothingIsWritten() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Console console = check(site);
    assertEquals(0, console.status());
    assertEquals("", console.err());
    assertEquals(
        """
        vi         43 texts, 0 missing, 0 behind, 0 not recorded
        en         43 texts, 0 missing, 0 behind, 42 not recorded
        errors     0
        warnings   0
        """,
        console.out());
    assertFalse(Files.exists(site.output()));
  }

  @Test
  void whatIsMissingAndBehindIsListed() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    site.with("translations.ledger", "event:opening en 2026-11-21 title=0000000000000000\n");
    site.replacing("topics.yaml", ", en: Reading}", "}");
    Console console = check(site);
    // A missing translation is an error in this site; what is behind is known all the same.
    assertEquals(1, console.status());
    assertTrue(console.err().contains("[language/missing-translation]"), console.err());
    assertTrue(console.err().contains("warning: “title” in “en” (English)"), console.err());
    assertTrue(
        console
            .out()
            .startsWith("behind     en event:opening title\nmissing    en topic:reading name\n"),
        console.out());
    assertTrue(console.out().endsWith("errors     1\nwarnings   1\n"), console.out());
  }

  @Test
  void strictnessMakesWhatIsBehindAnError() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    site.with("translations.ledger", "event:opening en 2026-11-21 title=0000000000000000\n");
    assertEquals(0, check(site).status());
    assertEquals(1, check(site, "--translations=strict").status());
    assertEquals(2, check(site, "--translations=lenient").status());
  }

  @Test
  void brokenTemplatesAreFoundToo() throws IOException {
    TrialSite site = TrialSite.tiny(folder).withOwnTemplates();
    site.replacingInTemplate("page/topic.peb", "{% block main %}", "{% blok main %}");
    Console console = check(site);
    assertEquals(1, console.status());
    assertTrue(console.err().contains("[template/broken]"), console.err());
  }

  private static Console check(TrialSite site, String... more) {
    String[] arguments = new String[3 + more.length];
    arguments[0] = "check";
    arguments[1] = "--content=" + site.content();
    arguments[2] = "--templates=" + site.templates();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Console.run(arguments);
  }
}
