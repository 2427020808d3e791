package nienbieu.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nienbieu.edit.YamlValue;
import nienbieu.read.YamlSpot;
import nienbieu.read.YamlSpot.Shape;

/**
 * A column of the plain sheet of events.
 *
 * @param field of an event
 * @param language tag of a text in one language; empty for other fields
 */
record SheetColumn(String field, String language) {
  private static final List<String> WORDS =
      List.of("id", "date", "kind", "status", "mode", "part-of", "order");
  private static final List<String> TEXTS = List.of("title", "summary", "date-note", "body");
  private static final List<String> LISTS = List.of("topics", "places", "related");

  /** What only is shown: it has fields inside that a cell cannot hold. */
  static final String SOURCES = "sources";

  /** All columns of a site. */
  static List<SheetColumn> of(List<String> languages) {
    List<SheetColumn> columns = new ArrayList<>();
    for (String text : TEXTS) {
      languages.forEach(language -> columns.add(new SheetColumn(text, language)));
    }
    WORDS.forEach(word -> columns.add(new SheetColumn(word, "")));
    LISTS.forEach(list -> columns.add(new SheetColumn(list, "")));
    columns.add(new SheetColumn(SOURCES, ""));
    // The id comes first, and the date next: by them people know a row.
    columns.sort(
        Comparator.comparing(column -> WORDS.subList(0, 2).contains(column.field()) ? 0 : 1));
    return columns;
  }

  /** The name in the first row. */
  String name() {
    return language.isEmpty() ? field : field + "." + language;
  }

  /** Whether it is a text in one language. */
  boolean isText() {
    return !language.isEmpty();
  }

  /** Whether it is a list of ids. */
  boolean isList() {
    return LISTS.contains(field);
  }

  /** What an event says there; empty if nothing. */
  String cell(YamlSpot event) {
    Optional<YamlSpot> value = event.find(field);
    if (value.isEmpty()) {
      return "";
    }
    if (field.equals(SOURCES)) {
      return joined(value.get().members().stream().map(one -> one.textOf("source")).toList());
    }
    if (isList()) {
      return joined(value.get().members().stream().map(YamlSpot::text).toList());
    }
    boolean isGroup = value.get().shape() == Shape.GROUP;
    return (isGroup ? value.get().textOf(language) : value.get().text()).strip();
  }

  /** A cell without what spreadsheets and YAML change about blanks. */
  String normal(String cell) {
    String lines = cell.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (isList() || field.equals(SOURCES)) {
      return joined(ids(lines));
    }
    return field.equals("body") ? lines : String.join(" ", lines.split("[ \\t\\n]+"));
  }

  /** The value of a changed cell. */
  YamlValue value(String cell) {
    return isList()
        ? YamlValue.words(ids(cell))
        : field.equals("date") ? YamlValue.quoted(cell) : YamlValue.word(cell);
  }

  private static String joined(List<String> ids) {
    return ids.stream().collect(Collectors.joining(" "));
  }

  static List<String> ids(String cell) {
    return List.of(cell.split("[ ,;\\n]+")).stream().filter(id -> !id.isEmpty()).toList();
  }
}
