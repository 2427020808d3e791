package nienbieu.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All rules at length, in one language. The texts stand in {@code explain-en.md} and {@code
 * explain-vi.md}: a heading for each code, a paragraph that says the rule, and one that says why.
 * The examples, which need no translation, stand in {@code explain-examples.md}.
 */
public final class Explanations {
  private final Map<String, String> texts;
  private final Map<String, String> examples = sections("explain-examples.md");
  private final ProblemWords words;

  private Explanations(String language) {
    this.words = ProblemWords.in(language);
    this.texts = sections(language.equals("vi") ? "explain-vi.md" : "explain-en.md");
  }

  /**
   * The explanations in one language.
   *
   * @param languageTag {@code vi}; for anything else they are in English
   */
  public static Explanations in(String languageTag) {
    return new Explanations(languageTag);
  }

  /** The rule of this code. */
  public static Optional<Rule> find(String code) {
    return Arrays.stream(Rule.values()).filter(rule -> rule.code().equals(code)).findFirst();
  }

  /** What there is to say about a rule. */
  public Explanation of(Rule rule) {
    String[] paragraphs = texts.getOrDefault(rule.code(), "").strip().split("\n\n", 2);
    String reason = paragraphs.length > 1 ? paragraphs[1] : "";
    return new Explanation(rule, joined(paragraphs[0]), joined(reason), examples(rule));
  }

  /** The codes for which there is a text, in the order of the file. */
  List<String> codes() {
    return List.copyOf(texts.keySet());
  }

  /** The codes for which there are examples, in the order of the file. */
  List<String> codesOfExamples() {
    return List.copyOf(examples.keySet());
  }

  /** The heading of an example: {@code Wrong, in an event}. */
  public String heading(Example example) {
    String rightOrWrong = words.pattern(example.isRight() ? "label.right" : "label.wrong");
    String where =
        switch (example.where()) {
          case "words" -> "";
          case "event", "site", "body" -> ", " + words.pattern("place." + example.where());
          default -> ", " + words.pattern("place") + " content/" + example.where();
        };
    return rightOrWrong + where;
  }

  /** The code and how bad it is: {@code field/unknown (error)}. */
  public String title(Rule rule) {
    String severity = rule.severity().name().toLowerCase(Locale.ROOT);
    return rule.code() + " (" + words.pattern("label." + severity) + ")";
  }

  /** The word before a reason: {@code Why}. */
  public String why() {
    return words.pattern("label.why");
  }

  private List<Example> examples(Rule rule) {
    List<Example> found = new ArrayList<>();
    String fence = "";
    StringBuilder text = new StringBuilder();
    for (String line : examples.getOrDefault(rule.code(), "").split("\n", -1)) {
      if (fence.isEmpty()) {
        // More than three where an example has a fence of its own.
        int ticks = line.length() - line.replaceFirst("^`+", "").length();
        fence = ticks >= 3 ? line : "";
      } else if (line.equals(fence.replaceFirst("[^`].*$", ""))) {
        String[] kind = fence.replace("`", "").split(" ", 2);
        found.add(new Example(kind[0].equals("right"), kind[1], text.toString()));
        fence = "";
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    return found;
  }

  private static String joined(String paragraph) {
    return paragraph.strip().replace('\n', ' ');
  }

  /** What stands below each heading of the second level. */
  private static Map<String, String> sections(String file) {
    Map<String, String> sections = new LinkedHashMap<>();
    try (InputStream in = Explanations.class.getResourceAsStream(file)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      String[] parts = all.split("(?m)^## (?=[a-z]+/)");
      for (String part : Arrays.asList(parts).subList(1, parts.length)) {
        int end = part.indexOf('\n');
        sections.put(part.substring(0, end), part.substring(end + 1));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return sections;
  }
}
