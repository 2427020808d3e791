package nienbieu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nienbieu.exchange.EventSheet;
import nienbieu.exchange.Remarks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nienbieu export csv}: all events as one table for a spreadsheet. */
@Command(
    name = "csv",
    description = "Writes all events as one table for a spreadsheet; “import csv” takes it back.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ExportCsvCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A new file, for example events.csv.")
  private Path file;

  @Mixin private ContentOption content;

  @Option(names = "--overwrite", description = "Replaces the file if it is there.")
  private boolean overwrites;

  ExportCsvCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ContentWriting writing = new ContentWriting(content.folder(), terminal);
    if (Files.exists(file) && !(overwrites && Files.isRegularFile(file))) {
      throw new ParameterException(
          spec.commandLine(), file + " is there already; name another file, or say --overwrite");
    }
    if (!writing.read()) {
      return writing.refused("nothing was exported");
    }
    byte[] csv = new EventSheet(writing.tree(), new Remarks()).csv();
    int status = new FileEdit(file, FileEdit.bytes(file), csv).write(terminal);
    if (status == 0) {
      terminal.out().println("wrote      " + file);
      terminal
          .out()
          .println(
              "left out   "
                  + String.join(", ", EventSheet.leftOut())
                  + ", and what sources support");
    }
    return status;
  }
}
