package nienbieu;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nienbieu.edit.Mends;
import nienbieu.edit.SameValues;
import nienbieu.edit.TextEdit;
import nienbieu.source.Problem;
import nienbieu.source.Problems;
import nienbieu.source.Severity;
import nienbieu.source.SourceFile;

/** {@code check --fix}: mends what is safe in a content folder, and says what it did. */
final class Mending {
  private static final Pattern ID = Pattern.compile("\\bid:\\s*[\"']?([a-z0-9-]+)");

  private final Terminal terminal;
  private final Path folder;
  private final ContentTrial before;

  private Mending(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
    this.before = ContentTrial.read(folder);
  }

  /** A file as it would be. */
  private record Mended(SourceFile file, List<TextEdit> edits, byte[] old, byte[] bytes) {}

  /**
   * Mends all files.
   *
   * @return 0, or the exit status if a file could not be written
   */
  static int run(Terminal terminal, Path folder) {
    Mending mending = new Mending(terminal, folder);
    Map<String, Mended> files = mending.proved(mending.files());
    for (Map.Entry<String, Mended> file : files.entrySet()) {
      Mended mended = file.getValue();
      Path path = folder.resolve(file.getKey());
      int status = new FileEdit(path, mended.old(), mended.bytes()).write(terminal);
      if (status != 0) {
        return status;
      }
      mended.edits().forEach(edit -> mending.say(mended.file(), edit));
    }
    return 0;
  }

  private Map<String, Mended> files() {
    Map<String, Mended> files = new TreeMap<>();
    String original = before.languages().isEmpty() ? "" : before.languages().get(0).tag();
    Set<String> taken = ids();
    List<Problem> problems = before.problems().sorted();
    for (Map.Entry<String, SourceFile> text : before.tree().texts().entrySet()) {
      SourceFile file = text.getValue();
      if (!file.name().endsWith(".yaml") && !file.name().endsWith(".md")) {
        continue;
      }
      List<Problem> ofFile =
          problems.stream()
              .filter(problem -> problem.place().file().path().equals(file.path()))
              .toList();
      Mends.Found found = Mends.of(file, ofFile, original, taken);
      found.proposals().forEach(terminal.out()::println);
      if (!found.edits().isEmpty()) {
        found.edits().forEach(edit -> taken.add(edit.value()));
        files.put(text.getKey(), mended(file, found.edits()));
      }
    }
    return files;
  }

  // From what was read and not from the disk: who changed the file meanwhile is noticed then.
  private static Mended mended(SourceFile file, List<TextEdit> edits) {
    String text = file.text();
    boolean isMarked = file.size() > text.getBytes(StandardCharsets.UTF_8).length;
    // A byte order mark at the start is no part of the text, and stays.
    String mark = isMarked ? "\uFEFF" : "";
    byte[] old = (mark + text).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = (mark + TextEdit.applied(text, edits)).getBytes(StandardCharsets.UTF_8);
    return new Mended(file, edits, old, bytes);
  }

  /** Those that say the same as before and have fewer mistakes when they are read again. */
  private Map<String, Mended> proved(Map<String, Mended> files) {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, mended) -> bytes.put(path, mended.bytes()));
    ContentTrial after = before.with(bytes);
    Map<String, Mended> proved = new TreeMap<>(files);
    files.forEach(
        (path, mended) -> {
          SourceFile now = after.tree().text(path).orElse(SourceFile.of(path, ""));
          long errors = errors(before.problems(), mended.file());
          long left = errors(after.problems(), mended.file());
          boolean isBlank = mended.edits().stream().allMatch(edit -> edit.after().isEmpty());
          boolean isBetter = isBlank ? left == errors : left < errors;
          if (!isBetter || !SameValues.in(mended.file(), now, mended.edits())) {
            proved.remove(path);
            terminal
                .out()
                .println(mended.file().path() + ": left alone; mend it by hand, it may say more");
          }
        });
    return proved;
  }

  /** What a file has of errors; ids that lead nowhere may be seen only when others are mended. */
  private static long errors(Problems problems, SourceFile file) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> problem.place().file().path().equals(file.path()))
        .filter(problem -> !problem.rule().code().startsWith("reference/"))
        .count();
  }

  private Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (SourceFile file : before.tree().texts().values()) {
      Matcher id = ID.matcher(file.text());
      while (id.find()) {
        ids.add(id.group(1));
      }
    }
    return ids;
  }

  private void say(SourceFile file, TextEdit edit) {
    PrintStream out = terminal.out();
    boolean isBlank = edit.after().isEmpty();
    String was = isBlank ? "blanks at the end of the line" : edit.before();
    String is = isBlank ? "none" : edit.after().strip();
    String arrow = was.isEmpty() ? "-> " : was + " -> ";
    out.print(file.path() + ":" + edit.line() + ": " + arrow + is + "\n");
  }
}
