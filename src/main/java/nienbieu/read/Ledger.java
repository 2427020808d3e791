package nienbieu.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nienbieu.date.HistoricalDate;
import nienbieu.source.Place;
import nienbieu.source.Problems;
import nienbieu.source.Rule;
import nienbieu.source.SourceFile;
import nienbieu.source.SourceTree;

/**
 * The translation ledger: which originals the translations were made from. One line for each record
 * and language, sorted, so that two people who translate different records seldom touch the same
 * lines. Written by the program only.
 */
final class Ledger {
  /** Where it stands below the content folder. */
  static final String FILE = "translations.ledger";

  private static final String HEAD =
      "# The originals that translations were made from. Written by `nienbieu translated`.\n";

  private final SortedMap<String, LedgerLine> lines = new TreeMap<>();
  private final Optional<SourceFile> file;

  private Ledger(Optional<SourceFile> file) {
    this.file = file;
  }

  /** What is the same object only for ledgers that say the same, unless they were changed. */
  Object identity() {
    return file;
  }

  /** The ledger of a content folder, empty if it has none; what is no line of it is reported. */
  static Ledger read(SourceTree tree, Problems problems) {
    Ledger ledger = new Ledger(tree.text(FILE));
    ledger.file.ifPresent(file -> ledger.read(file, problems));
    return ledger;
  }

  private void read(SourceFile file, Problems problems) {
    Lines text = new Lines(file.text());
    for (int at = 0; at < text.count(); at++) {
      String written = text.line(at);
      if (written.isEmpty() || written.startsWith("#")) {
        continue;
      }
      Optional<LedgerLine> line = LedgerLine.parse(written);
      if (line.isEmpty()) {
        report(file, at + 1, written, "line", problems);
      } else if (lines.putIfAbsent(key(line.get()), line.get()) != null) {
        report(file, at + 1, written, "repeated", problems);
      }
    }
  }

  private static void report(
      SourceFile file, int line, String written, String why, Problems problems) {
    int length = Math.max(1, written.codePointCount(0, written.length()));
    problems.add(Rule.TRANSLATION_LEDGER, new Place(file, line, 1, length), why);
  }

  /** What is recorded of a record's translation into a language. */
  Optional<LedgerLine> find(String record, String language) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(lines.get(record + " " + language));
  }

  /** The day of each line, by its record and language with a blank between them. */
  Map<String, HistoricalDate> days() {
    Map<String, HistoricalDate> days = new HashMap<>();
    // Thousands of lines share a day, and the pages keep what is given out here.
    Map<HistoricalDate, HistoricalDate> same = new HashMap<>();
    lines.forEach((key, line) -> days.put(key, same.computeIfAbsent(line.day(), first -> first)));
    return days;
  }

  /** All lines, sorted. */
  Collection<LedgerLine> lines() {
    return lines.values();
  }

  /** Puts a line into its place, instead of the one that stood there. */
  void put(LedgerLine line) {
    lines.put(key(line), line);
  }

  /** Removes what stands for a record that is gone. */
  void remove(LedgerLine line) {
    lines.remove(key(line));
  }

  /** The whole file. */
  String written() {
    StringBuilder text = new StringBuilder(HEAD);
    lines.values().forEach(line -> text.append(line.written()).append('\n'));
    return text.toString();
  }

  private static String key(LedgerLine line) {
    return line.record() + " " + line.language();
  }
}
