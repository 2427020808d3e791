package nienbieu;

import nienbieu.edit.FieldForm;
import nienbieu.edit.RecordForm;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nienbieu new}: adds a record; one command for each kind is below it. */
@Command(
    name = "new",
    description = "Adds a record to the content. Nothing is written that has errors.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "KIND",
    sortOptions = false)
final class NewCommand implements Runnable {
  /** The languages that we ship; a text in another is given with --set. */
  private static final String[] TAGS = {"vi", "en"};

  @Spec private CommandSpec spec;

  /** The command with one below it for each kind of record. */
  static CommandLine line(Terminal terminal) {
    CommandLine line = new CommandLine(new NewCommand());
    for (RecordForm form : RecordForm.values()) {
      line.addSubcommand(form.word(), record(form, terminal));
    }
    return line;
  }

  private static CommandLine record(RecordForm form, Terminal terminal) {
    CommandLine line = new CommandLine(new NewRecordCommand(form, terminal));
    CommandSpec spec = line.getCommandSpec();
    String what = form.word();
    spec.usageMessage()
        .description(
            "Adds one " + what + ". What is needed and not given is asked for if you can answer.");
    for (FieldForm field : form.fields()) {
      String words = field.english() + (field.isNeeded() ? " (needed)" : "");
      if (!field.isLocalized()) {
        spec.addOption(option(field.name(), words));
        continue;
      }
      for (String tag : TAGS) {
        spec.addOption(option(field.name() + "-" + tag, words + " [" + tag + "]"));
      }
    }
    return line;
  }

  private static OptionSpec option(String name, String description) {
    return OptionSpec.builder("--" + name)
        .paramLabel("VALUE")
        .type(String.class)
        .description(description)
        .build();
  }

  /** Without a kind there is nothing to add. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to add, for example: nienbieu new event");
  }
}
