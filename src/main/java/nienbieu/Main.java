package nienbieu;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
@Command(
    name = "nienbieu",
    description = "Turns an event list and articles into a static timeline site.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExit status:%n",
    footer = {
      "  0   done",
      "  1   the content or a template has errors; of date: a value is no date;",
      "      of schema --check: the files are behind",
      "  2   wrong usage, or an output folder that is not ours to replace",
      "  70  a bug of ours",
      "  74  the disk failed",
      "  75  another command writes there"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs one command and ends the program with its exit status. */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofThisProcess(), arguments));
  }

  /**
   * Runs one command.
   *
   * @return the exit status
   */
  public static int run(Terminal terminal, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new InitCommand(terminal));
    line.addSubcommand(new BuildCommand(terminal));
    line.addSubcommand(new ServeCommand(terminal));
    line.addSubcommand(new CheckCommand(terminal));
    line.addSubcommand(new ExplainCommand(terminal));
    line.addSubcommand(NewCommand.line(terminal));
    line.addSubcommand(new ListCommand(terminal));
    line.addSubcommand(new ShowCommand(terminal));
    CommandLine date = new CommandLine(new DateCommand(terminal));
    line.addSubcommand(date);
    line.addSubcommand(new TranslatedCommand(terminal));
    line.addSubcommand(new SchemaCommand(terminal));
    line.addSubcommand(ImportCommand.line(terminal));
    line.addSubcommand(ExportCommand.line(terminal));
    line.setOut(writer(terminal.out()));
    line.setErr(writer(terminal.err()));
    // A year before 1 BC starts with a minus sign.
    date.setUnmatchedOptionsArePositionalParams(true);
    line.setParameterExceptionHandler((wrong, args) -> reportUsage(wrong, terminal));
    line.setExecutionExceptionHandler(
        (failure, command, result) -> Failure.report(failure, terminal));
    try {
      return line.execute(arguments);
    } catch (Error failure) {
      // Unseen, it would end the program with status 1, which means that the content has errors.
      return Failure.report(failure, terminal);
    }
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do, for example: nienbieu build");
  }

  /** One sentence, what was probably meant, and where the rest is: not a page of options. */
  private static int reportUsage(ParameterException wrong, Terminal terminal) {
    PrintStream err = terminal.err();
    err.println("nienbieu: " + wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, writer(err));
    err.println("Try: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return Failure.USAGE;
  }

  // Without a character set it would take the machine's own.
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
