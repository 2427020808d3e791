package nienbieu.edit;

import java.util.ArrayList;
import java.util.List;
import nienbieu.read.YamlOutline;
import nienbieu.source.SourceFile;

/** Blanks at the ends of lines that mean nothing: in prose two of them break a line. */
final class TrailingBlanks {
  private final SourceFile file;
  private final String text;
  private final YamlOutline outline;

  private TrailingBlanks(SourceFile file) {
    this.file = file;
    this.text = file.text();
    this.outline = YamlOutline.of(file);
  }

  /** Whether it is worth while to take the file apart. */
  static boolean mayBeIn(String text) {
    return text.contains(" \n")
        || text.contains("\t\n")
        || text.contains(" \r")
        || text.contains("\t\r")
        || text.endsWith(" ")
        || text.endsWith("\t");
  }

  /** What removes them; nothing is removed that changes what is read. */
  static List<TextEdit> of(SourceFile file) {
    TrailingBlanks blanks = new TrailingBlanks(file);
    FileLines lines = new FileLines(blanks.text);
    List<TextEdit> all = new ArrayList<>();
    for (int line = 1; line <= lines.count(); line++) {
      String words = lines.line(line);
      int end = words.length();
      while (end > 0 && (words.charAt(end - 1) == ' ' || words.charAt(end - 1) == '\t')) {
        end--;
      }
      if (end < words.length()) {
        all.add(new TextEdit(lines.start(line) + end, words.substring(end), "", line, ""));
      }
    }
    return blanks.harmless(all);
  }

  /** Tried together, and by halves where that changes anything. */
  private List<TextEdit> harmless(List<TextEdit> edits) {
    if (edits.isEmpty() || isSame(TextEdit.applied(text, edits))) {
      return edits;
    }
    if (edits.size() == 1) {
      return List.of();
    }
    List<TextEdit> harmless = new ArrayList<>(harmless(edits.subList(0, edits.size() / 2)));
    harmless.addAll(harmless(edits.subList(edits.size() / 2, edits.size())));
    return harmless;
  }

  private boolean isSame(String changed) {
    return YamlOutline.of(SourceFile.of(file.path(), changed)).equals(outline);
  }
}
