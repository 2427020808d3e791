package nienbieu.houserules;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The live content of the repository belongs to its editors: a mistake in it must fail the step
 * that makes the site, not a test of the program.
 */
public final class LiveContent {
  // A path made of the bare folder; the bare folder as the only argument of a call that is about
  // neither a folder of the test's own nor a text; or the program told to read it.
  private static final Pattern READER =
      Pattern.compile(
          "(?:Path\\.of|Paths\\.get|new File)\\(\\s*\"(?:\\./)?content[/\"]"
              + "|(?<!\\.(?:resolve|attr|contains|startsWith|equals))\\(\\s*\"(?:\\./)?content(?:/[^\"]*)?\"\\s*\\)"
              + "|\"--content(?:=|\",\\s*\")(?:\\./)?content[/\"]");

  private LiveContent() {}

  /** The places in a source text that read it. */
  public static List<String> readersIn(String java) {
    return READER.matcher(java).results().map(MatchResult::group).toList();
  }
}
