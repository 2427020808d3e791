package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCommandTest {
  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void aProgramGetsTabs() throws IOException {
    Console console = list("events");
    assertEquals("", console.err());
    assertEquals(
        """
        2020\tlibrary-year\tNăm thư viện
        2020-12-09\topening\tKhai trương thư viện
        2020-12-09\tfirst-reading\tBuổi đọc đầu tiên
        """,
        console.out());
    assertEquals(0, console.status());
  }

  @Test
  void whoWatchesGetsColumnsThatStandUnderThemselves() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    site.replacing("topics.yaml", "Đọc sách", "读书会读书会");
    site.with(
        "topics.yaml",
        Files.readString(site.content().resolve("topics.yaml"))
            + "- id: mua\n  name: {vi: Mùa, en: Rain}\n  summary: {vi: Mưa., en: Rain.}\n");
    Console console =
        Console.watched(
            InputStream.nullInputStream(), "list", "topics", "--content=" + site.content());
    assertEquals("reading  读书会读书会\nmua      Mùa\n", console.out(), console::toString);
    Console dated =
        Console.watched(
            InputStream.nullInputStream(), "list", "events", "--content=" + site.content());
    assertTrue(dated.out().startsWith("2020        library-year   Năm thư viện\n"), dated.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--from=2020-12                    | library-year opening first-reading",
        "--from=2020-12-10                 | library-year",
        "--from=2021                       | ''",
        "--to=2020-12-08                   | library-year",
        "--to=2020-12-09                   | library-year opening first-reading",
        "--to=2019                         | ''",
        "--from=2020-11 --to=2020-11       | library-year",
        "--from=../2021                    | library-year opening first-reading",
        "--topic=reading                   | library-year opening",
        "--person=nguyen-van-mau           | opening",
        "--place=may-village               | opening",
        "--organisation=library            | opening",
        "--event=library-year              | opening first-reading",
        "--topic=reading --person=nguyen-van-mau --from=2020-12-10 | ''"
      })
  void eventsAreChosen(String options, String ids) throws IOException {
    Console console = list(("events " + options).split(" "));
    assertEquals(0, console.status(), console::toString);
    List<String> found = console.out().lines().map(line -> line.split("\t")[1]).toList();
    assertEquals(ids.isEmpty() ? List.of() : Arrays.asList(ids.split(" ")), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "people --language=en                   | nguyen-van-mau | Nguyen Van Mau",
        "organisations                          | library        | Thư viện Làng Mây",
        "places                                 | may-village    | Làng Mây",
        "terms --language=en                    | opac           | OPAC",
        "ranks --language=en                    | captain        | Captain",
        "pages --language=en                    | about          | About",
        "images --language=en                   | reading-room   | The reading room",
        "articles --language=en --topic=reading | a-new-library  | The village has a library"
      })
  void otherKindsAreListedToo(String typed, String id, String title) throws IOException {
    Console console = list(typed.split(" "));
    assertEquals(0, console.status(), console::toString);
    assertTrue(console.out().endsWith("\t" + id + "\t" + title + "\n"), console.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evnets                 | there are no evnets; did you mean events?",
        "events --language=fr   | this site has no language fr",
        "events --topic=raeding | there is no topic raeding; did you mean reading?",
        "people --from=2020     | people have no date: leave --from out"
      })
  void wrongUsageIsExplained(String typed, String said) throws IOException {
    Console console = list(typed.split(" "));
    assertEquals(2, console.status());
    assertEquals("nienbieu: " + said + "\nTry: nienbieu list --help\n", console.err());
  }

  @Test
  void aWrongDateIsExplained() throws IOException {
    Console console = list("events", "--from=2020-02-30");
    assertEquals(2, console.status());
    assertTrue(
        console.err().contains("--from needs a date: ")
            && console.err().contains("did you mean \"2020-02-29\"?"),
        console.err());
  }

  @Test
  void aRecordIsShownWithEverybodyWhoNamesIt() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Console console = Console.run("show", "opening", "--content=" + site.content());
    assertEquals("", console.err());
    assertEquals(
        """
        event:opening
          stands      content/events/2020.yaml:10
          title vi    Khai trương thư viện
          title en    Opening of the library
          summary vi  Thư viện mở cửa.
          summary en  The library opens its doors.
          kind        ceremony, held
          date        2020-12-09
                      vi: ngày 9 tháng 12 năm 2020
                      en: 9 December 2020
          planned     [2020-12-01..2020-12-15]
                      vi: nửa đầu tháng 12 năm 2020
                      en: the first half of December 2020
          names       event:first-reading
                      event:library-year
                      image:reading-room
                      organisation:library
                      person:nguyen-van-mau
                      place:may-village
                      source:village-news
                      term:opac
                      topic:reading
          named by    article:a-new-library
        """,
        console.out());
    assertEquals(0, console.status());
  }

  @Test
  void anIdOfTwoKindsShowsBothAndAnUnknownOneIsGuessed() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    site.with(
        "topics.yaml",
        Files.readString(site.content().resolve("topics.yaml"))
            + "- id: opening\n  name: {vi: Mở, en: Opening}\n  summary: {vi: Mở., en: Open.}\n");
    Console both = Console.run("show", "opening", "--content=" + site.content());
    assertTrue(both.out().contains("event:opening\n") && both.out().contains("topic:opening\n"));
    Console one = Console.run("show", "topic:opening", "--content=" + site.content());
    assertTrue(one.out().startsWith("topic:opening\n") && !one.out().contains("event:"));
    Console none = Console.run("show", "openning", "--content=" + site.content());
    assertEquals(2, none.status());
    assertTrue(
        none.err().startsWith("nienbieu: there is no record openning; did you mean opening?\n"),
        none.err());
  }

  @Test
  void aContentWithErrorsIsNeitherListedNorShown() throws IOException {
    TrialSite site = TrialSite.tiny(folder).with("events/2021.yaml", "- id: wrong\n");
    for (String command : List.of("list events", "show opening")) {
      List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
      arguments.add("--content=" + site.content());
      Console console = Console.run(arguments.toArray(String[]::new));
      assertEquals(1, console.status());
      assertTrue(console.err().contains("[field/missing]"), console.err());
      assertEquals("", console.out());
    }
  }

  private Console list(String... more) throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    List<String> arguments = new ArrayList<>(List.of("list"));
    arguments.addAll(List.of(more));
    arguments.add("--content=" + site.content());
    return Console.run(arguments.toArray(String[]::new));
  }
}
