package nienbieu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nienbieu.houserules.Bans;
import nienbieu.houserules.Floors;
import nienbieu.houserules.Libraries;
import nienbieu.houserules.LiveContent;
import nienbieu.houserules.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house is built as its plan says; each rule is also seen to fail on a house that is not. */
class HouseRulesIT {
  private static final String ROOT = "nienbieu";
  private static final String BAD_ROOT = "nienbieu.houserules.bad";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);
  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .withImportOption(location -> !location.contains("/houserules/bad/"))
          .importPackages(ROOT);
  private static final JavaClasses BAD = new ClassFileImporter().importPackages(BAD_ROOT);

  @ParameterizedTest
  @MethodSource("rules")
  void theHouseKeepsItsRules(ArchRule rule) {
    rule.check(HOUSE);
  }

  static Stream<ArchRule> rules() {
    return rulesOf(ROOT, bans(ROOT).map(Bans::rule));
  }

  @ParameterizedTest
  @MethodSource("rulesOfTheBadHouse")
  void eachRuleCanFail(ArchRule rule) {
    assertTrue(rule.evaluate(BAD).hasViolation(), rule::getDescription);
  }

  static Stream<ArchRule> rulesOfTheBadHouse() {
    // Here each banned call is a rule of its own, so that none of them can be misspelled unnoticed.
    return rulesOf(
        BAD_ROOT,
        bans(BAD_ROOT).flatMap(bans -> bans.calls().stream().map(call -> bans.of(call).rule())));
  }

  @Test
  void theHouseIsReallyLookedAt() {
    assertTrue(HOUSE.contain("nienbieu.source.SourceFile"));
    assertTrue(TESTS.contain(HouseRulesIT.class));
  }

  @Test
  void everyTestIsFoundByTheBuild() {
    Names.testsAreFound().check(TESTS);
    assertTrue(Names.testsAreFound().evaluate(BAD).hasViolation());
  }

  @Test
  void aRoomMayLookDownAndPublishMayWrite() {
    List<ArchRule> rules =
        List.of(new Floors(BAD_ROOT).useLowerFloorsOnly(), Bans.writing(BAD_ROOT).rule());
    for (ArchRule rule : rules) {
      List<String> found = rule.evaluate(BAD).getFailureReport().getDetails();
      assertFalse(found.isEmpty());
      found.forEach(
          text -> assertFalse(text.contains("<" + BAD_ROOT + ".publish.LooksDown."), text));
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
      List<Path> silent =
          folders
              .filter(Files::isDirectory)
              .filter(folder -> !files(folder, ".java").isEmpty())
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
      assertEquals(List.of(), silent);
    }
  }

  @Test
  void noFileIsTooLongToReadAtOnce() throws IOException {
    assertEquals(List.of(), longerThan(350, Path.of("src"), ".java"));
    assertEquals(List.of(), longerThan(200, Path.of("templates"), ".css", ".js"));
  }

  @Test
  void noUnitTestReadsTheLiveContent() throws IOException {
    Path bad = Path.of("src/test/java/nienbieu/houserules/bad/plan/ReadsLiveContent.java");
    assertEquals(9, LiveContent.readersIn(Files.readString(bad)).size());
    Map<Path, List<String>> found = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(Path.of("src/test/java"))) {
      // What stands beside the tests reads for them; only the tests of the finished site may.
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        if (!file.toString().endsWith("IT.java") && !file.equals(bad)) {
          found.put(file, LiveContent.readersIn(Files.readString(file)));
        }
      }
    }
    assertTrue(found.containsKey(Path.of("src/test/java/nienbieu/render/RealSite.java")));
    found.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), found);
  }

  private static List<Path> longerThan(int lines, Path root, String... ends) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(path -> Stream.of(ends).anyMatch(path.toString()::endsWith))
          .filter(path -> lines(path) > lines)
          .toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static List<Path> files(Path folder, String end) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(end)).toList();
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static Stream<Bans> bans(String root) {
    return Stream.of(
        Bans.hiddenInput(root),
        Bans.oldDates(),
        Bans.writing(root),
        Bans.calling(root),
        Bans.silentDefaults());
  }

  private static Stream<ArchRule> rulesOf(String root, Stream<ArchRule> calls) {
    Floors floors = new Floors(root);
    Stream<ArchRule> shape =
        Stream.of(floors.useLowerFloorsOnly(), floors.haveNoCircles(), floors.areAllKnown());
    Stream<ArchRule> names = Names.EMPTY.stream().map(Names::noneEndsIn);
    return Stream.of(shape, Libraries.rules(root).stream(), names, calls).flatMap(rules -> rules);
  }
}
