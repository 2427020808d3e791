package nienbieu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import nienbieu.content.Timeline;
import nienbieu.content.Translations;
import nienbieu.plan.Site;
import nienbieu.read.ContentReader;
import nienbieu.source.Problems;
import nienbieu.source.SourceTree;
import nienbieu.source.WebLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nienbieu check}: reads everything as a build does, and writes no site. */
@Command(
    name = "check",
    description = "Reads everything and says what is wrong, missing or behind.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private ContentOption content;

  @Mixin private ReadingOptions reading;

  @Mixin private AsOfOption asOf;

  @Mixin private LanguageOption speaking;

  @Mixin private LinksOption links;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "text|github|json|sarif",
      description = "How problems are told: for people, GitHub or a program (default: text).",
      defaultValue = "")
  private String format;

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
    String language = speaking.tag(terminal);
    CheckFormat form = format();
    boolean asks = links.isOn();
    UnaryOperator<Timeline> telling = asOf.telling();
    int mended =
        fix ? Mending.run(form == CheckFormat.TEXT ? terminal : terminal.aside(), input) : 0;
    if (mended != 0) {
      return mended;
    }
    Problems problems = new Problems();
    AtomicReference<Translations> standing = new AtomicReference<>(Translations.NONE);
    AtomicReference<List<WebLink>> addresses = new AtomicReference<>(List.of());
    Optional<AddressCheck.Result> asked = Optional.empty();
    try (TemplateFolder folder = TemplateFolder.open(ownTemplates)) {
      SourceTree written = SourceTree.read(input, ContentFolder.shown(input), problems);
      SourceTree look = SourceTree.read(folder.path(), "templates", problems);
      Optional<Timeline> timeline =
          ContentReader.read(written, reading.strictness(), standing::set, addresses::set, problems)
              .map(telling);
      timeline.ifPresent(read -> SiteFiles.of(Site.plan(read), written, look, problems));
      if (asks) {
        String site = timeline.map(read -> read.settings().baseUrl()).orElse("");
        AddressCheck check = new AddressCheck(links, input, terminal);
        asked = Optional.of(check.run(addresses.get(), site, problems));
      }
    }
    if (form == CheckFormat.TEXT) {
      return new Report(terminal, language).printChecked(problems, standing.get(), asked);
    }
    terminal.out().print(document(form, problems, standing.get(), asked, language));
    if (terminal.out().checkError()) {
      throw new IOException("the answer could not be written");
    }
    return problems.hasErrors() ? Failure.CONTENT : 0;
  }

  private static String document(
      CheckFormat form,
      Problems problems,
      Translations translations,
      Optional<AddressCheck.Result> asked,
      String language)
      throws IOException {
    return switch (form) {
      case GITHUB -> GithubReport.of(problems, language);
      case SARIF -> SarifReport.of(problems, language, Version.number());
      default -> JsonReport.of(problems, translations, asked, language);
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
