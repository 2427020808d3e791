package nienbieu.citation;

import java.util.List;
import java.util.Optional;
import nienbieu.date.HistoricalDate;
import nienbieu.date.Interval;
import nienbieu.json.JsonText;
import nienbieu.json.JsonWriter;

/** Writes works as CSL-JSON, the input of CSL 1.0.2 processors: an array of items. */
public final class CslJson {
  private CslJson() {}

  /** The works in this order. */
  public static JsonText array(List<Work> works) {
    return JsonWriter.array(
        items -> works.forEach(work -> items.addObject(one -> item(one, work))));
  }

  private static void item(JsonWriter item, Work work) {
    item.put("id", work.key()).put("type", work.kind().csl()).put("title", work.title());
    work.container().ifPresent(title -> item.put("container-title", title));
    // Not family and given: a Vietnamese name begins with its family, and a body has neither.
    work.author()
        .ifPresent(
            name ->
                item.putArray("author", names -> names.addObject(one -> one.put("literal", name))));
    work.publisher().ifPresent(name -> item.put("publisher", name));
    date(item, "issued", work.issued());
    date(item, "accessed", work.accessed());
    work.address().ifPresent(url -> item.put("URL", url));
    item.put("language", work.language().tag());
    work.note().ifPresent(note -> item.put("note", note));
  }

  private static void date(JsonWriter item, String name, Optional<HistoricalDate> date) {
    date.ifPresent(
        one ->
            item.putObject(
                name,
                value -> {
                  List<String> parts = parts(one);
                  if (parts.isEmpty()) {
                    value.put("literal", one.text());
                  } else {
                    value.putArray("date-parts", all -> parts.forEach(part -> part(all, part)));
                  }
                }));
  }

  /** The day, month or year that a date is, or the two that it reaches between; else nothing. */
  private static List<String> parts(HistoricalDate date) {
    if (date instanceof Interval interval) {
      Optional<String> start = interval.start().known().flatMap(HistoricalDate::htmlDatetime);
      Optional<String> end = interval.end().known().flatMap(HistoricalDate::htmlDatetime);
      return start.isPresent() && end.isPresent() ? List.of(start.get(), end.get()) : List.of();
    }
    return date.htmlDatetime().map(List::of).orElse(List.of());
  }

  private static void part(JsonWriter all, String date) {
    all.addArray(
        numbers -> {
          for (String number : date.split("-")) {
            numbers.add(Integer.parseInt(number));
          }
        });
  }
}
