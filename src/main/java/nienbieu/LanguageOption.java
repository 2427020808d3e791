package nienbieu;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --language}: in which language a command speaks to the editor. */
final class LanguageOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--language",
      paramLabel = "vi|en",
      description = "In which language problems are told (default: that of the terminal).",
      defaultValue = "")
  private String language;

  /**
   * The language: the one asked for, or that of the terminal; an empty word asks for none.
   *
   * @return {@code vi} or {@code en}
   * @throws ParameterException if it is another
   */
  String tag(Terminal terminal) {
    return switch (language.strip()) {
      case "" -> terminal.language();
      case "vi" -> "vi";
      case "en" -> "en";
      default ->
          throw new ParameterException(
              spec.commandLine(), "--language can be vi or en, not " + language);
    };
  }
}
