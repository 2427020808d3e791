package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslatedCommandTest {
  private static final String LEDGER = "translations.ledger";

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void aTranslationIsBehindUntilItIsRecordedAgain() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    assertEquals(0, run(site, "--all", "--on=2026-11-21").status());
    site.built("--translations=strict");
    site.replacing("events/2020.yaml", "vi: Thư viện mở cửa.", "vi: Thư viện đã mở cửa.");
    Console strict = site.build("--translations=strict");
    assertEquals(1, strict.status());
    assertTrue(strict.err().contains(": error: “summary” in “en” (English)"), strict.err());
    Console warned = site.build();
    assertEquals(0, warned.status());
    assertTrue(warned.err().contains("[translation/behind]"), warned.err());
    String before = ledger(site);
    Console all = run(site, "--all", "--on=2026-11-22");
    assertTrue(all.out().contains("behind, left alone   1\n  event:opening\n"), all.out());
    assertEquals(before, ledger(site), "--all takes nobody's word that it was translated");
    assertEquals("event:opening en 2026-11-22\n", run(site, "opening", "--on=2026-11-22").out());
    site.built("--translations=strict");
    List<String> changed = new ArrayList<>(ledger(site).lines().toList());
    changed.removeAll(before.lines().toList());
    assertEquals(1, changed.size(), changed::toString);
    assertTrue(changed.get(0).startsWith("event:opening en 2026-11-22 "), changed::toString);
  }

  @Test
  void theDayIsTodayUnlessAnotherIsNamed() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    LocalDate before = LocalDate.now();
    assertEquals(0, run(site, "topic:reading").status());
    LocalDate written =
        LocalDate.parse(ledger(site).lines().skip(1).findFirst().orElseThrow().split(" ")[2]);
    assertTrue(!written.isBefore(before) && !written.isAfter(LocalDate.now()), written::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | name records, or say --all",
        "opening --all             | name records, or say --all",
        "nobody                    | there is no record nobody",
        "opening --on=2026         | --on must be a day such as 2026-11-21, not 2026",
        "opening --on=2026-02-30   | --on must be a day such as 2026-11-21, not 2026-02-30",
        "opening --language=vi     | vi is the site's original language; name another with --language",
        "opening --language=fr     | this site has no language fr"
      })
  void wrongUsageIsExplained(String typed, String said) throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    List<String> arguments = new ArrayList<>(List.of("translated"));
    arguments.add("--content=" + site.content());
    if (!typed.contains("--language")) {
      arguments.add("--language=en");
    }
    arguments.addAll(typed.isEmpty() ? List.of() : List.of(typed.split(" ")));
    Console console = Console.run(arguments.toArray(String[]::new));
    assertEquals("nienbieu: " + said + "\nTry: nienbieu translated --help\n", console.err());
    assertEquals(2, console.status());
    assertFalse(Files.exists(site.content().resolve(LEDGER)));
  }

  @Test
  void anIdThatTwoRecordsShareIsAskedAbout() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    site.with(
        "topics.yaml",
        Files.readString(site.content().resolve("topics.yaml"))
            + "\n- id: opening\n  name: {vi: Mở, en: Opening}\n  summary: {vi: Mở., en: Open.}\n");
    Console console = run(site, "opening");
    assertEquals(2, console.status());
    assertTrue(
        console.err().contains("opening may be event:opening or topic:opening; say which"),
        console::toString);
  }

  @Test
  void nothingIsRecordedOfAContentWithErrors() throws IOException {
    TrialSite site = TrialSite.tiny(folder).with("events/2021.yaml", "- id: wrong\n");
    Console console = run(site, "opening");
    assertEquals(1, console.status());
    assertTrue(console.err().endsWith(": nothing was recorded\n"), console.err());
    assertFalse(Files.exists(site.content().resolve(LEDGER)));
  }

  @Test
  void aLedgerThatIsBeingWrittenIsLeftAlone() throws IOException {
    TrialSite site = TrialSite.tiny(folder).with("." + LEDGER + ".new", "half");
    Console console = run(site, "opening");
    assertEquals(75, console.status());
    assertTrue(console.err().contains("if nobody is, delete that file"), console.err());
    assertFalse(Files.exists(site.content().resolve(LEDGER)));
    assertEquals("half", Files.readString(site.content().resolve("." + LEDGER + ".new")));
  }

  private static Console run(TrialSite site, String... more) {
    List<String> arguments = new ArrayList<>(List.of("translated", "--language=en"));
    arguments.add("--content=" + site.content());
    arguments.addAll(List.of(more));
    return Console.run(arguments.toArray(String[]::new));
  }

  private static String ledger(TrialSite site) throws IOException {
    return Files.readString(site.content().resolve(LEDGER));
  }
}
