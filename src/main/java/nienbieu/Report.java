package nienbieu;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nienbieu.content.Timeline;
import nienbieu.language.Language;
import nienbieu.source.ProblemText;
import nienbieu.source.Problems;
import nienbieu.source.Severity;

/** What a build says at its end. */
final class Report {
  private final PrintStream out;
  private final PrintStream err;

  Report(Terminal terminal) {
    this.out = terminal.out();
    this.err = terminal.err();
  }

  /**
   * Prints all problems, then what was made, or that nothing was.
   *
   * @return the exit status
   */
  int print(Problems problems, Optional<SiteBuild.Result> result, Path output, double seconds) {
    ProblemText text = new ProblemText();
    problems.sorted().forEach(problem -> err.println(text.of(problem)));
    long errors = problems.count(Severity.ERROR);
    long warnings = problems.count(Severity.WARNING);
    if (result.isEmpty()) {
      String old = Files.exists(output) ? ", what is in " + output + " stays as it was." : ".";
      String found = counted(errors, "error") + ", " + counted(warnings, "warning");
      err.println(found + ": nothing was published" + old);
      return Failure.CONTENT;
    }
    made(result.get(), seconds, warnings);
    out.println("Open " + output.resolve("index.html"));
    return 0;
  }

  private void made(SiteBuild.Result result, double seconds, long warnings) {
    Timeline timeline = result.timeline();
    String languages =
        timeline.languages().all().stream().map(Language::name).collect(Collectors.joining(", "));
    line("languages", languages);
    line("events", number(timeline.events().size()));
    line("articles", number(timeline.articles().size()));
    line("pages", number(result.pages()));
    line("files", number(result.files()) + " (" + size(result.bytes()) + ")");
    line("address", timeline.settings().baseUrl());
    line("seconds", String.format(Locale.ROOT, "%.1f", seconds));
    line("warnings", number(warnings));
  }

  private void line(String name, String value) {
    out.printf(Locale.ROOT, "%-10s %s%n", name, value);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String size(long bytes) {
    return bytes <= 999_000
        ? String.format(Locale.ROOT, "%,d kB", (bytes + 999) / 1000)
        : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
  }

  private static String counted(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
