package nienbieu.export;

import java.util.Locale;
import nienbieu.date.HistoricalDate;
import nienbieu.json.JsonWriter;

/** Dates as members of JSON: EDTF, and the days between which they lie as far as there are any. */
final class JsonDates {
  private JsonDates() {}

  /** Adds a date; an end that is open or unknown is no member. */
  static void put(JsonWriter json, String name, HistoricalDate date) {
    json.putObject(
        name,
        object -> {
          object.put("edtf", date.text());
          date.earliest().ifPresent(day -> object.put("earliest", day.toString()));
          date.latest().ifPresent(day -> object.put("latest", day.toString()));
          String precision = date.precision().name().toLowerCase(Locale.ROOT);
          object.put("precision", precision.replace('_', '-'));
        });
  }
}
