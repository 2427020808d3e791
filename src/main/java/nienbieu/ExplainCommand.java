package nienbieu;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nienbieu.source.Example;
import nienbieu.source.Explanation;
import nienbieu.source.Explanations;
import nienbieu.source.Nearest;
import nienbieu.source.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nienbieu explain}: a rule at length, why it exists, and how to keep it. */
@Command(
    name = "explain",
    description = "Explains the code of a problem; without a code, lists all of them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private LanguageOption speaking;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description = "What stands in brackets behind a problem, for example field/unknown.",
      defaultValue = "")
  private String code;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Explanations explanations = Explanations.in(speaking.tag(terminal));
    PrintStream out = terminal.out();
    out.print(code.isBlank() ? list(explanations) : text(explanations, rule()));
    if (out.checkError()) {
      throw new IOException("the answer could not be written");
    }
    return 0;
  }

  /** The rule; its code may stand in its brackets, as problems show it. */
  private Rule rule() {
    String typed = code.strip().replaceAll("^\\[|]$", "");
    return Explanations.find(typed).orElseThrow(() -> unknown(typed));
  }

  private ParameterException unknown(String typed) {
    List<String> codes = Arrays.stream(Rule.values()).map(Rule::code).toList();
    // Without what stands before the slash, as people remember it.
    Optional<String> ending = codes.stream().filter(all -> all.endsWith("/" + typed)).findFirst();
    String meant =
        ending
            .or(() -> Nearest.to(typed, codes))
            .map(near -> "; did you mean " + near + "?")
            .orElse("; nienbieu explain lists all");
    return new ParameterException(spec.commandLine(), "there is no code " + typed + meant);
  }

  private static String list(Explanations explanations) {
    StringBuilder text = new StringBuilder();
    int widest =
        Arrays.stream(Rule.values()).mapToInt(rule -> rule.code().length()).max().orElse(0);
    for (Rule rule : Rule.values()) {
      String blanks = " ".repeat(widest + 2 - rule.code().length());
      text.append(rule.code()).append(blanks).append(explanations.of(rule).meaning()).append('\n');
    }
    return text.toString();
  }

  private static String text(Explanations explanations, Rule rule) {
    Explanation explanation = explanations.of(rule);
    StringBuilder text = new StringBuilder();
    text.append(explanations.title(rule)).append("\n\n");
    text.append(explanation.meaning()).append("\n\n");
    text.append(explanations.why()).append(": ").append(explanation.reason()).append('\n');
    for (Example example : explanation.examples()) {
      text.append('\n').append(explanations.heading(example)).append(":\n\n");
      example
          .text()
          .lines()
          .forEach(line -> text.append(("    " + line).stripTrailing()).append('\n'));
    }
    return text.toString();
  }
}
