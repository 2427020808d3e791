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

  @Mixin private ContentOption content;

  @Mixin private ReadingOptions reading;

  @Mixin private LanguageOption speaking;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "text|github|json|sarif",
      description = "How problems are told: for people, GitHub or a program (default: text).",
      defaultValue = "")
  private String format;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path input = content.folder();
    Optional<Path> ownTemplates = reading.templates();
    String language = speaking.tag(terminal);
    CheckFormat form = format();
    Problems problems = new Problems();
    AtomicReference<Translations> standing = new AtomicReference<>(Translations.NONE);
    try (TemplateFolder folder = TemplateFolder.open(ownTemplates)) {
      SourceTree written = SourceTree.read(input, ContentFolder.shown(input), problems);
      SourceTree look = SourceTree.read(folder.path(), "templates", problems);
      Optional<Timeline> timeline =
          ContentReader.read(written, reading.strictness(), standing::set, problems);
      timeline.ifPresent(read -> SiteFiles.of(Site.plan(read), written, look, problems));
    }
    if (form == CheckFormat.TEXT) {
      return new Report(terminal, language).printChecked(problems, standing.get());
    }
    terminal.out().print(document(form, problems, standing.get(), language));
    if (terminal.out().checkError()) {
      throw new IOException("the answer could not be written");
    }
    return problems.hasErrors() ? Failure.CONTENT : 0;
  }

  private static String document(
      CheckFormat form, Problems problems, Translations translations, String language)
      throws IOException {
    return switch (form) {
      case GITHUB -> GithubReport.of(problems, language);
      case SARIF -> SarifReport.of(problems, language, Version.number());
      default -> JsonReport.of(problems, translations, language);
    };
  }

  /** An empty word is none: a build file can pass what it was not given. */
  private CheckFormat format() {
    String name = format.isBlank() ? CheckFormat.TEXT.word() : format.strip();
    return CheckFormat.of(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--format can be text, github, json or sarif, not " + format));
  }
}
