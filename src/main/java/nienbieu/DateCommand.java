package nienbieu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;
import nienbieu.language.DateWording;
import nienbieu.language.Language;
import nienbieu.source.ForbiddenCharacters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code nienbieu date}: what a date means and how readers will see it, one line a value, its cells
 * separated by tabs. A date: its canonical EDTF, the earliest day, the latest day ({@code ..} where
 * it is open or unknown), the level, and one sentence for each language asked for, its no-break
 * spaces as plain ones. Anything else: the value as far as it can be shown, {@code error}, the
 * column counted from 1 in code points, what is wrong, and a hint.
 */
@Command(
    name = "date",
    description = "Tries dates in EDTF: what they mean and how they are said.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footerHeading = "%nPrints one line a value, its cells separated by tabs:%n",
    footer = {
      "  a date         its canonical form, earliest and latest day (.. if open), level,",
      "                 sentence",
      "  anything else  the value, error, column, what is wrong, a hint",
      "",
      "Exit status:",
      "  0   every value is a date",
      "  1   at least one is not",
      "  2   wrong usage"
    })
final class DateCommand implements Callable<Integer> {
  private static final String CUT = "…";

  private final Terminal terminal;
  private boolean allAreDates = true;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "VALUE",
      arity = "0..*",
      description =
          "Dates such as 2020-12, 2020~ or [2020-12-01..2020-12-15]; if there is none, each line "
              + "of standard input is one, in UTF-8.")
  private List<String> values = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      split = ",",
      description =
          "The language of the sentence, such as vi, en or fr; several, as in vi,en, give a "
              + "sentence each (default: ${DEFAULT-VALUE}).",
      defaultValue = "vi")
  private List<String> tags;

  DateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<DateWording> wordings = tags.stream().map(this::wording).toList();
    values.forEach(this::refuseOption);
    if (values.isEmpty()) {
      readLines(wordings);
    } else {
      values.forEach(value -> say(value, wordings));
    }
    if (terminal.out().checkError()) {
      throw new IOException("the answer could not be written");
    }
    return allAreDates ? 0 : Failure.CONTENT;
  }

  private void readLines(List<DateWording> wordings) throws IOException {
    if (terminal.interactive()) {
      terminal.err().println("Type a date a line; end with an empty file (Ctrl-D).");
    }
    InputLines lines = new InputLines(terminal.in(), HistoricalDate.LONGEST_TEXT + 1);
    Optional<String> line = lines.next();
    // Whoever reads our answer may have seen enough: there is no use in reading on.
    while (line.isPresent() && !terminal.out().checkError()) {
      say(line.get(), wordings);
      line = lines.next();
    }
  }

  private DateWording wording(String tag) {
    Optional<Language> language = Language.of(tag.strip());
    if (language.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "there is no language " + tag + "; name one as in --language=vi");
    }
    return DateWording.of(language.get());
  }

  // A year before 1 BC starts with a minus sign, as options do: Main lets all of them through.
  private void refuseOption(String value) {
    boolean isDate = value.length() < 2 || value.charAt(1) >= '0' && value.charAt(1) <= '9';
    if (value.startsWith("-") && !isDate && value.charAt(1) != 'X') {
      throw new ParameterException(spec.commandLine(), "Unknown option: '" + value + "'");
    }
  }

  private void say(String value, List<DateWording> wordings) {
    terminal.out().print(line(value, wordings) + "\n");
  }

  private String line(String value, List<DateWording> wordings) {
    try {
      HistoricalDate date = HistoricalDate.parse(value);
      String start =
          String.join(
              "\t",
              date.text(),
              day(date.earliest()),
              day(date.latest()),
              String.valueOf(date.level()));
      return wordings.stream()
          .map(wording -> wording.sentence(date).replace('\u00A0', ' '))
          .collect(Collectors.joining("\t", start + "\t", ""));
    } catch (NotAnEdtfDate wrong) {
      allAreDates = false;
      return String.join(
          "\t",
          shown(value),
          "error",
          String.valueOf(wrong.column()),
          wrong.sentence(),
          wrong.hint());
    }
  }

  private static String day(Optional<Day> day) {
    return day.map(Day::toString).orElse("..");
  }

  /** A value that breaks no line, cell or terminal, and is not longer than a date can be. */
  private static String shown(String value) {
    StringBuilder shown = new StringBuilder();
    value
        .codePoints()
        .limit(HistoricalDate.LONGEST_TEXT)
        .map(c -> isPlain(c) ? c : '\uFFFD')
        .forEach(shown::appendCodePoint);
    boolean isCut =
        value.codePoints().limit(HistoricalDate.LONGEST_TEXT + 1L).count()
            > HistoricalDate.LONGEST_TEXT;
    return shown + (isCut ? CUT : "");
  }

  private static boolean isPlain(int c) {
    return c >= 0x20 && !ForbiddenCharacters.isForbidden(c);
  }
}
