package nienbieu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import nienbieu.content.Timeline;
import nienbieu.content.Translations;
import nienbieu.plan.Site;
import nienbieu.read.ContentReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nienbieu check}: reads everything as a build does, and writes nothing. */
@Command(
    name = "check",
    description = "Reads everything and says what is wrong, missing or behind. Writes nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "What editors write (default: ${DEFAULT-VALUE}).",
      defaultValue = "content")
  private Path content;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "How pages look (default: those inside the program).")
  private Path templates;

  @Option(
      names = "--translations",
      paramLabel = "strict",
      description = "Makes translations that are missing or behind errors.",
      defaultValue = "")
  private String translations;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Path> ownTemplates = Optional.ofNullable(templates);
    needFolder("--content", content);
    ownTemplates.ifPresent(folder -> needFolder("--templates", folder));
    Problems problems = new Problems();
    AtomicReference<Translations> standing = new AtomicReference<>(Translations.NONE);
    try (TemplateFolder folder = TemplateFolder.open(ownTemplates)) {
      SourceTree written = SourceTree.read(content, ContentFolder.shown(content), problems);
      SourceTree look = SourceTree.read(folder.path(), "templates", problems);
      Optional<Timeline> timeline =
          ContentReader.read(
              written, BuildCommand.strictness(translations, spec), standing::set, problems);
      timeline.ifPresent(read -> SiteFiles.of(Site.plan(read), written, look, problems));
    }
    return new Report(terminal).printChecked(problems, standing.get());
  }

  private void needFolder(String option, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "there is no folder " + folder + "; name another with " + option);
    }
  }
}
