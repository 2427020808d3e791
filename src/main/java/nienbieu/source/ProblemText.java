package nienbieu.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Problems as people read them: one sentence, the line with a caret under it, and a hint. */
public final class ProblemText {
  /** A longer line is shown in part: the stretch around the caret. */
  private static final int WIDEST_LINE = 100;

  private final Properties words = new Properties();

  /** The words in English. */
  public ProblemText() {
    try (Reader reader =
        new InputStreamReader(
            ProblemText.class.getResourceAsStream("problems-en.properties"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * The whole text of one problem, several lines, each ended by a line feed:
   *
   * <pre>
   * content/events/2020.yaml:12:3: error: there is no field “tilte” in an event [field/unknown]
   *    12 |   tilte: Hội nghị
   *       |   ^^^^^
   *    hint: did you mean “title”?
   * </pre>
   */
  public String of(Problem problem) {
    StringBuilder text = new StringBuilder();
    Place place = problem.place();
    text.append(place)
        .append(problem.severity() == Severity.ERROR ? ": error: " : ": warning: ")
        .append(message(problem))
        .append(" [")
        .append(problem.rule().code())
        .append("]\n");
    if (!place.isWholeFile()) {
      appendLine(text, place);
    }
    String hint = hint(problem);
    if (!hint.isEmpty()) {
      text.append("   hint: ").append(hint).append('\n');
    }
    return text.toString();
  }

  /** What is wrong, one sentence. */
  public String message(Problem problem) {
    return filled(problem.rule().code(), problem);
  }

  /** What to do about it; empty if there is nothing to say. */
  public String hint(Problem problem) {
    String code = problem.rule().code();
    String suggest = problem.suggestion().isEmpty() ? "" : filled(code + ".suggest", problem);
    return suggest.isEmpty() ? filled(code + ".hint", problem) : suggest;
  }

  /** Whether there are words for this rule; a test asks. */
  boolean knows(Rule rule) {
    return words.containsKey(rule.code());
  }

  private String filled(String key, Problem problem) {
    String pattern = words.getProperty(key, "");
    List<String> arguments = problem.arguments();
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (c == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}') {
        char hole = pattern.charAt(at + 1);
        text.append(hole == 's' ? problem.suggestion() : arguments.get(hole - '0'));
        at += 2;
      } else {
        text.append(c);
      }
    }
    return printable(text.toString());
  }

  private static void appendLine(StringBuilder text, Place place) {
    int[] line = place.file().line(place.line()).codePoints().toArray();
    int caret = Math.min(place.column() - 1, line.length);
    int from = caret < WIDEST_LINE - 20 ? 0 : caret - 40;
    int to = Math.min(line.length, from + WIDEST_LINE);
    String number = String.valueOf(place.line());
    String margin = " ".repeat(Math.max(0, 5 - number.length()));
    text.append(margin).append(number).append(" | ");
    text.append(from > 0 ? "…" : "");
    appendPrintable(text, line, from, to);
    text.append(to < line.length ? "…" : "").append('\n');
    text.append(" ".repeat(Math.max(5, number.length()))).append(" | ");
    text.append(from > 0 ? " " : "");
    // A tab stays a tab, so that the caret stands under its letter in every terminal.
    for (int at = from; at < caret; at++) {
      text.append(line[at] == '\t' ? "\t" : isWideless(line[at]) ? "" : " ");
    }
    int length = Math.max(1, Math.min(place.length(), to - caret));
    text.append("^".repeat(length)).append('\n');
  }

  /** A combining mark takes no cell of its own. */
  private static boolean isWideless(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static void appendPrintable(StringBuilder text, int[] line, int from, int to) {
    for (int at = from; at < to; at++) {
      text.appendCodePoint(shown(line[at]));
    }
  }

  private static String printable(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.appendCodePoint(shown(c)));
    return shown.toString();
  }

  /** Content is not trusted: nothing in it may steer the terminal that shows the problem. */
  private static int shown(int codePoint) {
    return codePoint != '\t' && ForbiddenCharacters.isForbidden(codePoint) ? '\uFFFD' : codePoint;
  }
}
