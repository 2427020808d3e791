package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The events of a site as a table for a spreadsheet, and back. */
class EventTableIT {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asean-2020",
        "tiny",
        "only-vietnamese",
        "before-our-era",
        "arabic",
        "three-languages",
        "awkward-texts"
      })
  void thereAndBackChangesNothing(String name) throws IOException {
    TrialSite site = TrialSite.of(name, folder);
    Map<String, String> before = Snapshot.bytes(site.content());
    String csv = exported(site);
    assertTrue(csv.startsWith("\uFEFFid,date,title."), csv.substring(0, 20));
    assertTrue(csv.lines().count() > 1);
    Console back = imported(site, csv);
    assertEquals("changes    0\n", back.out(), back::toString);
    assertEquals(0, back.status());
    assertEquals(before, Snapshot.bytes(site.content()));
  }

  @Test
  void oneCellIsOneValue() throws IOException {
    TrialSite site = TrialSite.of("asean-2020", folder);
    List<String> before = lines(site);
    String csv = exported(site);
    String old = "Họp tại Hà Nội khi dịch COVID-19 đang lan rộng";
    assertTrue(csv.contains(old), csv);
    Console back = imported(site, csv.replace(old, "Họp: tại Hà Nội # khi dịch đang lan rộng"));
    assertEquals(0, back.status(), back::toString);
    assertTrue(back.out().startsWith("changes    1\nchanged  line "), back.out());
    assertTrue(back.out().contains("“admm-retreat-2020”: summary.vi\n"), back.out());
    List<String> after = lines(site);
    assertEquals(before.size(), after.size());
    List<String> changed = new ArrayList<>(after);
    changed.removeAll(before);
    assertEquals(1, changed.size(), changed::toString);
    assertTrue(changed.get(0).startsWith("    vi: \"Họp: tại Hà Nội # khi"), changed::toString);
  }

  @Test
  void commentsOrderAndLineEndsStay() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    String written =
        Files.readString(site.content().resolve("events/2020.yaml"))
            .replace("  order: 1\n", "  # who asks\n  order: 1   # first\n")
            .replace("\n", "\r\n");
    site.with("events/2020.yaml", written);
    String csv = exported(site);
    Console back =
        imported(
            site,
            csv.replace("Khai trương thư viện", "Mở cửa thư viện")
                .replace("The library opens its doors.", "It opens.")
                .replace("opening,2020-12-09", "opening,2020-12-10"));
    assertEquals(0, back.status(), back::toString);
    assertTrue(back.out().startsWith("changes    3\n"), back.out());
    String expected =
        written
            .replace("Khai trương thư viện", "Mở cửa thư viện")
            .replace("The library opens its doors.", "It opens.")
            .replaceFirst(
                "id: opening\r\n  date: \"2020-12-09\"", "id: opening\r\n  date: \"2020-12-10\"");
    assertEquals(expected, Files.readString(site.content().resolve("events/2020.yaml")));
  }

  @Test
  void aTextOfSeveralParagraphsAndANewFieldAreWrittenInTheirPlaces() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    String csv =
        "id,body.vi,body.en,date-note.vi,date-note.en,places\n"
            + "first-reading,\"Một.\n\nHai.\",\"One.\n\nTwo.\",tối,evening,may-village\n";
    Console back = imported(site, csv);
    assertEquals(0, back.status(), back::toString);
    String after = Files.readString(site.content().resolve("events/2020.yaml"));
    assertTrue(
        after.contains(
            "  date: \"2020-12-09\"\n  date-note: {vi: tối, en: evening}\n  kind: meeting"),
        after);
    assertTrue(
        after.contains(
            """
              summary: {vi: Mười người cùng đọc., en: Ten people read together.}
              body:
                vi: |-
                  Một.

                  Hai.
                en: |-
                  One.

                  Two.
              places: [may-village]
            """
                .indent(0)),
        after);
  }

  @Test
  void newLinesEndAsTheOthersOfTheirFile() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Path events = site.content().resolve("events/2020.yaml");
    site.with("events/2020.yaml", Files.readString(events).replace("\n", "\r\n"));
    Console back = imported(site, "id,body.vi,body.en\nfirst-reading,\"A\n\nB\",\"C\n\nD\"\n");
    assertEquals(0, back.status(), back::toString);
    String after = Files.readString(events);
    assertTrue(after.contains("    vi: |-\r\n      A\r\n\r\n      B\r\n    en: |-\r\n"), after);
    assertFalse(after.replace("\r\n", "").contains("\n"), after);
  }

  @Test
  void noCellBecomesAFormula() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    List<String> dangerous =
        List.of("=1+1", "+cmd", "-2", "@SUM(A1)", "'=x", "''", "'tis", "=HYPERLINK(1;2)");
    for (String text : dangerous) {
      site.with(
          "events/2021.yaml",
          """
          - id: odd
            date: "2021"
            kind: period
            title: {vi: "%s", en: "%s"}
            summary: {vi: Một., en: One.}
            sources: [{source: village-news, supports: [date]}]
          """
              .replace("%s", text));
      String csv = exported(site);
      for (String line : csv.lines().toList()) {
        for (String cell : line.split(",")) {
          String bare = cell.startsWith("\"") ? cell.substring(1) : cell;
          assertFalse(bare.matches("[=+\\-@\\t\\r].*"), line);
        }
      }
      Console back = imported(site, csv);
      assertEquals("changes    0\n", back.out(), text + back);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`title.vi,date\nx,2020`          | it has no column “id”",
        "`id,name\nopening,x`             | the column “name” is not known",
        "`id,id\nopening,opening`         | two columns are called “id”",
        "`id,date\nopening,9/12/2020`     | “9/12/2020”",
        "`id,date\nopening,2020-02-30`    | line 2 “opening”: the date “2020-02-30”: there is no day 30",
        "`id,date\nnobody,2020`           | there is no event of this id",
        "`id,date\n,2020`                 | line 2: it has no id",
        "`id,date\nopening,2020-12-09\nopening,2020` | its id stands in another row too",
        "`id,date\nopening,2020-12-09,x`  | it has more cells than the first row has names",
        "`id,kind\nopening,party`         | [field/choice]",
        "`id,topics\nopening,reading nothing` | [reference/nothing]",
        "`id,title.en\nopening,\"a`       | line 2: a quote is opened and never closed"
      })
  void aWrongTableChangesNothing(String csv, String said) throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Map<String, String> before = Snapshot.bytes(site.content());
    Console back = imported(site, csv);
    assertEquals(1, back.status(), back::toString);
    assertTrue(back.err().contains(said), back::toString);
    assertEquals(before, Snapshot.bytes(site.content()));
  }

  @Test
  void whatATableCannotSayIsTold() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Console back = imported(site, "id,summary.vi,sources\nopening,,other\n");
    assertEquals(0, back.status(), back::toString);
    assertTrue(back.out().contains("summary.vi is empty in the table and stays"), back.out());
    assertTrue(back.out().contains("its sources differ; they hold more than ids"), back.out());
    assertTrue(back.out().startsWith("changes    0\n"), back.out());
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyIfToldSo() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    exported(site);
    Path file = folder.resolve("events.csv");
    Files.writeString(file, "mine");
    Console again = Console.run("export", "csv", file.toString(), "--content=" + site.content());
    assertEquals(2, again.status());
    assertTrue(again.err().contains("is there already"), again.err());
    assertEquals("mine", Files.readString(file));
    assertEquals(
        0,
        Console.run("export", "csv", file.toString(), "--overwrite", "--content=" + site.content())
            .status());
    assertFalse(Files.readString(file).equals("mine"));
  }

  private String exported(TrialSite site) throws IOException {
    Path file = folder.resolve("events.csv");
    Files.deleteIfExists(file);
    Console console = Console.run("export", "csv", file.toString(), "--content=" + site.content());
    assertEquals(0, console.status(), console::toString);
    return Files.readString(file, UTF_8);
  }

  private Console imported(TrialSite site, String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("changed.csv"), csv, UTF_8);
    return Console.run("import", "csv", file.toString(), "--content=" + site.content());
  }

  private static List<String> lines(TrialSite site) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String year : List.of("2010", "2019", "2020", "2021", "2022")) {
      Path file = site.content().resolve("events/" + year + ".yaml");
      lines.addAll(Files.exists(file) ? Files.readAllLines(file) : List.of());
    }
    return lines;
  }
}
