package nienbieu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;
import nienbieu.language.Language;
import nienbieu.read.LedgerUpdate;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nienbieu translated}: writes down that translations follow their originals. */
@Command(
    name = "translated",
    description =
        "Records that the texts of a record in one language follow their originals as they are now.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class TranslatedCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = "Which records: admm-14, or event:admm-14 where two kinds share an id.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      required = true,
      description = "The language of the translation, for example en.")
  private String tag;

  @Option(
      names = "--all",
      description = "All records of which nothing is recorded yet; none that is behind.")
  private boolean all;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "The day to write down, for example 2026-11-21 (default: today).",
      defaultValue = "")
  private String day;

  @Mixin private ContentOption content;

  TranslatedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (all == !ids.isEmpty()) {
      throw wrong("name records, or say --all");
    }
    Path input = content.folder();
    HistoricalDate on = day();
    Problems problems = new Problems();
    Path file = input.resolve(LedgerUpdate.FILE);
    byte[] before = FileEdit.bytes(file);
    SourceTree tree = SourceTree.read(input, ContentFolder.shown(input), problems);
    Optional<LedgerUpdate> update = LedgerUpdate.read(tree, problems);
    if (update.isEmpty()) {
      return new Report(terminal).printUnrecorded(problems);
    }
    Language language = language(update.get());
    List<String> records = all ? update.get().unrecorded(language) : named(update.get(), language);
    records.forEach(record -> update.get().record(record, language, on));
    byte[] after = update.get().written().getBytes(StandardCharsets.UTF_8);
    int status = new FileEdit(file, before, after).write(terminal);
    if (status == 0) {
      say(records, update.get(), language, on);
    }
    return status;
  }

  private HistoricalDate day() {
    String text = day.isEmpty() ? LocalDate.now().toString() : day;
    try {
      HistoricalDate date = HistoricalDate.parse(text);
      if (date.isExactDay()) {
        return date;
      }
    } catch (NotAnEdtfDate none) {
      // Said below, as for a month or a range.
    }
    throw wrong("--on must be a day such as 2026-11-21, not " + text);
  }

  private Language language(LedgerUpdate update) {
    Language original = update.languages().original();
    return update
        .languages()
        .find(tag)
        .filter(language -> !language.equals(original))
        .orElseThrow(
            () ->
                wrong(
                    tag.equals(original.tag())
                        ? tag + " is the site's original language; name another with --language"
                        : "this site has no language " + tag));
  }

  private List<String> named(LedgerUpdate update, Language language) {
    TreeSet<String> records = new TreeSet<>();
    for (String id : ids) {
      List<String> found = update.records(id);
      if (found.isEmpty()) {
        throw wrong("there is no record " + id);
      }
      if (found.size() > 1) {
        throw wrong(id + " may be " + String.join(" or ", found) + "; say which");
      }
      if (!update.isTranslated(found.get(0), language)) {
        throw wrong(found.get(0) + " has no text in " + tag + " that is a translation");
      }
      records.add(found.get(0));
    }
    return List.copyOf(records);
  }

  private void say(
      List<String> records, LedgerUpdate update, Language language, HistoricalDate on) {
    PrintStream out = terminal.out();
    if (!all) {
      records.forEach(record -> out.println(record + " " + tag + " " + on.text()));
      return;
    }
    out.println("recorded now         " + records.size());
    List<String> behind = update.behind(language);
    out.println("behind, left alone   " + behind.size());
    behind.forEach(record -> out.println("  " + record));
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
