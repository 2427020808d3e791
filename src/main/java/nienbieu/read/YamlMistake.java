package nienbieu.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * What somebody probably did wrong when YAML cannot be parsed. SnakeYAML says what it expected
 * instead; this looks at the same lines with the eyes of an editor.
 *
 * @param key of the words that explain the mistake
 * @param found the sign or the text in question; may be empty
 * @param line of the mistake, 0 for the first
 * @param column of the mistake, 0 for the first
 * @param length of the mistake in code points
 * @param suggestion how it was probably meant; may be empty
 */
record YamlMistake(String key, String found, int line, int column, int length, String suggestion) {

  /** A field with its text behind it: {@code title: Hello}. */
  private static final Pattern TEXT_FIELD = Pattern.compile("(?:- +)?([^\\s:]+): +[^|>&*!#].*");

  /** A half of a text: {@code vi: …}, {@code zh-Hant: …}; {@code id} is a field. */
  private static final Pattern LANGUAGE_FIELD =
      Pattern.compile("(?!id:)[a-z]{2}(-[A-Z][A-Za-z]*)*:(\\s|$)");

  private static YamlMistake at(Mark mark, String key, String found) {
    return new YamlMistake(key, found, mark.getLine(), mark.getColumn(), 1, "");
  }

  private YamlMistake suggesting(String meant) {
    return new YamlMistake(key, found, line, column, length, meant);
  }

  /**
   * Explains what stopped SnakeYAML.
   *
   * @param last the last event before
   * @param lines the text
   */
  static YamlMistake of(MarkedYAMLException wrong, Event last, Lines lines) {
    String problem = wrong.getProblem() == null ? "" : wrong.getProblem().strip();
    String context = wrong.getContext() == null ? "" : wrong.getContext().strip();
    Mark mark = wrong.getProblemMark();
    Mark start = wrong.getContextMark() == null ? mark : wrong.getContextMark();
    if (problem.contains("TAB")) {
      return at(mark, "tab", "");
    } else if (problem.contains("cannot start any token")
        || problem.startsWith("mapping keys are not allowed")) {
      return at(mark, "sign", sign(mark, lines));
    } else if (context.startsWith("while scanning a tag")
        || context.startsWith("while scanning a directive")
        || context.startsWith("while scanning an alias")
        || context.startsWith("while scanning an anchor")) {
      return at(start, "sign", sign(start, lines));
    } else if (problem.startsWith("found unexpected end of stream")) {
      return at(start, "open-quote", sign(start, lines));
    } else if (problem.startsWith("found unknown escape character")) {
      return at(mark, "escape", "\\" + sign(mark, lines));
    } else if (context.startsWith("while scanning a block scalar")) {
      return at(mark, "block-start", sign(start, lines));
    } else if (problem.startsWith("mapping values are not allowed")) {
      return colon(mark, lines);
    } else if (problem.startsWith("could not find expected ':'")) {
      return noColon(start, lines);
    } else if (problem.startsWith("sequence entries are not allowed")) {
      return at(mark, "dash-inline", "");
    } else if (problem.startsWith("expected the node content")) {
      return at(mark, "closing", sign(mark, lines));
    } else if (context.startsWith("while parsing a flow")) {
      return inBrackets(mark, start, lines);
    } else if (problem.startsWith("expected <block end>")) {
      return blockEnd(problem, mark, start, last, lines);
    }
    return problem.startsWith("expected '<document start>'")
        ? wholeLine(mark.getLine(), "after-end", lines)
        : at(mark, "other", problem);
  }

  /** A colon where none may be: in a text, or in a line that belongs to no field. */
  private static YamlMistake colon(Mark mark, Lines lines) {
    String line = lines.line(mark.getLine());
    int colon = line.offsetByCodePoints(0, mark.getColumn());
    int text = line.indexOf(": ") + 2;
    if (text < 2 || text > colon) {
      return below(mark.getLine(), lines);
    }
    String name = line.substring(0, text).strip();
    String meant = name + " " + quoted(line.substring(text).strip());
    return at(mark, "colon", "").suggesting(name.startsWith("- ") ? meant.substring(2) : meant);
  }

