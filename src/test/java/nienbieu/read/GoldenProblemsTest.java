package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nienbieu.publish.QuickDisk;
import nienbieu.source.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each file in {@code problems} says what is wrong and what the editor sees. {@code -Dgolden=write}
 * writes what is seen.
 */
class GoldenProblemsTest {
  private static final Path FOLDER = Path.of("src/test/resources/problems");

  /**
   * What no case here can show: templates are no content, their whole texts stand in {@code
   * TemplateProblemsTest}, those of others' pages in {@code AskedLinksIT}; that of more than a
   * thousand problems stands in {@code ProblemsTest}.
   */
  private static final Set<Rule> SHOWN_ELSEWHERE =
      Set.of(
          Rule.PHRASE_MISSING,
          Rule.TEMPLATE_BROKEN,
          Rule.FILE_MORE_PROBLEMS,
          Rule.ADDRESS_GONE,
          Rule.ADDRESS_MOVED,
          Rule.ADDRESS_UNREACHABLE);

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @TestFactory
  Stream<DynamicTest> everyCaseShowsWhatItsFileSays() throws IOException {
    return cases().stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  @Test
  void theTinySiteItselfHasNoProblem() {
    TinySite site = new TinySite(folder);
    assertTrue(site.read().isPresent(), site.seen());
    assertEquals("", site.seen());
  }

  @Test
  void everyMadeCaseHasItsFile() throws IOException {
    Set<String> names = new TreeSet<>(MadeCases.names());
    cases().forEach(one -> names.remove(one.name()));
    assertEquals(Set.of(), names, "made, but never compared");
  }

  @Test
  void everyRuleHasACase() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (ProblemCase one : cases()) {
      Arrays.stream(Rule.values())
          .filter(rule -> one.expected().contains("[" + rule.code() + "]"))
          .forEach(rule -> shown.add(rule.code()));
    }
    Set<String> missing =
        Arrays.stream(Rule.values())
            .filter(rule -> !SHOWN_ELSEWHERE.contains(rule) && !shown.contains(rule.code()))
            .map(Rule::code)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), missing, "rules without a case");
  }

  @Test
  void everyCaseShowsTheRuleThatItIsNamedAfter() throws IOException {
    for (ProblemCase one : cases()) {
      boolean named =
          Arrays.stream(Rule.values())
              .filter(rule -> one.expected().contains("[" + rule.code() + "]"))
              .anyMatch(rule -> one.name().startsWith(rule.code().replace('/', '-')));
      boolean clean = one.name().startsWith("allowed-") && one.expected().isEmpty();
      assertTrue(named || clean, one.name() + " shows no problem of its name");
    }
  }

  private void check(ProblemCase one) throws IOException {
    TinySite site = new TinySite(folder.resolve(one.name()));
    one.spoil(site);
    MadeCases.spoil(one.name(), site);
    boolean published = site.read().isPresent();
    String seen = site.seen();
    assertEquals(!seen.contains(": error: "), published, "published though there are errors");
    if ("write".equals(System.getProperty("golden"))) {
      assertFalse(isMachine(), "expectations are not written by a machine");
      Files.writeString(FOLDER.resolve(one.name() + ".txt"), one.expecting(seen, site.seen("vi")));
    } else {
      assertEquals(one.expected(), seen);
      assertEquals(one.vietnamese(), site.seen("vi"));
    }
  }

  private static boolean isMachine() {
    return System.getenv("CI") != null || System.getProperty("ci") != null;
  }

  private static List<ProblemCase> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(ProblemCase::read).toList();
    }
  }
}
