package nienbieu;

import java.nio.file.Path;
import java.util.Optional;
import nienbieu.read.Strictness;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --templates} and {@code --translations}: what reading a whole site depends on besides. */
final class ReadingOptions {
  /** How {@code pom.xml} says that the templates of the repository are meant, and not a copy. */
  private static final String PROPERTY = "nienbieu.templates";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

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

  /**
   * The publisher's own templates, if there are any.
   *
   * @throws ParameterException if the folder does not exist
   */
  Optional<Path> templates() {
    return Optional.ofNullable(templates)
        .or(() -> Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of))
        .map(folder -> ContentOption.existing("--templates", folder, spec));
  }

  /**
   * How strict to be; an empty word is none: a build file can pass what it was not given.
   *
   * @throws ParameterException if it is another word
   */
  Strictness strictness() {
    return switch (translations.strip()) {
      case "" -> Strictness.AS_THE_SITE_SAYS;
      case "strict" -> Strictness.STRICT;
      default ->
          throw new ParameterException(
              spec.commandLine(), "--translations can only be strict, not " + translations);
    };
  }
}
