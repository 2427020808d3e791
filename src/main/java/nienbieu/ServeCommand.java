package nienbieu;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nienbieu.render.BrokenTemplate;
import nienbieu.serve.Board;
import nienbieu.serve.Edition;
import nienbieu.serve.FolderWatch;
import nienbieu.serve.Loop;
import nienbieu.serve.PageServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nienbieu serve}: the site in a browser, new after each save. */
@Command(
    name = "serve",
    description = "Shows the site in a browser on this machine, new after each save. Ctrl-C ends.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private static final int PORT = 8080;
  private static final int OTHER_PORTS = 20;

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private ContentOption content;

  @Mixin private ReadingOptions reading;

  @Mixin private AsOfOption asOf;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      description = "Where to serve (default: " + PORT + ", or the next that is free).")
  private Optional<Integer> port = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of problems in the terminal: vi or en (default: en).",
      defaultValue = "en")
  private String language;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path input = content.folder();
    Optional<Path> ownTemplates = reading.templates();
    checkPort();
    if (!language.equals("vi") && !language.equals("en")) {
      throw new ParameterException(
          spec.commandLine(), "--language can only be vi or en, not " + language);
    }
    try (TemplateFolder folder = TemplateFolder.open(ownTemplates);
        FolderWatch watch = new FolderWatch(List.of(input, folder.path()))) {
      LiveSite site = live(input, folder.path(), terminal);
      LiveReport report = new LiveReport(terminal, language);
      Board board = new Board(site.get());
      Rehearsal rehearsal = new Rehearsal(() -> another(input, folder.path()).get());
      Supplier<Edition> make =
          () -> {
            rehearsal.end();
            return site.get();
          };
      try (PageServer server = start(board)) {
        serve(
            new Loop(watch, make, board, shown -> report.print(site.problems())),
            () -> {
              report.printFirst(site.problems(), server.port());
              rehearsal.begin();
            },
            server);
      }
    }
    return 0;
  }

  /** The same site, read by itself, of which nobody hears. */
  private LiveSite another(Path input, Path look) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    Terminal deaf = new Terminal(nowhere, nowhere, false);
    return live(input, look, deaf);
  }

  private LiveSite live(Path input, Path look, Terminal told) {
    return new LiveSite(input, look, reading.strictness(), asOf.telling(), told);
  }

  private void serve(Loop loop, Runnable begin, PageServer server) {
    Thread stop =
        new Thread(
            () -> {
              server.close();
              terminal.out().println("Stopped.");
            });
    Runtime.getRuntime().addShutdownHook(stop);
    begin.run();
    try {
      loop.run();
    } catch (InterruptedException ended) {
      Runtime.getRuntime().removeShutdownHook(stop);
      terminal.out().println("Stopped.");
    }
  }

  private void checkPort() {
    if (port.isPresent() && (port.get() < 0 || port.get() > 65535)) {
      throw new ParameterException(
          spec.commandLine(), "--port must be a number from 0 to 65535, not " + port.get());
    }
  }

  private PageServer start(Board board) throws IOException {
    int first = port.orElse(PORT);
    int last = port.isPresent() ? first : first + OTHER_PORTS;
    for (int at = first; at <= last; at++) {
      try {
        return PageServer.start(board, at, this::complain);
      } catch (BindException taken) {
        // The next one then, unless this one was asked for.
      }
    }
    throw new ParameterException(
        spec.commandLine(),
        "another program serves on port "
            + first
            + " already; leave --port out and the next free one is taken");
  }

  /** Tells of what went wrong while a page was made. */
  private void complain(Throwable broken) {
    if (broken instanceof BrokenTemplate template) {
      new LiveReport(terminal, language).print(template.problem());
    } else {
      Failure.report(broken, terminal);
    }
  }
}
