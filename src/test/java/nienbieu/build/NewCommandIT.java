package nienbieu.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandIT {
  private static final String[] EVENT = {
    "event",
    "--date=2021-03-04",
    "--kind=meeting",
    "--title-vi=Hội nghị ADMM+ lần thứ 7",
    "--title-en=Reading: the 7th ADMM+, online",
    "--summary-vi=Họp.",
    "--summary-en=They meet.",
    "--sources=village-news=date,people"
  };

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void anEventGoesIntoTheFileOfItsYearWhichNeedNotBeThere() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Console console = run(site, EVENT);
    String record =
        """
        - id: hoi-nghi-admm-plus-lan-thu-7
          date: "2021-03-04"
          kind: meeting
          title: {vi: Hội nghị ADMM+ lần thứ 7, en: "Reading: the 7th ADMM+, online"}
          summary: {vi: Họp., en: They meet.}
          sources:
            - source: village-news
              supports: [date, people]
        """;
    assertEquals("content/events/2021.yaml:1\n" + record, console.out(), console::toString);
    assertEquals(0, console.status());
    assertEquals(record, Files.readString(site.content().resolve("events/2021.yaml")));
    site.built();
  }

  @Test
  void anIdIsNeverProposedTwice() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    run(site, EVENT);
    assertTrue(run(site, EVENT).out().contains("- id: hoi-nghi-admm-plus-lan-thu-7-2\n"));
    assertTrue(run(site, EVENT).out().contains("- id: hoi-nghi-admm-plus-lan-thu-7-3\n"));
    Console twice = run(site, with(EVENT, "--id=opening"));
    assertEquals(1, twice.status());
    assertTrue(twice.err().contains("[id/duplicate]"), twice.err());
    assertTrue(twice.err().endsWith("1 error, 0 warnings: nothing was written\n"), twice.err());
    site.built();
  }

  @Test
  void theRestOfTheFileStaysToTheLastByte() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    byte[] old =
        ("\uFEFF# Đầu tệp\r\n- id:   may-village # giữ\r\n"
                + "  name: {vi: Làng Mây, en: May Village}\r\n\r\n"
                + "  summary: {vi: Một làng., en: A village.}  \r\n\r\n\r\n# hết")
            .getBytes(UTF_8);
    site.with("places.yaml", old);
    Console console =
        run(
            site,
            "place",
            "--name-vi=Hà Nội",
            "--name-en=Ha Noi",
            "--part-of=may-village",
            "--summary-vi=Thủ đô.",
            "--summary-en=The capital.");
    assertEquals(0, console.status(), console::toString);
    assertTrue(console.out().startsWith("content/places.yaml:9\n- id: ha-noi\n"), console.out());
    byte[] now = Files.readAllBytes(site.content().resolve("places.yaml"));
    assertArrayEquals(old, Arrays.copyOf(now, old.length));
    assertEquals(
        "\r\n- id: ha-noi\r\n  name: {vi: Hà Nội, en: Ha Noi}\r\n  part-of: may-village\r\n"
            + "  summary: {vi: Thủ đô., en: The capital.}\r\n",
        new String(now, old.length, now.length - old.length, UTF_8));
    site.built();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person --name-vi=Trần=Thử --name-en=Tran_Thu",
        "organisation --name-vi=Trường --name-en=School --kind=body",
        "topic --name-vi=Trường --name-en=School",
        "term --term-vi=Trường --term-en=School --definition-vi=Nơi_học. --definition-en=A_place.",
        "source --kind=book --title=vi=Sách --note-vi=Sách. --note-en=A_book.",
        "article --title-vi=Bài --title-en=Article --topics=reading --body-vi=Một. --body-en=One."
      })
  void everyKindCanBeAddedAndIsBuilt(String typed) throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    List<String> arguments = new ArrayList<>(List.of(typed.replace('=', '\u0001').split(" ")));
    arguments.replaceAll(
        one -> one.replaceFirst("\u0001", "=").replace('\u0001', '=').replace('_', ' '));
    if (!typed.startsWith("term") && !typed.startsWith("source")) {
      arguments.addAll(List.of("--summary-vi=Tóm tắt.", "--summary-en=Summary."));
    }
    Console console = run(site, arguments.toArray(String[]::new));
    assertEquals(0, console.status(), console::toString);
    assertEquals(0, site.build().status(), site.build()::toString);
  }

  @Test
  void anArticleHasAFileInEachLanguageAndItsFactsInTheFirst() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    Console console =
        run(
            site,
            "article",
            "--title-vi=Bài: một",
            "--title-en=Article",
            "--topics=reading",
            "--summary-vi=Một.",
            "--summary-en=One.",
            "--body-vi=Nội dung.",
            "--body-en=Text.");
    assertEquals(0, console.status(), console::toString);
    assertEquals(
        "---\ntitle: \"Bài: một\"\nsummary: Một.\ntopics: [reading]\n---\nNội dung.\n",
        Files.readString(site.content().resolve("articles/bai-mot.vi.md")));
    assertEquals(
        "---\ntitle: Article\nsummary: One.\n---\nText.\n",
        Files.readString(site.content().resolve("articles/bai-mot.en.md")));
    assertEquals(2, run(site, "article", "--id=bai-mot", "--title-vi=x").status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--date=2021-02-30      | [date/no-such-day]",
        "--date=4/3/2021        | [date/not-a-date]",
        "--kind=meating         | did you mean “meeting”? Possible are: meeting,",
        "--summary-en=          | [language/missing-translation]",
        "--sources=nobody=date  | [reference/nothing]",
        "--sources=village-news | a cited source needs the field “supports”",
        "--part-of=Opening      | [id/not-a-slug]",
        "--id=Not_a_slug        | [id/not-a-slug]",
        "--title-en=a\u200Bb    | [text/forbidden-character]",
        "--body-vi=<b>x</b>     | [markdown/raw-html]"
      })
  void whatTheReaderRefusesIsNotWritten(String wrong, String said) throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    List<String> arguments = new ArrayList<>(List.of(EVENT));
    arguments.removeIf(one -> one.startsWith(wrong.substring(0, wrong.indexOf('=') + 1)));
    arguments.add(wrong);
    Console console = run(site, arguments.toArray(String[]::new));
    assertEquals(1, console.status(), console::toString);
    assertTrue(console.err().contains(said), console.err());
    assertTrue(console.err().endsWith("nothing was written\n"), console.err());
    assertEquals("", console.out());
    assertFalse(Files.exists(site.content().resolve("events/2021.yaml")));
    assertFalse(Files.exists(site.content().resolve("events/undated.yaml")));
  }

  @Test
  void aMissingTranslationIsLeftOutWhereTheSiteAllowsIt() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    site.with(
        "site.yaml",
        Files.readString(site.content().resolve("site.yaml")) + "translations: lenient\n");
    Console console = run(site, "topic", "--name-vi=Trường", "--summary-vi=Trường học.");
    assertEquals(0, console.status(), console::toString);
    assertTrue(console.out().contains("  name: {vi: Trường}\n"), console.out());
  }

  @Test
  void oldErrorsDoNotForbidANewRecord() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    site.replacing("events/2020.yaml", "topics: [reading]", "topics: [raeding]");
    assertEquals(0, run(site, EVENT).status());
    assertTrue(Files.exists(site.content().resolve("events/2021.yaml")));
    site.without("site.yaml");
    Console none = run(site, EVENT);
    assertEquals(1, none.status());
    assertTrue(none.err().endsWith(": nothing was written\n"), none.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                          | say what to add, for example: nienbieu new event",
        "event --set titel.vi=x      | there is no field titel.vi in event; did you mean title.vi?",
        "event --set x               | --set needs a field and its value, as in --set title.vi=…, not x",
        "event --file=../x.yaml      | --file must be a file such as events/2020.yaml, not ../x.yaml",
        "topic --file=x.yaml         | --file is for events: all of this kind stand in one file or have their own",
        "event --file=x.md           | --file must be a file such as events/2020.yaml, not x.md"
      })
  void wrongUsageIsExplained(String typed, String said) throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    List<String> arguments = new ArrayList<>(List.of("new"));
    if (!typed.isEmpty()) {
      arguments.addAll(List.of(typed.split(" ")));
      arguments.add("--content=" + site.content());
    }
    Console console = Console.run(arguments.toArray(String[]::new));
    assertEquals(2, console.status(), console::toString);
    assertTrue(console.err().startsWith("nienbieu: " + said + "\n"), console.err());
  }

  @Test
  void lettersTypedInPartsAreComposedAndAFileCanBeNamed() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    String[] typed = with(EVENT, "--file=more.yaml", "--set=date-note.vi=x");
    assertEquals(2, run(site, typed).status(), "date-note cannot be set");
    typed[typed.length - 1] = "--set=status=planned";
    for (int at = 0; at < typed.length; at++) {
      typed[at] = Normalizer.normalize(typed[at], Normalizer.Form.NFD);
    }
    Console console = run(site, typed);
    assertEquals(0, console.status(), console::toString);
    String text = Files.readString(site.content().resolve("events/more.yaml"));
    assertTrue(text.contains("vi: Hội nghị ADMM+ lần thứ 7"), text);
    assertTrue(text.contains("  status: planned\n"), text);
  }

  @Test
  void whoeverWatchesIsAskedForWhatIsMissing() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    String typed = "Trường\nSchool\nTrường học.\nA school.\n\n";
    Console console =
        Console.watched(
            new ByteArrayInputStream(typed.getBytes(UTF_8)),
            "new",
            "topic",
            "--content=" + site.content());
    assertEquals(0, console.status(), console::toString);
    assertTrue(console.out().startsWith("the name [vi]\ntên [vi]\nname.vi: the name [en]\n"));
    assertTrue(console.out().contains("id [truong]: content/topics.yaml:4\n- id: truong\n"));
    site.built();
  }

  private static String[] with(String[] arguments, String... more) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static Console run(TrialSite site, String... more) {
    List<String> arguments = new ArrayList<>(List.of("new"));
    arguments.addAll(List.of(more));
    arguments.add("--content=" + site.content());
    return Console.run(arguments.toArray(String[]::new));
  }
}
