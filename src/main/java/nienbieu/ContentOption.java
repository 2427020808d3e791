package nienbieu;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --content}: every command that reads a site has it. */
final class ContentOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "What editors write (default: ${DEFAULT-VALUE}).",
      defaultValue = "content")
  private Path content;

  /**
   * The folder.
   *
   * @throws ParameterException if there is none
   */
  Path folder() {
    return existing("--content", content, spec);
  }

  static Path existing(String option, Path folder, CommandSpec spec) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "there is no folder " + folder + "; name another with " + option);
    }
    return folder;
  }
}
