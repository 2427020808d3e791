package nienbieu;

import java.io.IOException;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nienbieu check}: reads everything as a build does, and writes nothing. */
@Command(
    name = "check",
    description = "Reads everything and says what is wrong, missing or behind. Writes nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ContentOption content;

  @Mixin private ReadingOptions reading;

  @Option(
      names = "--fix",
      description = "First mends in the content what is safe, and says what it changed.")
  private boolean fix;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path input = content.folder();
    Optional<Path> ownTemplates = reading.templates();
    int mended = fix ? Mending.run(terminal, input) : 0;
    if (mended != 0) {
      return mended;
    }
    Problems problems = new Problems();
    AtomicReference<Translations> standing = new AtomicReference<>(Translations.NONE);
    try (TemplateFolder folder = TemplateFolder.open(ownTemplates)) {
      SourceTree written = SourceTree.read(input, ContentFolder.shown(input), problems);
      SourceTree look = SourceTree.read(folder.path(), "templates", problems);
      Optional<Timeline> timeline =
          ContentReader.read(written, reading.strictness(), standing::set, problems);
      timeline.ifPresent(read -> SiteFiles.of(Site.plan(read), written, look, problems));
    }
    return new Report(terminal).printChecked(problems, standing.get());
  }
}
