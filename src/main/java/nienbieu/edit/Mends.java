package nienbieu.edit;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;
import nienbieu.read.YamlOutline;
import nienbieu.source.Place;
import nienbieu.source.Problem;
import nienbieu.source.SourceFile;

/** What can be mended in one file without asking. */
public final class Mends {
  private static final Pattern WORD = Pattern.compile("[^ \\t\\r\\n]+");

  /** From which field a record of a kind gets its id. */
  private static final Map<String, String> TITLES =
      Map.of("event", "title", "term", "term", "source", "title", "image", "caption");

  private final SourceFile file;
  private final String text;
  private final FileLines lines;
  private final String original;
  private final Set<String> taken;
  private final YamlOutline outline;
  private final List<TextEdit> edits = new ArrayList<>();
  private final List<String> proposals = new ArrayList<>();

  private Mends(SourceFile file, String original, Set<String> taken) {
    this.file = file;
    this.text = file.text();
    this.lines = new FileLines(text);
    this.original = original;
    this.taken = new TreeSet<>(taken);
    this.outline = YamlOutline.of(file);
  }

  /**
   * The changes to a file.
   *
   * @param edits in the order of the file
   * @param proposals what an editor must decide, a sentence each
   */
  public record Found(List<TextEdit> edits, List<String> proposals) {}

  /**
   * Looks for them; in a file that cannot be taken apart there are none.
   *
   * @param problems what is wrong with the file
   * @param original the tag of the site's first language, in which days come first if it is {@code
   *     vi}
   * @param taken ids that a new one must not be
   */
  public static Found of(
      SourceFile file, List<Problem> problems, String original, Set<String> taken) {
    if (problems.isEmpty() && file.isComposed() && !TrailingBlanks.mayBeIn(file.text())) {
      return new Found(List.of(), List.of());
    }
    Mends mends = new Mends(file, original, taken);
    if (mends.outline.isReadable()) {
      problems.forEach(mends::mend);
      mends.compose();
      mends.edits.addAll(TrailingBlanks.of(file));
    }
    return new Found(TextEdit.apart(mends.edits), List.copyOf(mends.proposals));
  }

  private void mend(Problem problem) {
    Place place = problem.place();
    if (place.isWholeFile()) {
      return;
    }
    int start = lines.offset(place.line(), place.column());
    switch (problem.rule()) {
      case DATE_SHAPE -> date(place.line(), start, problem.arguments().get(0));
      case DATE_UNQUOTED -> quote(place, start);
      case FIELD_QUOTES -> uncurl(place, start, problem.suggestion());
      case FIELD_MISSING -> {
        if (problem.arguments().get(0).equals("id")) {
          id(place.line(), start, problem.arguments().get(1));
        }
      }
      default -> {
        // Somebody must think about it.
      }
    }
  }

  /** The place of a wrong date can be its end only; it is looked for round that place. */
  private void date(int line, int at, String typed) {
    List<String> meanings = DayMonthYear.meanings(typed);
    String words = lines.line(line);
    int start = words.lastIndexOf(typed, at - lines.start(line));
    if (meanings.isEmpty() || start < 0 || typed.isEmpty()) {
      return;
    }
    int from = lines.start(line) + start;
    if (meanings.size() > 1 && !original.equals("vi")) {
      String either = "\"" + String.join("\" or \"", meanings) + "\"";
      proposals.add(
          file.path() + ":" + line + ": " + typed + " may be " + either + "; not changed");
      return;
    }
    String day = meanings.get(0);
    boolean isQuoted = start > 0 && "\"'".indexOf(words.charAt(start - 1)) >= 0;
    edits.add(new TextEdit(from, typed, isQuoted ? day : '"' + day + '"', line, day));
  }

  private void quote(Place place, int start) {
    String typed =
        text.substring(start, lines.offset(place.line(), place.column() + place.length()));
    if (isDate(typed)) {
      edits.add(new TextEdit(start, typed, '"' + typed + '"', place.line(), typed));
    }
  }

  private void uncurl(Place place, int start, String quoted) {
    String typed =
        text.substring(start, lines.offset(place.line(), place.column() + place.length()));
    if (quoted.length() > 2 && typed.contains(quoted.substring(1, quoted.length() - 1))) {
      String value = quoted.substring(1, quoted.length() - 1);
      edits.add(new TextEdit(start, typed, quoted, place.line(), value));
    }
  }

  private void id(int line, int start, String kind) {
    Optional<String> record =
        outline.values().stream()
            .filter(value -> value.line() == line && value.path().startsWith("["))
            .map(value -> value.path().substring(0, value.path().indexOf(']') + 1))
            .findFirst();
    String title = record.map(path -> title(path, kind)).orElse("");
    String id = title.isEmpty() ? "" : IdProposal.of(List.of(title), "", taken);
    if (!id.isEmpty() && !id.startsWith("-")) {
      taken.add(id);
      boolean isInBraces = text.charAt(start) == '{';
      String indent = " ".repeat(start - lines.start(line));
      edits.add(
          isInBraces
              ? new TextEdit(start + 1, "", "id: " + id + ", ", line, id)
              : new TextEdit(start, "", "id: " + id + lines.lineEnd() + indent, line, id));
    }
  }

  private String title(String record, String kind) {
    String field = record + "." + TITLES.getOrDefault(kind, "name");
    return outline.values().stream()
        .filter(
            value ->
                value.path().equals(field + "." + original)
                    || value.path().equals(field)
                    || value.path().equals(field + ".text"))
        .map(YamlOutline.Value::text)
        .findFirst()
        .orElse("");
  }

  /** Word by word, so that what is printed shows which; no letter composes over a blank. */
  private void compose() {
    if (file.isComposed()) {
      return;
    }
    for (int line = 1; line <= lines.count(); line++) {
      Matcher word = WORD.matcher(lines.line(line));
      while (word.find()) {
        String composed = Normalizer.normalize(word.group(), Form.NFC);
        if (!composed.equals(word.group())) {
          int start = lines.start(line) + word.start();
          edits.add(new TextEdit(start, word.group(), composed, line, ""));
        }
      }
    }
  }

  private static boolean isDate(String text) {
    try {
      HistoricalDate.parse(text);
      return true;
    } catch (NotAnEdtfDate wrong) {
      return false;
    }
  }
}
