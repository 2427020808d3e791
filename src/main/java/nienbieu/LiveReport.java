package nienbieu;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nienbieu.source.Problem;
import nienbieu.source.ProblemText;
import nienbieu.source.Problems;
import nienbieu.source.Severity;

/** What the terminal says while a site is served: each problem once, as long as it lasts. */
final class LiveReport {
  private final Terminal terminal;
  private final ProblemText text;
  private Set<String> known = Set.of();
  private boolean broken;

  /**
   * @param language of the problems, {@code vi} or {@code en}
   */
  LiveReport(Terminal terminal, String language) {
    this.terminal = terminal;
    this.text = ProblemText.in(language);
  }

  /**
   * Says what is wrong at first, and where the pages are.
   *
   * @param port on which they are served
   */
  void printFirst(Problems problems, int port) {
    print(problems);
    terminal.out().println("Serving http://localhost:" + port + "/ (Ctrl-C ends)");
    terminal.out().flush();
  }

  /** Says what is wrong now and was not before. */
  void print(Problems problems) {
    Set<String> now = new HashSet<>();
    List<Problem> all = problems.sorted();
    for (Problem problem : all) {
      String words = text.of(problem);
      now.add(words);
      if (!known.contains(words)) {
        terminal.err().println(words);
      }
    }
    known = now;
    long errors = problems.count(Severity.ERROR);
    if (errors > 0) {
      String number = String.format(Locale.ROOT, "%,d error%s", errors, errors == 1 ? "" : "s");
      terminal.err().println(number + ": the pages show what to mend.");
    } else if (broken) {
      terminal.err().println("No errors: the pages are shown again.");
    }
    broken = errors > 0;
  }

  /** Says one thing that is wrong. */
  void print(Problem problem) {
    terminal.err().println(text.of(problem));
  }
}
