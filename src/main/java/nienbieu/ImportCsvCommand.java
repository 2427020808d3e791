package nienbieu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import nienbieu.exchange.EventSheet;
import nienbieu.exchange.Remark;
import nienbieu.exchange.Remarks;
import nienbieu.exchange.UnreadableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nienbieu import csv}: the table of {@code export csv}, changed, back into the files. */
@Command(
    name = "csv",
    description = {
      "Writes the cells that were changed in a table of “export csv” into the files of the events.",
      "What did not change stays as it is, to the last character."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ImportCsvCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The table, as CSV in UTF-8.")
  private Path file;

  @Mixin private ContentOption content;

  @Option(names = "--dry-run", description = "Says everything, and writes nothing.")
  private boolean isDry;

  ImportCsvCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = content.folder();
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), "there is no file " + file);
    }
    ContentWriting writing = new ContentWriting(folder, terminal);
    if (!writing.read()) {
      return writing.refused("nothing was imported");
    }
    Remarks remarks = new Remarks();
    EventSheet sheet = new EventSheet(writing.tree(), remarks);
    PrintStream err = terminal.err();
    try {
      SortedMap<String, byte[]> files = sheet.read(ContentWriting.bytes(file));
      if (remarks.count(Remark.Kind.REFUSED) > 0) {
        remarks.all().stream()
            .filter(remark -> remark.kind() == Remark.Kind.REFUSED)
            .forEach(err::println);
        err.println("nienbieu: nothing was imported; correct these in the table");
        return Failure.CONTENT;
      }
      if (!writing.accepts(files)) {
        return writing.refused("the content would be wrong so, and nothing was written");
      }
      terminal.out().println("changes    " + sheet.changes());
      remarks.all().forEach(terminal.out()::println);
      return isDry ? 0 : writing.write(files);
    } catch (UnreadableFile unreadable) {
      err.println("nienbieu: " + file.getFileName() + ": " + unreadable.getMessage());
      return Failure.CONTENT;
    }
  }
}
