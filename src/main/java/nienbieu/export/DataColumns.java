package nienbieu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nienbieu.content.Passage;
import nienbieu.date.Day;
import nienbieu.date.HistoricalDate;
import nienbieu.language.Language;
import nienbieu.language.Localized;
import nienbieu.language.Text;
import nienbieu.markdown.RecordKind;

/**
 * Collects the columns of a table.
 *
 * @param <R> what a row is about
 */
final class DataColumns<R> {
  private final PageList pages;
  private final List<DataColumn<R>> all = new ArrayList<>();

  /** None yet. */
  DataColumns(PageList pages) {
    this.pages = pages;
  }

  /** In the order in which they were added. */
  List<DataColumn<R>> all() {
    return List.copyOf(all);
  }

  DataColumns<R> id(Function<R, String> id) {
    return word("id", "Names the record for good.", id);
  }

  DataColumns<R> word(String name, String description, Function<R, String> cell) {
    all.add(DataColumn.text(name, description, cell));
    return this;
  }

  DataColumns<R> maybe(String name, String description, Function<R, Optional<String>> cell) {
    return word(name, description, row -> cell.apply(row).orElse(""));
  }

  DataColumns<R> ids(String name, String description, Function<R, List<String>> cell) {
    String words = description + " Ids with a blank between them.";
    return word(name, words, row -> String.join(" ", cell.apply(row)));
  }

  DataColumns<R> reference(
      String name, String table, String description, Function<R, Optional<String>> cell) {
    all.add(DataColumn.reference(name, table, description, row -> cell.apply(row).orElse("")));
    return this;
  }

  DataColumns<R> date(String name, String description, Function<R, Optional<HistoricalDate>> cell) {
    String words = description + " EDTF (ISO 8601-2).";
    return maybe(name, words, row -> cell.apply(row).map(HistoricalDate::text));
  }

  /** The days between which a date lies; {@code type} as spreadsheets can read all of them. */
  DataColumns<R> days(String type, Function<R, HistoricalDate> date) {
    String first = "The first day that the date can mean; empty if its start is open.";
    String last = "The last day that the date can mean; empty if its end is open.";
    all.add(DataColumn.day("earliest", type, first, row -> day(date.apply(row).earliest())));
    all.add(DataColumn.day("latest", type, last, row -> day(date.apply(row).latest())));
    return this;
  }

  private static String day(Optional<Day> day) {
    return day.map(Day::toString).orElse("");
  }

  /** A column a language; a text that is borrowed from another language is left out. */
  DataColumns<R> texts(
      String name, String description, Function<R, Optional<Localized<Text>>> cell) {
    for (Language language : pages.languages()) {
      maybe(
          name + "." + language.tag(),
          description,
          row ->
              cell.apply(row)
                  .map(text -> text.in(language))
                  .filter(text -> text.writtenIn().equals(language))
                  .map(Text::value));
    }
    return this;
  }

  /** The same for several texts, with a semicolon between them. */
  DataColumns<R> lists(String name, String description, Function<R, List<Localized<Text>>> cell) {
    for (Language language : pages.languages()) {
      word(
          name + "." + language.tag(),
          description + " Several have “; ” between them.",
          row ->
              cell.apply(row).stream()
                  .map(text -> text.in(language))
                  .filter(text -> text.writtenIn().equals(language))
                  .map(Text::value)
                  .collect(Collectors.joining("; ")));
    }
    return this;
  }

  DataColumns<R> text(String name, String description, Function<R, Localized<Text>> cell) {
    return texts(name, description, row -> Optional.of(cell.apply(row)));
  }

  DataColumns<R> passage(String name, String description, Function<R, Localized<Passage>> cell) {
    for (Language language : pages.languages()) {
      word(
          name + "." + language.tag(),
          description,
          row -> {
            Passage text = cell.apply(row).in(language);
            return text.writtenIn().equals(language) ? text.prose().words() : "";
          });
    }
    return this;
  }

  DataColumns<R> pages(RecordKind kind, Function<R, String> id) {
    for (Language language : pages.languages()) {
      word(
          "page." + language.tag(),
          "Address of the page in this language.",
          row -> pages.of(kind, id.apply(row), language));
    }
    return this;
  }
}
