package nienbieu.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nienbieu.content.Event;
import nienbieu.content.Settings;
import nienbieu.content.Timeline;
import nienbieu.json.JsonWriter;
import nienbieu.plan.Addresses;
import nienbieu.plan.Imprint;
import nienbieu.plan.Pieces;
import nienbieu.plan.SitePath;

/**
 * {@code events.json}: all events in all languages, and what they name. A line an event, so that
 * two versions can be compared line by line.
 */
public final class EventsJson {
  /** Where it stands. */
  public static final SitePath PATH = Addresses.data("events.json");

  /** Where the JSON Schema stands that says what is in it. */
  public static final SitePath SCHEMA = Addresses.data("events.schema.json");

  private final Timeline timeline;
  private final Imprint imprint;
  private final JsonTexts texts;
  private final RecordJson records;
  private final EventJson events;

  private EventsJson(Timeline timeline, Imprint imprint) {
    this.timeline = timeline;
    this.imprint = imprint;
    Settings settings = timeline.settings();
    PageList pages = new PageList(settings.baseUrl(), timeline.languages());
    this.texts = new JsonTexts(timeline.languages().all());
    this.records = new RecordJson(timeline, texts, pages, true);
    this.events = new EventJson(timeline, texts, pages);
  }

  /** The file of a site. */
  public static Pieces of(Timeline timeline, Imprint imprint) {
    EventsJson file = new EventsJson(timeline, imprint);
    byte[] tail = "\n]}\n".getBytes(UTF_8);
    return Batches.of(file::head, timeline.events().size(), file::lines, tail);
  }

  /** The schema: the same for all sites. */
  public static byte[] schema() {
    try (InputStream in = EventsJson.class.getResourceAsStream("events.schema.json")) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private byte[] head() {
    String head = JsonWriter.object(this::head).text();
    return (head.substring(0, head.length() - 1) + ",\"events\":[").getBytes(UTF_8);
  }

  private void head(JsonWriter json) {
    Settings settings = timeline.settings();
    json.put("$schema", settings.baseUrl() + SCHEMA.text());
    texts.put(json, "title", settings.title());
    texts.put(json, "description", settings.description());
    json.put("address", settings.baseUrl());
    json.put("generator", imprint.generator());
    json.put("version", imprint.content().get());
    licence(json, settings);
    json.putArray(
        "languages", all -> timeline.languages().forEach(language -> all.add(language.tag())));
    json.putArray(
        "people",
        all -> timeline.people().forEach(one -> all.addObject(in -> records.person(in, one))));
    json.putArray(
        "organisations",
        all ->
            timeline
                .organisations()
                .forEach(one -> all.addObject(in -> records.organisation(in, one))));
    json.putArray(
        "places",
        all -> timeline.places().forEach(one -> all.addObject(in -> records.place(in, one))));
    json.putArray(
        "topics",
        all -> timeline.topics().forEach(one -> all.addObject(in -> records.topic(in, one))));
    json.putArray(
        "sources",
        all -> timeline.sources().forEach(one -> all.addObject(in -> records.source(in, one))));
  }

  /** Adds under what terms the texts may be used. */
  static void licence(JsonWriter json, Settings settings) {
    json.putObject(
        "licence",
        licence ->
            licence.put("name", settings.licence().name()).put("url", settings.licence().url()));
  }

  private byte[] lines(int from, int to) {
    StringBuilder lines = new StringBuilder();
    List<Event> all = timeline.events().all();
    for (int at = from; at < to; at++) {
      Event event = all.get(at);
      lines.append(at == 0 ? "\n" : ",\n");
      lines.append(JsonWriter.object(json -> events.write(json, event)).text());
    }
    return lines.toString().getBytes(UTF_8);
  }
}
