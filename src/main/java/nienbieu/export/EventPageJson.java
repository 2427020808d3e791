package nienbieu.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nienbieu.content.Citation;
import nienbieu.content.Entry;
import nienbieu.content.Event;
import nienbieu.content.Involvement;
import nienbieu.content.Participation;
import nienbieu.content.Records;
import nienbieu.content.Settings;
import nienbieu.content.Timeline;
import nienbieu.json.JsonWriter;
import nienbieu.language.Language;
import nienbieu.language.Languages;
import nienbieu.markdown.RecordKind;

/**
 * What an event's page says, beside the page and in its language: the event, and what it names. It
 * does not say from which version of the content it is, or every build would change all of them.
 */
public final class EventPageJson {
  private final Timeline timeline;
  private final Language language;
  private final PageList pages;
  private final RecordJson records;
  private final EventJson events;
  private final String schema;

  /** A writer of such files in a language; may be used by many threads. */
  public EventPageJson(Timeline timeline, Language language) {
    this.timeline = timeline;
    this.language = language;
    Settings settings = timeline.settings();
    this.schema = settings.baseUrl() + EventsJson.SCHEMA.text() + "#/$defs/page";
    this.pages = new PageList(settings.baseUrl(), timeline.languages());
    JsonTexts texts = new JsonTexts(List.of(language));
    // Small: of what it names, only what a reader of this language needs to go on from here.
    PageList own = new PageList(settings.baseUrl(), new Languages(List.of(language)));
    this.records = new RecordJson(timeline, texts, own, false);
    this.events = new EventJson(timeline, texts, pages);
  }

  /** The file of an event. */
  public byte[] of(Event event) {
    return (JsonWriter.object(json -> write(json, event)).text() + "\n").getBytes(UTF_8);
  }

  private void write(JsonWriter json, Event event) {
    json.put("$schema", schema);
    json.put("address", pages.of(RecordKind.EVENT, event.id(), language));
    json.put("language", language.tag());
    EventsJson.licence(json, timeline.settings());
    json.putObject("event", inside -> events.write(inside, event));
    List<String> people = event.people().stream().map(Participation::person).toList();
    list(json, "people", people, timeline.people(), records::person);
    List<String> bodies = event.organisations().stream().map(Involvement::organisation).toList();
    list(json, "organisations", bodies, timeline.organisations(), records::organisation);
    list(json, "places", event.places(), timeline.places(), records::place);
    list(json, "topics", event.topics(), timeline.topics(), records::topic);
    List<String> sources = event.restsOn().stream().map(Citation::source).toList();
    list(json, "sources", sources, timeline.sources(), records::source);
  }

  private static <E extends Entry> void list(
      JsonWriter json,
      String name,
      List<String> ids,
      Records<E> all,
      BiConsumer<JsonWriter, E> writer) {
    // One and the same may take part twice, in two roles.
    Set<String> once = new TreeSet<>(ids);
    json.putArray(
        name,
        list -> once.forEach(id -> list.addObject(object -> writer.accept(object, all.get(id)))));
  }
}
