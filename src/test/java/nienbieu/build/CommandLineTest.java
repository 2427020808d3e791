package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, right or wrong. */
class CommandLineTest {
  @TempDir Path folder;

  @Test
  void helpNamesTheCommandAndEveryExitStatus() {
    Console console = Console.run("--help");
    assertEquals(0, console.status());
    assertEquals("", console.err());
    assertEquals(
        """
        Usage: nienbieu [-hV] COMMAND
        Turns an event list and articles into a static timeline site.
          -h, --help      Show this help message and exit.
          -V, --version   Print version information and exit.
        Commands:
          init        Makes a small bilingual site to begin with, in a new or empty
                        folder.
          build       Builds the site. A site that has errors is not published.
          serve       Shows the site in a browser on this machine, new after each save.
                        Ctrl-C ends.
          check       Reads everything and says what is wrong, missing or behind.
          explain     Explains the code of a problem; without a code, lists all of them.
          new         Adds a record to the content. Nothing is written that has errors.
          list        Lists events, people or other records: date, id and title, one
                        line each.
          show        Shows a record: its titles and dates, where it stands and who
                        names it.
          date        Tries dates in EDTF: what they mean and how they are said.
          translated  Records that the texts of a record in one language follow their
                        originals as they are now.
          schema      Writes what may stand where in this site, for completion and
                        checks while you type.
          import      Brings a timeline of another program into the content.
          export      Writes the events for another program.

        Exit status:
          0   done
          1   the content or a template has errors; of date: a value is no date;
              of schema --check: the files are behind
          2   wrong usage, or an output folder that is not ours to replace
          70  a bug of ours
          74  the disk failed
          75  another command writes there
        """,
        console.out());
  }

  @Test
  void helpOfTheCommandNamesItsOptions() {
    Console console = Console.run("build", "--help");
    assertEquals(0, console.status());
    assertEquals("", console.err());
    for (String option :
        new String[] {"--content", "--templates", "--output", "--base-url", "--translations"}) {
      assertTrue(console.out().contains("      " + option + "="), console.out());
    }
    assertTrue(console.out().contains("(default: site-output)"), console.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "build --version", "build -V"})
  void theVersionIsThatOfTheBuildFile(String typed) throws IOException {
    Console console = Console.run(typed.split(" "));
    assertEquals(0, console.status());
    assertEquals("", console.err());
    String pom = Files.readString(Path.of("pom.xml"));
    String version = console.out().replace("nienbieu ", "").strip();
    assertTrue(pom.contains("<version>" + version + "</version>\n  <packaging>"), console.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                      | say what to do, for example: nienbieu build",
        "biuld                   | Unmatched argument at index 0: 'biuld'",
        "biuld                   | Did you mean: nienbieu build?",
        "build --contnt=x        | Unknown option: '--contnt=x'",
        "build --contnt=x        | Possible solutions: --content",
        "build --content         | Missing required parameter for option '--content' (DIR)",
        "build stray             | Unmatched argument at index 1: 'stray'",
        "build --output=a --output=b | option '--output' (DIR) should be specified only once",
        "build --content=nowhere | there is no folder nowhere; name another with --content",
        "build --content=pom.xml | there is no folder pom.xml; name another with --content",
        "build --content=src --templates=nowhere"
            + " | there is no folder nowhere; name another with --templates"
      })
  void wrongUsageIsExplainedInAFewLines(String typed, String said) {
    Console console = Console.run(typed.isEmpty() ? new String[0] : typed.split(" "));
    assertEquals(2, console.status());
    assertEquals("", console.out());
    assertTrue(console.err().contains(said), console.err());
    assertTrue(console.err().startsWith("nienbieu: "), console.err());
    String command = typed.startsWith("build") ? "nienbieu build" : "nienbieu";
    assertTrue(console.err().endsWith("\nTry: " + command + " --help\n"), console.err());
    assertTrue(console.err().lines().count() <= 3, console.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "/timeline/",
        "//example.org/",
        "ftp://example.org/",
        "https:",
        "https:///timeline/",
        "https://me:secret@example.org/",
        "https://example.org/?page=1",
        "https://example.org/?",
        "https://example.org/#top",
        "https://example.org/a/../b/",
        "https://example.org/a b/",
        "https://example.org/\"onclick=",
        "https://exa<mple.org/",
        "javascript:alert(1)"
      })
  void anAddressUnderWhichNoPageCanStandIsRefused(String address) throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Console console = site.build("--base-url", address);
    assertEquals(2, console.status());
    assertEquals("", console.out());
    assertEquals(
        "nienbieu: --base-url must be an address such as https://example.org/timeline/, not "
            + address
            + "\nTry: nienbieu build --help\n",
        console.err());
    assertFalse(Files.exists(site.output()));
  }

  @Test
  void aFolderMayBeNamedByALinkToIt() throws IOException {
    TrialSite site = TrialSite.tiny(folder).withOwnTemplates();
    Path content = Files.createSymbolicLink(folder.resolve("c"), site.content());
    Path templates = Files.createSymbolicLink(folder.resolve("t"), site.templates());
    Console console =
        Console.run(
            "build",
            "--content=" + content,
            "--templates=" + templates,
            "--output=" + site.output());
    assertEquals(0, console.status(), console::toString);
    assertEquals("", console.err());
  }

  @ParameterizedTest
  @CsvSource({
    "https://site.test/x, https://site.test/x/",
    "https://site.test/niên-biểu, https://site.test/ni%C3%AAn-bi%E1%BB%83u/",
    "' ', https://example.org/"
  })
  void theAddressIsPutIntoEveryPlaceThatNeedsIt(String typed, String address) throws IOException {
    TrialSite site = TrialSite.tiny(folder).built("--base-url", typed);
    String page = site.page("en/events/opening.html");
    assertTrue(page.contains("href=\"" + address + "en/events/opening.html\""), page);
    assertTrue(page.contains("\"url\":\"" + address + "en/events/opening.html\""), page);
    assertTrue(site.page("sitemap.xml").contains("<loc>" + address + "vi/</loc>"));
    assertTrue(site.page("robots.txt").contains("Sitemap: " + address + "sitemap.xml\n"));
    assertEquals(address.equals("https://example.org/"), page.contains("https://example.org/en/"));
  }
}
