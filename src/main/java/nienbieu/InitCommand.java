package nienbieu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nienbieu.edit.FirstSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nienbieu init}: a small site that builds at once. */
@Command(
    name = "init",
    description = "Makes a small bilingual site to begin with, in a new or empty folder.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class InitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder of the site.")
  private Path folder;

  @Option(
      names = "--with-templates",
      description = "Puts the templates there too, so that you can change how pages look.")
  private boolean withTemplates;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    refuseWhatIsUsed();
    // Another for each site: two that are called the same must not share the ids of their feeds.
    SortedMap<String, byte[]> files = FirstSite.files(UUID.randomUUID().toString());
    if (withTemplates) {
      addTemplates(files);
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      int status = new FileEdit(path, new byte[0], file.getValue()).write(terminal);
      if (status != 0) {
        return status;
      }
    }
    // So that programs for editing complete and check from the first minute.
    int status = SchemaCommand.make(folder.resolve("content"), terminal);
    if (status == 0) {
      say(files.size());
    }
    return status;
  }

  private void refuseWhatIsUsed() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), folder + " is not a folder");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      // Whoever begins with “git init” has nothing to lose.
      Optional<Path> first =
          inside.filter(path -> !path.getFileName().toString().equals(".git")).sorted().findFirst();
      if (first.isPresent()) {
        throw new ParameterException(
            spec.commandLine(),
            folder
                + " is not empty: it has "
                + first.get().getFileName()
                + "; name a folder that is not there yet");
      }
    }
  }

  private static void addTemplates(SortedMap<String, byte[]> files) throws IOException {
    try (TemplateFolder templates = TemplateFolder.open(Optional.empty());
        Stream<Path> walk = Files.walk(templates.path())) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        String below = templates.path().relativize(path).toString().replace('\\', '/');
        files.put("templates/" + below, Files.readAllBytes(path));
      }
    }
  }

  private void say(int count) {
    PrintStream out = terminal.out();
    out.println("made " + folder + ": " + count + " files");
    out.println();
    out.println("Build it with the same program, then open site-output/index.html:");
    out.println("  cd " + folder);
    out.println("  java -jar nienbieu.jar build" + (withTemplates ? " --templates templates" : ""));
    out.println();
    out.println("Change base-url in content/site.yaml to the address where the site will stand.");
    out.println(
        "To publish it, copy what is in site-output to any web server. No workflow is made:");
    out.println("the program is nowhere to be downloaded, so a workflow must bring the jar along.");
  }
}
