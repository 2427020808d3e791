package nienbieu.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nienbieu.edit.YamlText;
import nienbieu.edit.YamlValue;
import nienbieu.edit.YamlValue.Group;
import nienbieu.read.YamlSpot;
import nienbieu.read.YamlSpot.Shape;

/** Changes to one file of records, of which every character stays that is not concerned. */
final class FileEdit {
  /** In which fields stand in records of ours; a new one goes behind those before it. */
  private static final List<String> ORDER =
      List.of(
          "id",
          "date",
          "date-note",
          "disputed",
          "planned",
          "kind",
          "status",
          "mode",
          "name",
          "title",
          "summary",
          "body",
          "people",
          "organisations",
          "places",
          "topics",
          "part-of",
          "related",
          "sources",
          "order");

  private final String text;
  private final String lineEnd;
  private final YamlSpot root;
  private final Map<String, YamlSpot> records = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final StringBuilder added = new StringBuilder();

  private record Change(int start, int end, int rank, String by) {}

  /**
   * A file that our reader has read without errors.
   *
   * @param text of it, without byte order mark; may be empty
   */
  FileEdit(String text) {
    this.text = text;
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    this.root = YamlSpot.read(text);
    if (root.shape() == Shape.LIST) {
      root.members().forEach(record -> records.putIfAbsent(record.textOf("id"), record));
    }
  }

  /** The records by id, in the order of the file. */
  Map<String, YamlSpot> records() {
    return Collections.unmodifiableMap(records);
  }

  /** The fields of a file that is no list. */
  YamlSpot root() {
    return root;
  }

  /** Whether fields of a group can be changed here: between braces only the whole group can. */
  static boolean isOpen(YamlSpot group) {
    return group.shape() == Shape.GROUP && !group.inBraces();
  }

  /**
   * Gives a field of an open group another value, or a new field its value.
   *
   * @return whether it was done; not where a comment behind the value would become part of it
   */
  boolean set(YamlSpot group, String name, YamlValue value) {
    Optional<YamlSpot> old = group.find(name);
    if (old.isPresent()) {
      return replace(old.get(), rendered(name, value, column(old.get().start())));
    }
    int rank = ORDER.contains(name) ? ORDER.indexOf(name) : ORDER.size();
    YamlSpot before =
        ORDER.subList(0, rank).stream()
            .map(group::find)
            .flatMap(Optional::stream)
            .max(Comparator.comparing(YamlSpot::start))
            .filter(last -> rank < ORDER.size())
            .orElse(group.members().get(group.members().size() - 1));
    int column = column(group.members().get(0).start());
    int at = endOfLine(before.end());
    changes.add(
        new Change(at, at, rank, lineEnd + " ".repeat(column) + rendered(name, value, column)));
    return true;
  }

  /**
   * Gives a text in some languages other words; what it says in others stays.
   *
   * @param texts by tag of the language
   * @return whether it was done
   */
  boolean setTexts(YamlSpot group, String name, Map<String, String> texts) {
    Optional<YamlSpot> old = group.find(name);
    if (old.isPresent() && isOpen(old.get())) {
      boolean done = true;
      for (Map.Entry<String, String> one : texts.entrySet()) {
        done &= set(old.get(), one.getKey(), YamlValue.text(one.getValue()));
      }
      return done;
    }
    Map<String, String> all = new LinkedHashMap<>();
    old.ifPresent(spot -> spot.members().forEach(member -> all.put(member.name(), member.text())));
    if (old.isPresent() && old.get().shape() == Shape.TEXT) {
      return false;
    }
    all.putAll(texts);
    return set(group, name, YamlValue.localized(all));
  }

  /** Adds a record at the end. */
  void append(String record) {
    boolean isFirst = text.isBlank() && added.isEmpty();
    added.append(isFirst ? "" : lineEnd).append(record.replace("\n", lineEnd));
  }

  /** Whether anything was changed. */
  boolean isChanged() {
    return !changes.isEmpty() || !added.isEmpty();
  }

  /** The file with all changes. */
  String result() {
    List<Change> ordered = new ArrayList<>(changes);
    ordered.sort(Comparator.comparing(Change::start).thenComparing(Change::rank));
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Change change : ordered) {
      result.append(text, done, change.start()).append(change.by());
      done = change.end();
    }
    result.append(text, done, text.length());
    boolean isOpen = !result.isEmpty() && result.charAt(result.length() - 1) != '\n';
    return result + (isOpen && !added.isEmpty() ? lineEnd : "") + added;
  }

  private boolean replace(YamlSpot old, String by) {
    String behind = text.substring(old.end(), endOfLine(old.end()));
    if (by.contains("\n") && !behind.isBlank()) {
      return false;
    }
    changes.add(new Change(old.start(), old.end(), 0, by));
    return true;
  }

  private String rendered(String name, YamlValue value, int column) {
    String field = YamlText.fields(new Group(Map.of(name, value)), lineEnd);
    String[] lines = field.substring(0, field.length() - lineEnd.length()).split(lineEnd, -1);
    StringBuilder indented = new StringBuilder(lines[0]);
    for (int line = 1; line < lines.length; line++) {
      String before = lines[line].isEmpty() ? "" : " ".repeat(column);
      indented.append(lineEnd).append(before).append(lines[line]);
    }
    return indented.toString();
  }

  private int column(int at) {
    return at - (text.lastIndexOf('\n', at - 1) + 1);
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    int line = end < 0 ? text.length() : end;
    return line > from && text.charAt(line - 1) == '\r' ? line - 1 : line;
  }
}
