package nienbieu.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nienbieu.publish.QuickDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file in {@code fix} has a file of the tiny site before and after {@code check --fix}, and
 * what is said. There {@code ␠} is a blank at the end of a line, and letters in {@code <nfd>} are
 * typed in parts.
 */
class FixIT {
  private static final Path CASES = Path.of("src/test/resources/fix");
  private static final Pattern PARTS = Pattern.compile("<nfd>(.*?)</nfd>");

  @TempDir(factory = QuickDisk.class)
  Path folder;

  static List<String> variants() throws IOException {
    List<String> variants = new ArrayList<>();
    try (Stream<Path> cases = Files.list(CASES)) {
      for (Path one : cases.sorted().toList()) {
        String name = one.getFileName().toString();
        variants.addAll(List.of(name + " LF", name + " CRLF", name + " BOM"));
      }
    }
    return variants;
  }

  @ParameterizedTest
  @MethodSource("variants")
  void onlyTheCharactersConcernedChange(String variant) throws IOException {
    String name = variant.substring(0, variant.indexOf(' '));
    String[] parts =
        typed(Files.readString(CASES.resolve(name))).split("--- (before|after|said)\n");
    TrialSite site = TrialSite.tiny(folder);
    String path = parts[0].strip();
    site.with(path, as(variant, parts[1]));
    Console console = fix(site);
    assertTrue(console.out().startsWith(parts[3]), console::toString);
    assertTrue(console.out().substring(parts[3].length()).startsWith("vi  "), console::toString);
    assertEquals(as(variant, parts[2]), Files.readString(site.content().resolve(path)));
    assertEquals(0, console.status(), console::toString);
    Console again = fix(site);
    assertTrue(again.out().startsWith("vi  "), again::toString);
    assertEquals(as(variant, parts[2]), Files.readString(site.content().resolve(path)));
  }

  @Test
  void withoutTheOptionNothingIsWritten() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    site.replacing("events/2020.yaml", "date: \"2020-12-09\"", "date: 17/11/2020 ");
    var before = Snapshot.everything(site.content());
    assertEquals(1, Console.run("check", "--content=" + site.content()).status());
    assertEquals(before, Snapshot.everything(site.content()));
    site.replacing("events/2020.yaml", "date: 17/11/2020 ", "date: \"2020-11-17\"");
    before = Snapshot.everything(site.content());
    fix(site);
    assertEquals(before, Snapshot.everything(site.content()), "nothing to mend");
  }

  @Test
  void whereEnglishIsTheOriginalADayThatMayBeAMonthIsOnlyProposed() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    site.replacing("site.yaml", "[vi, en]", "[en, vi]");
    site.replacing("sources.yaml", "published: \"2020-12-09\"", "published: 4/3/2021");
    site.replacing("events/2020.yaml", "as-of: \"2020-11-20\"", "as-of: 11/20/2020");
    Console console = fix(site);
    assertTrue(
        console
            .out()
            .startsWith(
                "content/sources.yaml:7: 4/3/2021 may be \"2021-03-04\" or \"2021-04-03\";"
                    + " not changed\n"
                    + "content/events/2020.yaml:14: 11/20/2020 -> \"2020-11-20\"\n"),
        console.out());
    assertEquals(1, console.status());
    String sources = Files.readString(site.content().resolve("sources.yaml"));
    assertTrue(sources.contains("published: 4/3/2021\n"), sources);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date: \"2020\"     | date: 31/11/2020",
        "date: \"2020\"     | date: 2020/11/17",
        "date: \"2020\"     | date: [2020-11-31..2020-12-01]",
        "- id: library-year | - no: library-year",
        "date: \"2020\"     | date: 17/11/2020 date: x"
      })
  void whatIsNotSureIsLeftAlone(String right, String wrong) throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    site.replacing("events/2020.yaml", right + "\n", wrong + "\n");
    site.replacing("events/2020.yaml", "vi: Năm thư viện, ", "");
    String before = Files.readString(site.content().resolve("events/2020.yaml"));
    Console console = fix(site);
    assertEquals(1, console.status());
    assertFalse(console.out().contains("->"), console.out());
    assertEquals(before, Files.readString(site.content().resolve("events/2020.yaml")));
  }

  @Test
  void aFileThatCannotBeTakenApartIsLeftAlone() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    String broken = "- id: a  \n  date: 17/11/2020\n title: x\n";
    site.with("events/2021.yaml", broken);
    assertEquals(1, fix(site).status());
    assertEquals(broken, Files.readString(site.content().resolve("events/2021.yaml")));
  }

  @Test
  void aFileThatSomebodyElseWritesIsLeftAlone() throws IOException {
    TrialSite site = TrialSite.tiny(folder);
    site.replacing("sources.yaml", "published: \"2020-12-09\"", "published: 9/12/2020");
    Files.writeString(site.content().resolve(".sources.yaml.new"), "half");
    Console console = fix(site);
    assertEquals(75, console.status());
    assertFalse(console.out().contains("->"), console.out());
  }

  private static Console fix(TrialSite site) {
    return Console.run("check", "--fix", "--content=" + site.content());
  }

  private static String typed(String golden) {
    return PARTS
        .matcher(golden.replace('␠', ' '))
        .replaceAll(part -> Normalizer.normalize(part.group(1), Form.NFD));
  }

  private static String as(String variant, String text) {
    String lines = variant.endsWith(" LF") ? text : text.replace("\n", "\r\n");
    return variant.endsWith(" BOM") ? "\uFEFF" + lines : lines;
  }
}
