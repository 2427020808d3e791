package nienbieu.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nienbieu.content.Event;
import nienbieu.json.JsonText;
import nienbieu.json.JsonWriter;
import nienbieu.plan.EventData;

/**
 * The lines of events for a browser that lists what a reader has chosen: word for word those of
 * {@link EventLines}, as a script. Made here and not with the other data, because dates and words
 * are said here.
 */
final class EventPieces {
  private EventPieces() {}

  /** A piece in UTF-8, counted from 0. */
  static byte[] of(Desk desk, int piece) {
    List<Event> events = desk.site().facets().events();
    int start = piece * EventData.PIECE;
    List<Event> some = events.subList(start, Math.min(start + EventData.PIECE, events.size()));
    JsonText lines =
        JsonWriter.array(
            items -> some.forEach(event -> items.addObject(line -> write(event, desk, line))));
    String script = "(self.nienbieu||={}).lines" + piece + "=" + lines.text() + ";\n";
    return script.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Event event, Desk desk, JsonWriter json) {
    EventLines.Line line = EventLines.Line.of(event, desk);
    json.put("id", event.id());
    put(json, "href", line.href());
    put(json, "when", line.date().text());
    put(json, "datetime", line.date().datetime());
    put(json, "shape", line.date().shape());
    put(json, "title", line.title().text());
    if (line.title().foreign()) {
      json.put("lang", line.title().lang()).put("dir", line.title().dir());
      json.put("borrowed", line.title().borrowed());
    }
    put(json, "state", line.state());
    put(json, "status", line.status());
    put(json, "planned", line.planned());
    put(json, "disputed", line.disputed());
  }

  private static void put(JsonWriter json, String name, String text) {
    if (!text.isEmpty()) {
      json.put(name, text);
    }
  }
}
