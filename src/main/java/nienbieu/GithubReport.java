package nienbieu;

import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.ProblemText;
import nienbieu.source.Problems;
import nienbieu.source.Severity;

/**
 * Problems as workflow commands, one a line: {@code ::error file=…,line=…,title=…::message}. GitHub
 * shows them beside the lines that a pull request changes.
 */
final class GithubReport {
  private GithubReport() {}

  /** The commands for all problems, sorted, each ended by a line feed; then how many they are. */
  static String of(Problems problems, String language) {
    ProblemText words = ProblemText.in(language);
    StringBuilder text = new StringBuilder();
    problems.sorted().forEach(problem -> text.append(command(problem, words)).append('\n'));
    long warnings = problems.count(Severity.WARNING);
    return text.append(new ReportWords(language).found(problems.count(Severity.ERROR), warnings))
        .append('\n')
        .toString();
  }

  private static String command(Problem problem, ProblemText words) {
    Place place = problem.place();
    StringBuilder text = new StringBuilder();
    text.append(problem.severity() == Severity.ERROR ? "::error " : "::warning ");
    text.append("file=").append(property(place.file().path()));
    if (!place.isWholeFile()) {
      text.append(",line=").append(place.line());
      text.append(",endLine=").append(place.line());
      text.append(",col=").append(place.column());
      text.append(",endColumn=").append(place.column() + place.length());
    }
    text.append(",title=").append(property(problem.rule().code())).append("::");
    String hint = words.hint(problem);
    String message = words.message(problem);
    return text.append(data(hint.isEmpty() ? message : message + "\n" + words.hintLine(problem)))
        .toString();
  }

  /** What follows the second pair of colons, as the runner decodes it. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** A value before it, where colons and commas part the values. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
