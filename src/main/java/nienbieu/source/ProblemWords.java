package nienbieu.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The words for all problems in one language: patterns with holes. {@code {0}} is an argument of
 * the problem, {@code {s}} its suggestion, and {@code {0:shape}} the pattern {@code shape.X} where
 * X is the argument, or the pattern {@code shape} if there is none for X.
 */
final class ProblemWords {
  private static final int LONGEST = 400;

  private final Properties patterns = new Properties();

  private ProblemWords() {}

  /** The words in Vietnamese for {@code vi}, in English for anything else. */
  static ProblemWords in(String language) {
    ProblemWords words = new ProblemWords();
    String file = language.equals("vi") ? "problems-vi.properties" : "problems-en.properties";
    try (Reader reader =
        new InputStreamReader(
            ProblemWords.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      words.patterns.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return words;
  }

  /** The keys of all patterns. */
  Set<String> keys() {
    return patterns.stringPropertyNames();
  }

  /** A pattern as it stands in the file; empty if there is none. */
  String pattern(String key) {
    return patterns.getProperty(key, "");
  }

  /** Whether there is a pattern of this key. */
  boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** The pattern of a key with its holes filled; empty if there is no such pattern. */
  String filled(String key, Problem problem) {
    String pattern = pattern(key);
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      int end = isHole(pattern, at) ? pattern.indexOf('}', at) : -1;
      if (end < 0) {
        text.append(pattern.charAt(at));
        at++;
      } else {
        text.append(hole(pattern.substring(at + 1, end), problem));
        at = end + 1;
      }
    }
    return text.toString();
  }

  /** Samples of YAML have braces too, but no digit stands alone in them. */
  private static boolean isHole(String pattern, int at) {
    if (pattern.charAt(at) != '{' || at + 2 >= pattern.length()) {
      return false;
    }
    char name = pattern.charAt(at + 1);
    char next = pattern.charAt(at + 2);
    boolean isDigit = name >= '0' && name <= '9';
    return isDigit && (next == '}' || next == ':') || name == 's' && next == '}';
  }

  private String hole(String hole, Problem problem) {
    if (hole.equals("s")) {
      return shortened(problem.suggestion());
    }
    List<String> arguments = problem.arguments();
    int number = hole.charAt(0) - '0';
    // An argument that we forgot must not hide from the editor that there is a problem.
    String argument = number < arguments.size() ? arguments.get(number) : "?";
    if (hole.length() == 1) {
      return shortened(argument);
    }
    String group = hole.substring(2);
    return filled(has(group + "." + argument) ? group + "." + argument : group, problem);
  }

  /** Somebody may have typed a megabyte where a word belongs. */
  private static String shortened(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }
}