  /** A field too far to the right: is it the text of the field above once more? */
  private static YamlMistake below(int number, Lines lines) {
    YamlMistake tooFar = wholeLine(number, "too-far-in", lines);
    String above = lines.line(Math.max(0, number - 1)).strip();
    Matcher field = TEXT_FIELD.matcher(above);
    boolean isLanguage = LANGUAGE_FIELD.matcher(tooFar.found()).lookingAt();
    return isLanguage && field.matches()
        ? new YamlMistake(
            "text-already", field.group(1), number, tooFar.column(), tooFar.length(), "")
        : tooFar;
  }

  private static YamlMistake noColon(Mark start, Lines lines) {
    String line = lines.line(start.getLine()).strip();
    String field = line.startsWith("- ") ? line.substring(2).strip() : line;
    int colon = field.indexOf(':');
    if (colon <= 0 || colon + 1 == field.length()) {
      return wholeLine(start.getLine(), "no-colon", lines);
    }
    String meant = field.substring(0, colon) + ": " + field.substring(colon + 1);
    return wholeLine(start.getLine(), "no-blank", lines)
        .finding(field.substring(0, colon))
        .suggesting(meant);
  }

  private static YamlMistake inBrackets(Mark mark, Mark start, Lines lines) {
    String found = sign(mark, lines);
    if (mark.getLine() != start.getLine()) {
      return at(start, "open-bracket", sign(start, lines));
    }
    return found.equals(":") ? inBraces(mark, start, lines) : at(mark, "no-comma", found);
  }

  /** The text around a colon between braces, from the colon after its name to the next comma. */
  private static YamlMistake inBraces(Mark mark, Mark start, Lines lines) {
    String line = lines.line(mark.getLine());
    int colon = line.offsetByCodePoints(0, mark.getColumn());
    int from = line.lastIndexOf(": ", colon - 1);
    int name = Math.max(line.lastIndexOf(',', from), line.lastIndexOf('{', from)) + 1;
    int to = colon;
    while (to < line.length() && ",}]".indexOf(line.charAt(to)) < 0) {
      to++;
    }
    YamlMistake mistake = at(mark, "colon", "");
    return from < 0 || from < start.getColumn()
        ? mistake
        : mistake.suggesting(
            line.substring(name, from).strip()
                + ": "
                + quoted(line.substring(from + 2, to).strip()));
  }

  /** A line that belongs neither to the record above it nor to the next. */
  private static YamlMistake blockEnd(
      String problem, Mark mark, Mark start, Event last, Lines lines) {
    if (problem.endsWith("'<scalar>'") || problem.endsWith("'['") || problem.endsWith("'{'")) {
      return afterValue(mark, last, lines);
    } else if (problem.endsWith("'-'") || problem.endsWith("'<block sequence start>'")) {
      return wholeLine(mark.getLine(), "dash-column", lines);
    } else if (problem.endsWith("'?'")) {
      return wholeLine(mark.getLine(), "no-dash", lines);
    } else if (problem.endsWith("'<block mapping start>'")) {
      boolean inFields = !sign(start, lines).equals("-");
      boolean further = inFields && mark.getColumn() > start.getColumn();
      return further ? below(mark.getLine(), lines) : wholeLine(mark.getLine(), "column", lines);
    }
    return at(mark, "closing", sign(mark, lines));
  }

  /** Words that follow a value which was over already. */
  private static YamlMistake afterValue(Mark mark, Event last, Lines lines) {
    Mark before = last.getStartMark();
    if (last instanceof ScalarEvent scalar && scalar.isPlain()) {
      return at(mark, "other", "");
    } else if (last instanceof ScalarEvent && before.getLine() != mark.getLine()) {
      return at(before, "open-quote", sign(before, lines));
    } else if (last instanceof ScalarEvent) {
      return at(mark, "after-quote", sign(before, lines));
    }
    return last instanceof AliasEvent
        ? at(before, "sign", sign(before, lines))
        : at(mark, "after-bracket", "");
  }

  private static YamlMistake wholeLine(int number, String key, Lines lines) {
    String line = lines.line(number);
    String words = line.strip();
    int indented = line.length() - line.stripLeading().length();
    int length = Math.max(1, words.codePointCount(0, words.length()));
    return new YamlMistake(key, words, number, indented, length, "");
  }

  private YamlMistake finding(String sign) {
    return new YamlMistake(key, sign, line, column, length, suggestion);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String sign(Mark mark, Lines lines) {
    String rest = lines.from(mark.getLine(), mark.getColumn());
    return rest.isEmpty() ? "" : Character.toString(rest.codePointAt(0));
  }
}
