package nienbieu;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
      "  1   the content has errors",
      "  2   wrong usage",
      "  70  a bug of ours",
      "  74  the disk failed",
      "  75  another build writes there"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs one command and ends the program with its exit status. */
  public static void main(String[] arguments) {
    // The text is Vietnamese as often as English, whatever the machine's own encoding.
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(new Terminal(out, err, System.console() != null), arguments));
  }

  /**
   * Runs one command.
   *
   * @return the exit status
   */
  public static int run(Terminal terminal, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new BuildCommand(terminal));
    line.setOut(new PrintWriter(terminal.out(), true));
    line.setErr(new PrintWriter(terminal.err(), true));
    line.setExecutionExceptionHandler(
        (failure, command, result) -> Failure.report(failure, terminal));
    return line.execute(arguments);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do, for example: nienbieu build");
  }
}
