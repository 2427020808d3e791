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

/** What a build says at its end, for people. */
final class Report {
  private final PrintStream out;
  private final PrintStream err;
  private final ReportWords words;
  private final ProblemText text;

  /** A report in the language of the terminal. */
  Report(Terminal terminal) {
    this(terminal, terminal.language());
  }

  /**
   * A report.
   *
   * @param language {@code vi} or {@code en}
   */
  Report(Terminal terminal, String language) {
    this.out = terminal.out();
    this.err = terminal.err();
    this.words = new ReportWords(language);
    this.text = ProblemText.in(language);
  }

  /**
   * Prints all problems, then what was made, or that nothing was.
   *
   * @return the exit status
   */
  int print(Problems problems, Optional<SiteBuild.Result> result, Path output, double seconds) {
    if (result.isEmpty()) {
      return printUnread(
          problems,
          Files.exists(output) ? words.of("unpublished.old", output) : words.of("unpublished"));
    }
    print(problems);
    made(result.get(), seconds, problems.count(Severity.WARNING));
    out.println(words.of("open", output.resolve("index.html")));
    return 0;
  }

  /**
   * Prints all problems of a content that has errors, and that nothing was written down.
   *
   * @return the exit status
   */
  int printUnrecorded(Problems problems) {
    return printUnread(problems, words.of("unrecorded"));
  }

  /**
   * Prints all problems of a content that has errors, counted.
   *
   * @param outcome what was not done therefore
   * @return the exit status
   */
  int printUnread(Problems problems, String outcome) {
    print(problems);
    String found = words.found(problems.count(Severity.ERROR), problems.count(Severity.WARNING));
    err.println(found + ": " + outcome);
    return Failure.CONTENT;
  }

  /**
   * Prints all problems, what is missing and behind, and counts of everything.
   *
   * @param asked what was done about addresses, if anything
   * @return the exit status
   */
  int printChecked(
      Problems problems, Translations translations, Optional<AddressCheck.Result> asked) {
    print(problems);
    for (Gap gap : translations.gaps()) {
      gap("missing", gap, gap.missing());
      gap("behind", gap, gap.behind());
    }
    for (Coverage coverage : translations.coverages()) {
      row(
          coverage.language().tag(),
          words.of(
              "coverage",
              coverage.texts(),
              coverage.missing(),
              coverage.behind(),
              coverage.unknown()));
    }
    asked.ifPresent(
        done ->
            row(
                words.of("addresses"),
                words.of("addresses.asked", done.asked(), done.remembered(), done.left())));
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
    line("seconds", words.formatted("%.1f", seconds));
    line("warnings", number(warnings));
  }

  private void line(String key, String value) {
    row(words.of(key), value);
  }

  private void row(String name, String value) {
    out.printf(Locale.ROOT, "%-10s %s%n", name, value);
  }

  private String number(long number) {
    return words.formatted("%,d", number);
  }

  private String size(long bytes) {
    return bytes <= 999_000
        ? words.formatted("%,d kB", (bytes + 999) / 1000)
        : words.formatted("%,.1f MB", bytes / 1e6);
  }
}
