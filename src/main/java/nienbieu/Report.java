package nienbieu;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nienbieu.content.Coverage;
import nienbieu.content.Gap;
import nienbieu.content.Timeline;
import nienbieu.content.Translations;
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
    if (result.isEmpty()) {
      String old = Files.exists(output) ? ", what is in " + output + " stays as it was." : ".";
      return printUnread(problems, "nothing was published" + old);
    }
    print(problems);
    made(result.get(), seconds, problems.count(Severity.WARNING));
    out.println("Open " + output.resolve("index.html"));
    return 0;
  }

  /**
   * Prints all problems of a content that has errors, counted.
   *
   * @param outcome what was not done therefore
   * @return the exit status
   */
  int printUnread(Problems problems, String outcome) {
    print(problems);
    String errors = counted(problems.count(Severity.ERROR), "error");
    String warnings = counted(problems.count(Severity.WARNING), "warning");
    err.println(errors + ", " + warnings + ": " + outcome);
    return Failure.CONTENT;
  }

  /**
   * Prints all problems, what is missing and behind, and counts of everything.
   *
   * @return the exit status
   */
  int printChecked(Problems problems, Translations translations) {
    print(problems);
    for (Gap gap : translations.gaps()) {
      gap("missing", gap, gap.missing());
      gap("behind", gap, gap.behind());
    }
    for (Coverage coverage : translations.coverages()) {
      out.printf(
          Locale.ROOT,
          "%-10s %,d texts, %,d missing, %,d behind, %,d not recorded%n",
          coverage.language().tag(),
          coverage.texts(),
          coverage.missing(),
          coverage.behind(),
          coverage.unknown());
    }
    line("errors", number(problems.count(Severity.ERROR)));
    line("warnings", number(problems.count(Severity.WARNING)));
    return problems.hasErrors() ? Failure.CONTENT : 0;
  }

  private void gap(String what, Gap gap, List<String> texts) {
    if (!texts.isEmpty()) {
      String record = gap.kind() + ":" + gap.id();
      line(what, gap.language().tag() + " " + record + " " + String.join(", ", texts));
    }
  }

  /** Prints all problems, sorted. */
  void print(Problems problems) {
    ProblemText text = new ProblemText();
    problems.sorted().forEach(problem -> err.println(text.of(problem)));
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
