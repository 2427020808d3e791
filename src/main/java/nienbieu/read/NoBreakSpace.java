package nienbieu.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.Rule;

/**
 * A no-break space (U+00A0) where YAML wants a blank: it looks the same, and is a letter to YAML
 * 1.1, 5.5.
 */
final class NoBreakSpace {
  static final char SIGN = '\u00A0';

  /** Among the blanks and dashes before the name of a field, or behind its colon. */
  private static final Pattern BEFORE_OR_BEHIND =
      Pattern.compile("^[ \u00A0-]*?(\u00A0)|^[ -]*[A-Za-z][A-Za-z0-9-]*: *(\u00A0)");

  private NoBreakSpace() {}

  /**
   * Where the first one stands in a line, 0 for its start; -1 if there is none.
   *
   * @param line of YAML that is known to be wrong: in the words of a text it may stand rightly
   */
  static int in(String line) {
    Matcher found = BEFORE_OR_BEHIND.matcher(line);
    return !found.find() ? -1 : found.group(1) != null ? found.start(1) : found.start(2);
  }

  /** The problem with one. */
  static Problem problem(Place place) {
    return Problem.of(Rule.YAML_SYNTAX, place, "no-break-space", "");
  }
}
