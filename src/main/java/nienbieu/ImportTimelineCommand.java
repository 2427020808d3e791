package nienbieu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import nienbieu.content.EventKind;
import nienbieu.exchange.Draft;
import nienbieu.exchange.Drafting;
import nienbieu.exchange.Remark;
import nienbieu.exchange.Remarks;
import nienbieu.exchange.TimelineImport;
import nienbieu.exchange.UnreadableFile;
import nienbieu.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nienbieu import timelinejs}: a timeline of TimelineJS into our content. */
@Command(
    name = "timelinejs",
    description = {
      "Brings a timeline of TimelineJS into the content: JSON of version 3 or 2, or CSV.",
      "Says everything that it could not take over. Overwrites nothing."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ImportTimelineCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A file that ends in .json or .csv.")
  private Path file;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      required = true,
      description = "The language of its texts, for example en.")
  private String tag;

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description = {
        "A content folder, or a new one (default: imported-NAME). Events that are there",
        "by the same id get the texts in this language."
      },
      defaultValue = "")
  private String into;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "What kind of events they are (default: ${DEFAULT-VALUE}).",
      defaultValue = "period")
  private String kind;

  @Option(
      names = "--leave-out-refused",
      description = "Imports the others where a slide or row cannot be taken.")
  private boolean leavesOut;

  @Option(names = "--dry-run", description = "Says everything, and writes nothing.")
  private boolean isDry;

  ImportTimelineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Language language = language();
    checkKind();
    if (!Files.isRegularFile(file)) {
      throw wrong("there is no file " + file);
    }
    Remarks remarks = new Remarks();
    PrintStream err = terminal.err();
    try {
      Draft draft =
          Drafting.read(
              ContentWriting.bytes(file), file.getFileName().toString(), language.tag(), remarks);
      if (remarks.count(Remark.Kind.REFUSED) > 0 && !leavesOut || draft.events().isEmpty()) {
        remarks.all().stream()
            .filter(remark -> remark.kind() == Remark.Kind.REFUSED)
            .forEach(err::println);
        err.println(
            "nienbieu: nothing was imported; correct these, or say --leave-out-refused to import"
                + " the others");
        return Failure.CONTENT;
      }
      return write(draft, remarks);
    } catch (UnreadableFile unreadable) {
      err.println("nienbieu: " + file.getFileName() + ": " + unreadable.getMessage());
      return Failure.CONTENT;
    }
  }

  private int write(Draft draft, Remarks remarks) throws IOException, UnreadableFile {
    Path folder = Path.of(into.isEmpty() ? "imported-" + draft.name() : into);
    ContentWriting content = new ContentWriting(folder, terminal);
    if (!content.read()) {
      return content.refused("nothing was imported");
    }
    TimelineImport coming = new TimelineImport(draft, content.tree(), kind, remarks);
    SortedMap<String, byte[]> files = coming.files();
    if (!content.accepts(files)) {
      return content.refused("this import would be wrong so, and nothing was written");
    }
    report(draft, coming, remarks);
    return isDry ? 0 : content.write(files);
  }

  private void report(Draft draft, TimelineImport coming, Remarks remarks) {
    PrintStream out = terminal.out();
    line("form", draft.form());
    line("new events", String.valueOf(coming.added()));
    line("merged", String.valueOf(coming.merged()));
    for (Remark.Kind what : Remark.Kind.values()) {
      line(what.name().toLowerCase(Locale.ROOT), String.valueOf(remarks.count(what)));
    }
    if (coming.added() > 0 && kind.equals("period")) {
      out.println(
          "proposed every new event is of the kind “period”, for TimelineJS knows none; correct"
              + " them, or name another with --kind");
    }
    remarks.all().forEach(out::println);
  }

  private void line(String name, String value) {
    terminal.out().printf(Locale.ROOT, "%-10s %s%n", name, value);
  }

  private Language language() {
    return Language.of(tag)
        .orElseThrow(() -> wrong("there is no language " + tag + "; write it as in --language=vi"));
  }

  private void checkKind() {
    List<String> kinds = Arrays.stream(EventKind.values()).map(EventKind::word).toList();
    if (!kinds.contains(kind)) {
      throw wrong("--kind must be one of " + String.join(", ", kinds) + ", not " + kind);
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
