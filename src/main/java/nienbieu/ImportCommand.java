package nienbieu;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nienbieu import}: other programs' timelines into our content. */
@Command(
    name = "import",
    description = "Brings a timeline of another program into the content.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "FORM")
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** The command with one below it for each form. */
  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new ImportCommand());
    line.addSubcommand(new ImportTimelineCommand(terminal));
    line.addSubcommand(new ImportCsvCommand(terminal));
    return line;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to import, for example: nienbieu import timelinejs FILE --language en");
  }
}
