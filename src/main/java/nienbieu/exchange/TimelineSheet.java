package nienbieu.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the CSV of TimelineJS, or of its published sheet. */
final class TimelineSheet {
  private static final Set<String> KNOWN =
      Set.of(
          "year",
          "month",
          "day",
          "time",
          "end year",
          "end month",
          "end day",
          "end time",
          "display date",
          "headline",
          "text",
          "media",
          "media credit",
          "media caption",
          "media thumbnail",
          "alt text",
          "type",
          "group",
          "tag",
          "background",
          "start date",
          "end date");

  private final Remarks remarks;
  private final Map<String, Integer> columns = new HashMap<>();

  private TimelineSheet(Remarks remarks) {
    this.remarks = remarks;
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableFile if it is no CSV or has not the columns of TimelineJS
   */
  static Slideshow read(byte[] bytes, Remarks remarks) throws UnreadableFile {
    List<CsvRows.Row> rows = CsvRows.read(bytes);
    if (rows.isEmpty()) {
      throw new UnreadableFile("it is empty");
    }
    TimelineSheet sheet = new TimelineSheet(remarks);
    sheet.readNames(rows.get(0), rows.subList(1, rows.size()));
    return sheet.slideshow(rows.subList(1, rows.size()));
  }

  private void readNames(CsvRows.Row header, List<CsvRows.Row> rows) throws UnreadableFile {
    for (int column = 0; column < header.cells().size(); column++) {
      String name = header.cells().get(column).strip().toLowerCase(Locale.ROOT);
      int number = column;
      boolean isUsed = rows.stream().anyMatch(row -> !cell(row, number).isEmpty());
      if (KNOWN.contains(name)) {
        if (columns.putIfAbsent(name, column) != null) {
          throw new UnreadableFile("two columns are called " + Where.quoted(name));
        }
      } else if (isUsed) {
        remarks.lose("the column " + Where.quoted(name) + ", which TimelineJS does not know");
      }
    }
    boolean hasDate = columns.containsKey("year") || columns.containsKey("start date");
    if (!hasDate || !columns.containsKey("headline")) {
      throw new UnreadableFile("its first line must name the columns “Year” and “Headline”");
    }
  }

  private Slideshow slideshow(List<CsvRows.Row> rows) {
    Optional<Slide> title = Optional.empty();
    List<Slide> slides = new ArrayList<>();
    List<Slide> eras = new ArrayList<>();
    for (CsvRows.Row row : rows) {
      Slide slide = slide(row);
      String type = cell(row, "type").toLowerCase(Locale.ROOT);
      if (type.equals("era")) {
        eras.add(slide);
      } else if (type.equals("title") && title.isEmpty()) {
        title = Optional.of(slide);
      } else {
        if (!type.isEmpty()) {
          remarks.change("its type " + Where.quoted(type) + " was read as an event");
        }
        slides.add(slide);
      }
    }
    return new Slideshow("TimelineJS, CSV", title, slides, eras);
  }

  private Slide slide(CsvRows.Row row) {
    String headline = cell(row, "headline");
    String where = Where.of("line " + row.line(), HtmlText.words(headline));
    remarks.about(where);
    if (!cell(row, "background").isEmpty()) {
      remarks.lose("the background " + Where.quoted(cell(row, "background")));
    }
    if (!cell(row, "media thumbnail").isEmpty()) {
      remarks.lose("the small picture " + Where.quoted(cell(row, "media thumbnail")));
    }
    String group = cell(row, "group");
    return new Slide(
        where,
        "",
        date(row, ""),
        date(row, "end "),
        clean(cell(row, "display date")),
        "",
        clean(headline),
        "",
        clean(cell(row, "text")),
        new Medium(
            clean(cell(row, "media")),
            clean(cell(row, "media caption")),
            clean(cell(row, "media credit")),
            clean(cell(row, "alt text")),
            ""),
        clean(group.isEmpty() ? cell(row, "tag") : group));
  }

  private DateParts date(CsvRows.Row row, String prefix) {
    String old = cell(row, prefix.isEmpty() ? "start date" : "end date");
    if (!old.isEmpty()) {
      String[] parts = old.split("-", -1);
      return old.contains("/") || parts.length > 3 || old.startsWith("-")
          ? SlashedDate.of(old, remarks)
          : new DateParts(
              parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "", "", "");
    }
    return new DateParts(
        number(row, prefix + "year"),
        number(row, prefix + "month"),
        number(row, prefix + "day"),
        cell(row, prefix + "time"),
        "");
  }

  /** TimelineJS reads “1,984” as 1984. */
  private String number(CsvRows.Row row, String column) {
    return cell(row, column).replace(",", "").replace(" ", "");
  }

  private String cell(CsvRows.Row row, String column) {
    return columns.containsKey(column) ? cell(row, columns.get(column)) : "";
  }

  private static String cell(CsvRows.Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column).strip() : "";
  }

  private String clean(String text) {
    return CleanText.of(text, remarks).strip();
  }
}
