package nienbieu.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nienbieu.publish.QuickDisk;
import nienbieu.source.Example;
import nienbieu.source.Explanations;
import nienbieu.source.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code nienbieu explain} are true: they are read in a site that is right. */
class ExplainedExamplesIT {
  /**
   * Of bytes, sizes and names of files, of what cannot be printed, of others' pages and templates.
   */
  private static final Set<Rule> TOLD_IN_WORDS =
      EnumSet.of(
          Rule.FILE_MISSING,
          Rule.FILE_NOT_UTF8,
          Rule.FILE_TOO_LARGE,
          Rule.FILE_TOO_MANY,
          Rule.FILE_TOO_DEEP,
          Rule.FILE_LINK,
          Rule.FILE_NOT_PLAIN,
          Rule.FILE_MORE_PROBLEMS,
          Rule.TEXT_NOT_NFC,
          Rule.TEXT_FORBIDDEN_CHARACTER,
          Rule.TEXT_TOO_LONG,
          Rule.YAML_TOO_MANY,
          Rule.IMAGE_NAME,
          Rule.IMAGE_NAME_CASE,
          Rule.IMAGE_FORMAT,
          Rule.IMAGE_SIZE,
          Rule.ADDRESS_GONE,
          Rule.ADDRESS_MOVED,
          Rule.ADDRESS_UNREACHABLE,
          Rule.TRANSLATION_BEHIND,
          Rule.PHRASE_MISSING,
          Rule.TEMPLATE_BROKEN);

  private static final Explanations ENGLISH = Explanations.in("en");

  @TempDir(factory = QuickDisk.class)
  Path folder;

  @Test
  void onlyWhatNoLineCanShowIsToldInWords() {
    Set<Rule> inWords =
        Arrays.stream(Rule.values())
            .filter(rule -> ENGLISH.of(rule).examples().stream().anyMatch(this::isInWords))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    assertEquals(TOLD_IN_WORDS, inWords);
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsTrue() {
    return Arrays.stream(Rule.values())
        .filter(rule -> !TOLD_IN_WORDS.contains(rule))
        .flatMap(
            rule ->
                ENGLISH.of(rule).examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.code() + (example.isRight() ? " kept" : " broken"),
                                () -> check(rule, example))));
  }

  private void check(Rule rule, Example example) {
    TinySite site =
        new TinySite(folder.resolve(rule.name() + (example.isRight() ? "-right" : "-wrong")));
    place(example, site);
    site.read();
    Set<String> found = new TreeSet<>();
    site.problems().forEach(problem -> found.add(problem.rule().code()));
    // A note that nothing reads is mentioned, and that is all.
    found.remove(rule == Rule.FILE_NOT_EXPECTED && example.isRight() ? rule.code() : "");
    assertEquals(example.isRight() ? Set.of() : Set.of(rule.code()), found, site.seen());
  }

  private static void place(Example example, TinySite site) {
    switch (example.where()) {
      case "event" -> site.with("events/2021.yaml", event(example.text()));
      case "site" ->
          site.with("site.yaml", laidOver(TinySite.original("site.yaml"), example.text()));
      case "body" -> {
        String text = example.text().indent(6);
        site.with(
            "events/2021.yaml", event("body:\n  vi: |\n" + text(text) + "  en: |\n" + text(text)));
      }
      default -> {
        boolean isList =
            example.where().endsWith(".yaml")
                && Files.exists(site.content().resolve(example.where()));
        String before = isList ? TinySite.original(example.where()) + "\n" : "";
        site.with(example.where(), before + example.text());
      }
    }
  }

  /** Indented below a field of an event that is indented itself. */
  private static String text(String indented) {
    return indented.replaceAll("(?m)^  ", "");
  }

  private static String event(String fields) {
    String plain = Events.one().replaceFirst("^- ", "  ").replaceAll("(?m)^  ", "");
    return "- " + laidOver(plain, fields).indent(2).stripLeading();
  }

  /** Fields of the second text in place of those of the first with the same names. */
  private static String laidOver(String first, String second) {
    Map<String, String> fields = fields(first);
    fields.putAll(fields(second));
    return String.join("", fields.values());
  }

  private static Map<String, String> fields(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    String name = "";
    for (String line : text.split("(?<=\n)")) {
      boolean starts = !line.startsWith(" ") && !line.isBlank();
      String own = starts ? line.replaceFirst(":.*\\s*$", "") : name;
      boolean again = starts && fields.containsKey(own);
      name = own;
      fields.merge(again || !starts ? own : own, line, String::concat);
    }
    return fields;
  }

  private boolean isInWords(Example example) {
    return example.where().equals("words");
  }
}
