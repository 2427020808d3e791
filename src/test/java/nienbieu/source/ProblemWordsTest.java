package nienbieu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {
  private static final Pattern HOLE = Pattern.compile("\\{(?:\\d(?::[a-z-]+)?|s)}");
  private static final Place PLACE = Place.of(SourceFile.of("a", ""));
  private final ProblemWords words = ProblemWords.in("en");

  @Test
  void everyRuleHasASentence() {
    List<String> silent =
        Arrays.stream(Rule.values()).map(Rule::code).filter(code -> !words.has(code)).toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSameHoles() {
    ProblemWords vietnamese = ProblemWords.in("vi");
    assertEquals(new TreeSet<>(words.keys()), new TreeSet<>(vietnamese.keys()));
    for (String key : words.keys()) {
      assertEquals(holes(words.pattern(key)), holes(vietnamese.pattern(key)), key);
    }
  }

  @Test
  void noVietnameseSentenceWasForgottenInEnglish() {
    ProblemWords vietnamese = ProblemWords.in("vi");
    List<String> same =
        words.keys().stream()
            .filter(key -> words.pattern(key).equals(vietnamese.pattern(key)))
            .filter(key -> HOLE.matcher(words.pattern(key)).replaceAll("").matches(".*\\p{L}.*"))
            .filter(key -> !key.equals("record.site"))
            .toList();
    assertEquals(List.of(), same);
  }

  @Test
  void vietnameseIsWrittenInComposedLetters() {
    ProblemWords vietnamese = ProblemWords.in("vi");
    for (String key : vietnamese.keys()) {
      assertTrue(Normalizer.isNormalized(vietnamese.pattern(key), Normalizer.Form.NFC), key);
    }
  }

  @Test
  void noKeyIsUnused() throws IOException {
    Set<String> codes = Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.toSet());
    Set<String> groups = new TreeSet<>(Set.of("label", "place"));
    words.keys().forEach(key -> groups.addAll(groups(words.pattern(key))));
    String program = program();
    List<String> unused =
        words.keys().stream()
            .filter(key -> !codes.contains(key.replaceFirst("\\.(hint|suggest)$", "")))
            .filter(key -> !isFilled(key, groups, program))
            .sorted()
            .toList();
    assertEquals(List.of(), unused);
  }

  /** A key of a group is used if the program says its last part somewhere. */
  private static boolean isFilled(String key, Set<String> groups, String program) {
    int dot = key.indexOf('.');
    String group = dot < 0 ? key : key.substring(0, dot);
    String argument = dot < 0 ? "" : key.substring(dot + 1).replace("-translation", "");
    boolean said =
        argument.isEmpty()
            || argument.equals("1")
            || program.contains('"' + key + '"')
            || program.contains('"' + argument + '"')
            || program.contains(argument.toUpperCase(Locale.ROOT) + ",")
            || program.contains(argument.toUpperCase(Locale.ROOT) + ";");
    return groups.contains(group) && said;
  }

  private static String program() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static List<String> holes(String pattern) {
    return HOLE.matcher(pattern).results().map(MatchResult::group).distinct().sorted().toList();
  }

  private static List<String> groups(String pattern) {
    return holes(pattern).stream()
        .filter(hole -> hole.contains(":"))
        .map(hole -> hole.substring(3, hole.length() - 1))
        .toList();
  }

  @Test
  void everyCodeIsTheCodeOfOneRule() {
    long codes = Arrays.stream(Rule.values()).map(Rule::code).distinct().count();
    assertEquals(Rule.values().length, codes);
  }

  @Test
  void bracesInSamplesAreNoHoles() {
    Problem problem = Problem.of(Rule.RECORD_SHAPE, PLACE, "citation", "text");
    assertEquals(
        "write {source: ID, supports: [date]}", words.filled("record/shape.hint", problem));
  }

  @Test
  void aHoleForWordsTakesTheWordsOfItsArgument() {
    Problem problem = Problem.of(Rule.FIELD_MISSING, PLACE, "role", "participation", "role: …");
    assertEquals(
        "a person of an event needs the field “role”", words.filled("field/missing", problem));
  }

  @Test
  void whatWasTypedIsNeverTakenForAHole() {
    Problem problem = Problem.of(Rule.FIELD_EMPTY, PLACE, "{0}{s}{0:record}");
    assertEquals("“{0}{s}{0:record}” is empty", words.filled("field/empty", problem));
  }

  @Test
  void aForgottenArgumentIsAQuestionMark() {
    assertEquals("“?” is empty", words.filled("field/empty", Problem.of(Rule.FIELD_EMPTY, PLACE)));
  }

  @Test
  void whatWasTypedIsShownInPartIfItIsLong() {
    Problem problem = Problem.of(Rule.FIELD_EMPTY, PLACE, "x".repeat(100_000));
    assertTrue(words.filled("field/empty", problem).length() < 500);
  }

  @Test
  void nothingThatWasTypedCanSteerTheTerminal() {
    SourceFile file = SourceFile.of("content/\u001B]0;a\u0007.yaml", "x: \u001B[2J\u202Ey\n");
    Problem problem =
        Problem.of(Rule.FIELD_EMPTY, new Place(file, 1, 4, 3), "\u001B[31m\r\n\u202E");
    String text = new ProblemText().of(problem.suggesting("\u001B"));
    assertFalse(text.chars().anyMatch(c -> c != '\n' && ForbiddenCharacters.isForbidden(c)), text);
    assertFalse(text.contains("\r"));
  }
}
