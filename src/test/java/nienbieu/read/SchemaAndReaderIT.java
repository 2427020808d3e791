package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nienbieu.publish.QuickDisk;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.Severity;
import nienbieu.source.SourceTree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the reader takes, the schema takes; what the reader refuses, the schema refuses, but for
 * rules of which a schema knows nothing.
 */
class SchemaAndReaderIT {
  private static final Path PROBLEMS = Path.of("src/test/resources/problems");

  /** Of the file, not of what stands in it; a language server knows nothing of them. */
  private static final Set<Rule> OF_FILES =
      EnumSet.of(
          Rule.FILE_MISSING,
          Rule.FILE_NOT_UTF8,
          Rule.FILE_TOO_LARGE,
          Rule.FILE_TOO_MANY,
          Rule.FILE_TOO_DEEP,
          Rule.FILE_LINK,
          Rule.FILE_NOT_PLAIN,
          Rule.FILE_NOT_EXPECTED,
          Rule.FILE_BACKUP,
          Rule.FILE_EMPTY,
          Rule.FILE_MORE_PROBLEMS,
          Rule.LANGUAGE_MISSING_FILE,
          Rule.FRONT_MATTER_MISSING,
          Rule.FRONT_MATTER_OPEN);

  /** Of letters and of YAML itself: gone before a schema sees a value. */
  private static final Set<Rule> OF_TEXT =
      EnumSet.of(
          Rule.TEXT_NOT_NFC,
          Rule.TEXT_FORBIDDEN_CHARACTER,
          Rule.YAML_SYNTAX,
          Rule.YAML_ALIAS,
          Rule.YAML_TAG,
          Rule.YAML_MERGE_KEY,
          Rule.YAML_DUPLICATE_KEY,
          Rule.YAML_COMMENT,
          Rule.YAML_TOO_DEEP);

  /** Of two records together, or of a calendar. */
  private static final Set<Rule> OF_MORE =
      EnumSet.of(
          Rule.ID_DUPLICATE,
          Rule.REFERENCE_ANCHOR,
          Rule.REFERENCE_CIRCLE,
          Rule.DATE_NO_SUCH_DAY,
          Rule.DATE_REVERSED,
          Rule.IMAGE_NAME_CASE,
          Rule.IMAGE_FORMAT,
          Rule.IMAGE_SIZE,
          Rule.TRANSLATION_LEDGER);

  /** Where the schema takes what the reader refuses, and why. */
  private static final Map<String, String> KNOWN_GAPS =
      Map.of(
          "id-not-a-slug-file", "a file's name",
          "reference-nothing-image-file", "which files there are",
          "reference-nothing-article", "a link in prose",
          "reference-nothing-image", "an image in prose",
          "reference-nothing-in-prose", "a link in prose",
          "reference-nothing-page", "a link in prose");

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @TestFactory
  Stream<DynamicTest> bothSayTheSameOfEveryCase() throws IOException {
    try (Stream<Path> files = Files.list(PROBLEMS)) {
      return files.sorted().map(ProblemCase::read).toList().stream()
          .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
    }
  }

  @TestFactory
  Stream<DynamicTest> theSchemaTakesEverySite() throws IOException {
    List<Path> sites = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/sites"))) {
      folders.sorted().map(site -> site.resolve("content")).forEach(sites::add);
    }
    return sites.stream().map(site -> DynamicTest.dynamicTest(site.toString(), () -> takes(site)));
  }

  @Test
  void theSchemaTakesEveryDateThatTheReaderTakes() throws IOException {
    TinySite site = new TinySite(folder);
    StringBuilder events = new StringBuilder();
    int count = 0;
    for (String row : Files.readAllLines(Path.of("src/test/resources/dates.md"))) {
      if (row.matches("\\| `[^`]+` \\| [-0-9.].*")) {
        String date = row.substring(3, row.indexOf('`', 3));
        count++;
        events.append(
            Events.one()
                .replace("id: a-day", "id: day-" + count)
                .replaceFirst("date: \"[^\"]*\"", "date: \"" + date + "\""));
      }
    }
    site.with("events/2021.yaml", events.toString());
    assertTrue(site.read().isPresent(), site.seen());
    assertTrue(count > 250, count + " dates");
    assertEquals(Map.of(), new SchemaCheck(site.content()).refused());
  }

  @Test
  void whatYamlTakesForNumbersIsTextToBoth() {
    TinySite site = new TinySite(folder);
    site.with(
        "topics.yaml",
        TinySite.original("topics.yaml").strip()
            + "\n- id: 2020\n  name: {vi: 2020, en: 20.5}\n  summary: {vi: 1, en: 1e3}\n");
    site.with(
        "events/2021.yaml",
        Events.one().replaceFirst("date: .*", "date: 2021") + "  topics: [2020]\n  order: \"3\"\n");
    assertTrue(site.read().isPresent(), site.seen());
    assertEquals(Map.of(), new SchemaCheck(site.content()).refused());
  }

  /** The one thing that only the reader takes; said in the decision on the schema. */
  @Test
  void theSchemaWantsQuotesAroundWhatYamlTakesForTruth() {
    TinySite site = new TinySite(folder);
    site.with("events/2021.yaml", Events.titled("true"));
    assertTrue(site.read().isPresent(), site.seen());
    assertTrue(new SchemaCheck(site.content()).refused().containsKey("events/2021.yaml"));
    site.with("events/2021.yaml", Events.titled("\"true\""));
    assertEquals(Map.of(), new SchemaCheck(site.content()).refused());
  }

  private void check(ProblemCase one) {
    TinySite site = new TinySite(folder.resolve(one.name()));
    one.spoil(site);
    MadeCases.spoil(one.name(), site);
    site.read();
    SchemaCheck schema = new SchemaCheck(site.content());
    Map<String, List<Rule>> broken = new TreeMap<>();
    for (Problem problem : site.problems()) {
      if (problem.severity() == Severity.ERROR) {
        String path = problem.place().file().path().replaceFirst("^content/", "");
        broken.computeIfAbsent(path, file -> new ArrayList<>()).add(problem.rule());
      }
    }
    for (String path : schema.looked()) {
      List<Rule> rules = broken.getOrDefault(path, List.of());
      if (rules.isEmpty()) {
        assertEquals("", schema.refused().getOrDefault(path, ""), path + " is refused");
      } else if (rules.stream().anyMatch(SchemaAndReaderIT::isHeld)) {
        boolean isGap = KNOWN_GAPS.containsKey(one.name());
        assertEquals(!isGap, schema.refused().containsKey(path), path + " breaks " + rules);
      }
    }
  }

  private static boolean isHeld(Rule rule) {
    boolean isProse =
        rule.code().startsWith("markdown/")
            || rule.code().startsWith("link/")
            || rule.code().startsWith("parity/");
    return !isProse
        && !OF_FILES.contains(rule)
        && !OF_TEXT.contains(rule)
        && !OF_MORE.contains(rule);
  }

  private static void takes(Path site) {
    Problems problems = new Problems();
    ContentReader.read(SourceTree.read(site, "content", problems), problems);
    assertFalse(problems.hasErrors(), () -> problems.sorted().toString());
    SchemaCheck check = new SchemaCheck(site);
    assertTrue(check.isPossible());
    assertFalse(check.looked().isEmpty());
    assertEquals(Map.of(), check.refused());
  }
}
