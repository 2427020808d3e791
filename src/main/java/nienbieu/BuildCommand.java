package nienbieu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import nienbieu.content.Timeline;
import nienbieu.publish.PublishException;
import nienbieu.read.BaseUrl;
import nienbieu.read.Strictness;
import nienbieu.source.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nienbieu build}: content and templates in, a finished site out. */
@Command(
    name = "build",
    description = "Builds the site. A site that has errors is not published.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private ContentOption content;

  @Mixin private ReadingOptions reading;

  @Mixin private AsOfOption asOf;

  @Mixin private LanguageOption speaking;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the site goes (default: ${DEFAULT-VALUE}).",
      defaultValue = "site-output")
  private Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The address of the site's root, instead of the one in site.yaml.",
      defaultValue = "")
  private String baseUrl;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, PublishException {
    Path input = content.folder();
    Optional<Path> ownTemplates = reading.templates();
    Optional<String> base = base();
    UnaryOperator<Timeline> telling = asOf.telling();
    Strictness strictness = reading.strictness();
    String language = speaking.tag(terminal);
    Problems problems = new Problems();
    try (TemplateFolder folder = TemplateFolder.open(ownTemplates);
        Progress progress = Progress.of(terminal)) {
      SiteBuild build =
          new SiteBuild(
              input,
              folder.path(),
              output,
              read -> telling.apply(base.map(read::at).orElse(read)),
              strictness);
      Optional<SiteBuild.Result> result = build.run(problems, progress);
      progress.end();
      return new Report(terminal, language).print(problems, result, output, progress.seconds());
    }
  }

  /** An empty address is none: a build file can pass what it was not given. */
  private Optional<String> base() {
    if (baseUrl.isBlank()) {
      return Optional.empty();
    }
    Optional<String> base = BaseUrl.of(baseUrl);
    if (base.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--base-url must be an address such as https://example.org/timeline/, not " + baseUrl);
    }
    return base;
  }
}
