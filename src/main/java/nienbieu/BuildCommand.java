package nienbieu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nienbieu.publish.PublishException;
import nienbieu.read.BaseUrl;
import nienbieu.read.Strictness;
import nienbieu.source.Problems;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--translations",
      paramLabel = "strict",
      description = "Makes translations that are missing or behind errors.",
      defaultValue = "")
  private String translations;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, PublishException {
    Optional<Path> ownTemplates = Optional.ofNullable(templates);
    needFolder("--content", content);
    ownTemplates.ifPresent(folder -> needFolder("--templates", folder));
    Optional<String> base = base();
    Strictness strictness = strictness(translations, spec);
    Problems problems = new Problems();
    try (TemplateFolder folder = TemplateFolder.open(ownTemplates);
        Progress progress = Progress.of(terminal)) {
      SiteBuild build = new SiteBuild(content, folder.path(), output, base, strictness);
      Optional<SiteBuild.Result> result = build.run(problems, progress);
      progress.end();
      return new Report(terminal).print(problems, result, output, progress.seconds());
    }
  }

  /** How strict to be; an empty word is none: a build file can pass what it was not given. */
  static Strictness strictness(String word, CommandSpec spec) {
    return switch (word.strip()) {
      case "" -> Strictness.AS_THE_SITE_SAYS;
      case "strict" -> Strictness.STRICT;
      default ->
          throw new ParameterException(
              spec.commandLine(), "--translations can only be strict, not " + word);
    };
  }

  private void needFolder(String option, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "there is no folder " + folder + "; name another with " + option);
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
