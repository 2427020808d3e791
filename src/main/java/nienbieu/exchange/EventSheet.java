package nienbieu.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nienbieu.csv.CsvText;
import nienbieu.csv.SafeCell;
import nienbieu.date.HistoricalDate;
import nienbieu.date.NotAnEdtfDate;
import nienbieu.edit.YamlValue;
import nienbieu.read.YamlSpot;
import nienbieu.source.SourceTree;

/**
 * All events of a site as one plain table, a column a field and language, and that table back into
 * the files: only cells that were changed are written, each in its place.
 */
public final class EventSheet {
  private final ContentEdit content;
  private final List<String> languages;
  private final Remarks remarks;
  private final Map<SheetColumn, Integer> columns = new LinkedHashMap<>();
  private int changes;

  /**
   * The table of a site.
   *
   * @param tree the content, read without errors
   * @param remarks gets what was changed, and what could not be
   */
  public EventSheet(SourceTree tree, Remarks remarks) {
    this.content = new ContentEdit(tree);
    this.remarks = remarks;
    this.languages =
        content
            .file("site.yaml")
            .root()
            .find("languages")
            .map(YamlSpot::members)
            .orElse(List.of())
            .stream()
            .map(YamlSpot::text)
            .toList();
  }

  /** The table as CSV in UTF-8, with a byte order mark. */
  public byte[] csv() {
    List<SheetColumn> all = SheetColumn.of(languages);
    List<List<String>> rows = new ArrayList<>();
    rows.add(all.stream().map(SheetColumn::name).toList());
    content
        .events()
        .values()
        .forEach(event -> rows.add(all.stream().map(column -> column.cell(event)).toList()));
    return CsvText.of(rows);
  }

  /** What an event has that the table cannot hold. */
  public static List<String> leftOut() {
    return List.of("people", "organisations", "planned", "disputed", "corrections");
  }

  /** How many values differ. */
  public int changes() {
    return changes;
  }

  /**
   * The files as the table has their events, by path below the content folder; empty if nothing
   * differs.
   *
   * @throws UnreadableFile if it is no such table
   */
  public SortedMap<String, byte[]> read(byte[] csv) throws UnreadableFile {
    List<CsvRows.Row> rows = CsvRows.read(csv);
    if (rows.isEmpty()) {
      throw new UnreadableFile("it is empty");
    }
    readNames(rows.get(0));
    Set<String> seen = new HashSet<>();
    for (CsvRows.Row row : rows.subList(1, rows.size())) {
      String id = cell(row, new SheetColumn("id", ""));
      remarks.about(Where.of("line " + row.line(), id));
      if (id.isEmpty()) {
        remarks.refuse("it has no id");
      } else if (!seen.add(id)) {
        remarks.refuse("its id stands in another row too");
      } else if (row.cells().size() > rows.get(0).cells().size()) {
        remarks.refuse("it has more cells than the first row has names");
      } else if (content.event(id).isEmpty()) {
        remarks.refuse(
            "there is no event of this id; a new one needs people, sources and what they bear out:"
                + " write it in events/, then its texts can be changed here");
      } else {
        change(row, id, content.event(id).get());
      }
    }
    remarks.about("");
    return content.result();
  }

  private void readNames(CsvRows.Row header) throws UnreadableFile {
    Map<String, SheetColumn> known = new HashMap<>();
    SheetColumn.of(languages).forEach(column -> known.put(column.name(), column));
    for (int number = 0; number < header.cells().size(); number++) {
      String name = header.cells().get(number).strip();
      SheetColumn column = known.get(name);
      if (column == null) {
        throw new UnreadableFile(
            "the column "
                + Where.quoted(name)
                + " is not known; there may be "
                + String.join(
                    ", ", SheetColumn.of(languages).stream().map(SheetColumn::name).toList()));
      }
      if (columns.putIfAbsent(column, number) != null) {
        throw new UnreadableFile("two columns are called " + Where.quoted(name));
      }
    }
    if (!columns.containsKey(new SheetColumn("id", ""))) {
      throw new UnreadableFile("it has no column “id”");
    }
  }

  private void change(CsvRows.Row row, String id, YamlSpot event) {
    FileEdit file = content.fileOfEvent(id).orElseThrow();
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    for (SheetColumn column : columns.keySet()) {
      String cell = cell(row, column);
      if (cell.equals(column.normal(column.cell(event)))) {
        continue;
      }
      if (mayChange(column, cell, event)) {
        changes++;
        if (column.isText()) {
          texts
              .computeIfAbsent(column.field(), name -> new LinkedHashMap<>())
              .put(column.language(), cell);
        } else {
          tell(column, file.set(event, column.field(), column.value(cell)));
        }
      }
    }
    texts.forEach((field, halves) -> changeTexts(file, event, field, halves));
  }

  private boolean mayChange(SheetColumn column, String cell, YamlSpot event) {
    if (cell.isEmpty()) {
      remarks.lose(column.name() + " is empty in the table and stays as it is; delete it by hand");
    } else if (column.field().equals(SheetColumn.SOURCES)) {
      remarks.lose("its sources differ; they hold more than ids, so change them by hand");
    } else if (!FileEdit.isOpen(event)) {
      remarks.lose(column.name() + ", because the event is written between braces");
    } else if (column.field().equals("date")) {
      return isDate(cell);
    } else {
      return true;
    }
    return false;
  }

  private boolean isDate(String cell) {
    try {
      HistoricalDate.parse(cell);
      return true;
    } catch (NotAnEdtfDate wrong) {
      remarks.refuse(
          "the date " + Where.quoted(cell) + ": " + wrong.sentence() + "; " + wrong.hint());
      return false;
    }
  }

  private void changeTexts(
      FileEdit file, YamlSpot event, String field, Map<String, String> halves) {
    Optional<YamlSpot> old = event.find(field);
    boolean isAlone = old.isPresent() && old.get().shape() == YamlSpot.Shape.TEXT;
    boolean done =
        isAlone
            ? file.set(event, field, YamlValue.text(halves.values().iterator().next()))
            : file.setTexts(event, field, halves);
    halves.keySet().forEach(language -> tell(new SheetColumn(field, language), done));
  }

  private void tell(SheetColumn column, boolean isDone) {
    if (isDone) {
      remarks.change(column.name());
    } else {
      changes--;
      remarks.lose(column.name() + ", because a comment stands behind it; change it by hand");
    }
  }

  private String cell(CsvRows.Row row, SheetColumn column) {
    int number = columns.get(column);
    String cell = number < row.cells().size() ? row.cells().get(number) : "";
    return column.normal(CleanText.of(SafeCell.restored(cell), remarks));
  }
}
