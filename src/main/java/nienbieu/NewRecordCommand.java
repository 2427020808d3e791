package nienbieu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nienbieu.edit.Addition;
import nienbieu.edit.Draft;
import nienbieu.edit.RecordForm;
import nienbieu.language.Language;
import nienbieu.source.Nearest;
import nienbieu.source.Problems;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nienbieu new event} and the others: one record, checked before it is written. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
final class NewRecordCommand implements Callable<Integer> {
  private final RecordForm form;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private ContentOption content;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "What it is called in links and addresses (default: made from the title).",
      defaultValue = "")
  private String id;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Of an event: the file below the content folder (default: that of the year).",
      defaultValue = "")
  private String file;

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description = "Sets any of the fields, such as title.fr=…; can be repeated.")
  private List<String> sets = new ArrayList<>();

  NewRecordCommand(RecordForm form, Terminal terminal) {
    this.form = form;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = content.folder();
    if (!file.isEmpty() && form != RecordForm.EVENT) {
      throw wrong("--file is for events: all of this kind stand in one file or have their own");
    }
    ContentTrial before = ContentTrial.read(folder);
    if (before.languages().isEmpty()) {
      return new Report(terminal).printUnread(before.problems(), "nothing was written");
    }
    List<String> tags = before.languages().stream().map(Language::tag).toList();
    Draft draft = new Draft(form, tags);
    fill(draft, tags);
    Questions questions = new Questions(terminal);
    if (terminal.interactive()) {
      questions.askMissing(form, draft, before.languages());
    }
    name(draft, before.tree(), questions);
    Map<String, String> additions = additions(draft, before.tree(), tags);
    return write(folder, before, additions);
  }

  /** What was given on the command line, composed: some keyboards type letters in parts. */
  private void fill(Draft draft, List<String> tags) {
    for (OptionSpec option : spec.options()) {
      String name = option.longestName().substring(2);
      if (option.getValue() instanceof String value && !value.isBlank()) {
        fieldOf(name, tags).ifPresent(field -> set(draft, field, value));
      }
    }
    for (String one : sets) {
      int equals = one.indexOf('=');
      if (equals < 0) {
        throw wrong("--set needs a field and its value, as in --set title.vi=…, not " + one);
      }
      set(draft, one.substring(0, equals), one.substring(equals + 1));
    }
    set(draft, "id", id);
  }

  private Optional<String> fieldOf(String option, List<String> tags) {
    if (form.field(option).filter(field -> !field.isLocalized()).isPresent()) {
      return Optional.of(option);
    }
    int dash = option.lastIndexOf('-');
    if (dash < 0 || form.field(option.substring(0, dash)).isEmpty()) {
      return Optional.empty();
    }
    String tag = option.substring(dash + 1);
    if (!tags.contains(tag)) {
      throw wrong("this site has no language " + tag);
    }
    return Optional.of(option.substring(0, dash) + "." + tag);
  }

  private void set(Draft draft, String name, String value) {
    if (!draft.names().contains(name)) {
      String meant =
          Nearest.to(name, draft.names())
              .map(near -> "; did you mean " + near + "?")
              .orElse("; its fields are " + String.join(", ", draft.names()));
      throw wrong("there is no field " + name + " in " + form.word() + meant);
    }
    draft.set(name, Normalizer.normalize(value, Normalizer.Form.NFC).stripTrailing());
  }

  private void name(Draft draft, SourceTree tree, Questions questions) throws IOException {
    if (draft.value("id").isPresent()) {
      return;
    }
    String proposed =
        form.isText()
            ? draft.proposedId(articles(tree))
            : draft.proposedId(files(tree).stream().map(SourceFile::text).toList());
    draft.set("id", terminal.interactive() ? questions.askId(proposed) : proposed);
  }

  private List<SourceFile> files(SourceTree tree) {
    return form.file()
        .map(path -> tree.text(path).stream().toList())
        .orElseGet(() -> tree.below("events"));
  }

  private static Set<String> articles(SourceTree tree) {
    Set<String> ids = new TreeSet<>();
    tree.below("articles").forEach(file -> ids.add(file.name().replaceFirst("\\..*", "")));
    return ids;
  }

  /** What is added at the end of which files, by their paths below the content folder. */
  private Map<String, String> additions(Draft draft, SourceTree tree, List<String> tags) {
    Map<String, String> additions = new LinkedHashMap<>();
    if (!form.isText()) {
      String path = form.file().orElseGet(() -> eventFile(draft));
      String text = tree.text(path).map(SourceFile::text).orElse("");
      additions.put(path, Addition.to(text, draft.record()).text());
      return additions;
    }
    String name = draft.value("id").orElseThrow();
    if (articles(tree).contains(name)) {
      throw wrong("there is an article " + name + " already");
    }
    for (String tag : tags) {
      if (tag.equals(tags.get(0)) || draft.has(tag)) {
        additions.put("articles/" + name + "." + tag + ".md", draft.file(tag));
      }
    }
    return additions;
  }

  private String eventFile(Draft draft) {
    if (file.isEmpty()) {
      return draft.eventFile();
    }
    String path = file.startsWith("events/") ? file : "events/" + file;
    boolean isInside = !path.contains("..") && !path.contains("\\") && !path.contains("//");
    if (!isInside || !path.endsWith(".yaml")) {
      throw wrong("--file must be a file such as events/2020.yaml, not " + file);
    }
    return path;
  }

  private int write(Path folder, ContentTrial before, Map<String, String> additions)
      throws IOException {
    List<FileEdit> edits = new ArrayList<>();
    Map<String, byte[]> changed = new LinkedHashMap<>();
    for (Map.Entry<String, String> addition : additions.entrySet()) {
      Path path = folder.resolve(addition.getKey());
      byte[] old = FileEdit.bytes(path);
      byte[] more = addition.getValue().getBytes(StandardCharsets.UTF_8);
      byte[] all = Arrays.copyOf(old, old.length + more.length);
      System.arraycopy(more, 0, all, old.length, more.length);
      edits.add(new FileEdit(path, old, all));
      changed.put(addition.getKey(), all);
      if (before.tree().isRefused(addition.getKey())) {
        return new Report(terminal).printUnread(before.problems(), "nothing was written");
      }
    }
    Problems added = before.with(changed).problemsBeyond(before);
    if (added.hasErrors()) {
      return new Report(terminal).printUnread(added, "nothing was written");
    }
    for (FileEdit edit : edits) {
      int status = edit.write(terminal);
      if (status != 0) {
        return status;
      }
    }
    new Report(terminal).print(added);
    additions.forEach((path, text) -> say(before.tree(), path, text));
    return SchemaCommand.renew(folder, terminal);
  }

  private void say(SourceTree tree, String path, String text) {
    PrintStream out = terminal.out();
    String added = text.replace("\r\n", "\n");
    String record = added.stripLeading();
    String before = tree.text(path).map(SourceFile::text).orElse("");
    String above = before + added.substring(0, added.length() - record.length());
    long line = 1 + above.chars().filter(c -> c == '\n').count();
    out.println(tree.name() + "/" + path + ":" + line);
    out.print(record);
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
