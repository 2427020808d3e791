package nienbieu;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nienbieu export}: our content for other programs. */
@Command(
    name = "export",
    description = "Writes the events for another program.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "FORM")
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /** The command with one below it for each form. */
  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new ExportCommand());
    line.addSubcommand(new ExportCsvCommand(terminal));
    return line;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "say what to export, for example: nienbieu export csv events.csv");
  }
}
