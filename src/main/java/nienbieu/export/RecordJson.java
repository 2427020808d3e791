package nienbieu.export;

import java.util.function.Consumer;
import nienbieu.content.FormerName;
import nienbieu.content.Names;
import nienbieu.content.OfficeHeld;
import nienbieu.content.Organisation;
import nienbieu.content.Person;
import nienbieu.content.RankHeld;
import nienbieu.content.Source;
import nienbieu.content.Spot;
import nienbieu.content.Timeline;
import nienbieu.content.Topic;
import nienbieu.content.Validity;
import nienbieu.json.JsonWriter;
import nienbieu.markdown.RecordKind;

/** What events name, as objects of JSON. */
final class RecordJson {
  private final Timeline timeline;
  private final JsonTexts texts;
  private final PageList pages;
  private final boolean isWhole;

  /**
   * A writer of records.
   *
   * @param timeline in which they are
   * @param texts in these languages
   * @param pages where they stand
   * @param isWhole whether longer texts are there too
   */
  RecordJson(Timeline timeline, JsonTexts texts, PageList pages, boolean isWhole) {
    this.timeline = timeline;
    this.texts = texts;
    this.pages = pages;
    this.isWhole = isWhole;
  }

  /** Adds a person, with dated ranks and offices. */
  void person(JsonWriter json, Person person) {
    json.put("id", person.id());
    names(json, person.names());
    json.putArray("ranks", all -> person.ranks().forEach(one -> all.addObject(rank(one))));
    json.putArray("offices", all -> person.offices().forEach(one -> all.addObject(office(one))));
    pages.put(json, RecordKind.PERSON, person.id());
  }

  /** Adds an organisation. */
  void organisation(JsonWriter json, Organisation organisation) {
    json.put("id", organisation.id());
    json.put("kind", organisation.kind().word());
    names(json, organisation.names());
    organisation.partOf().ifPresent(id -> json.put("part-of", id));
    pages.put(json, RecordKind.ORGANISATION, organisation.id());
  }

  /** Adds a place. */
  void place(JsonWriter json, Spot place) {
    json.put("id", place.id());
    names(json, place.names());
    place.partOf().ifPresent(id -> json.put("part-of", id));
    pages.put(json, RecordKind.PLACE, place.id());
  }

  /** Adds a topic. */
  void topic(JsonWriter json, Topic topic) {
    json.put("id", topic.id());
    texts.put(json, "name", topic.name());
    pages.put(json, RecordKind.TOPIC, topic.id());
  }

  /** Adds a source. */
  void source(JsonWriter json, Source source) {
    json.put("id", source.id());
    json.put("kind", source.kind().word());
    texts.put(json, "title", source.label());
    texts.put(json, "gloss", source.gloss());
    texts.put(json, "publisher", source.publisher());
    source.author().ifPresent(name -> json.put("author", name));
    source.published().ifPresent(date -> JsonDates.put(json, "published", date));
    source.accessed().ifPresent(date -> JsonDates.put(json, "accessed", date));
    source.url().ifPresent(url -> json.put("url", url));
    source.archive().ifPresent(url -> json.put("archive", url));
    if (isWhole) {
      texts.putWords(json, "note", source.note());
    }
    pages.put(json, RecordKind.SOURCE, source.id());
  }

  private void names(JsonWriter json, Names names) {
    texts.put(json, "name", names.name());
    texts.put(json, "short", names.shortName());
    texts.put(json, "acronym", names.acronym());
    json.putArray("former-names", all -> names.former().forEach(one -> all.addObject(former(one))));
  }

  private Consumer<JsonWriter> former(FormerName former) {
    return json -> {
      texts.put(json, "name", former.name());
      validity(json, former.validity());
    };
  }

  private Consumer<JsonWriter> rank(RankHeld held) {
    return json -> {
      EventJson.rank(json, timeline.ranks().get(held.rank()), texts);
      validity(json, held.validity());
    };
  }

  private Consumer<JsonWriter> office(OfficeHeld office) {
    return json -> {
      EventJson.office(json, office, texts);
      validity(json, office.validity());
    };
  }

  private static void validity(JsonWriter json, Validity validity) {
    validity.from().ifPresent(date -> JsonDates.put(json, "from", date));
    validity.until().ifPresent(date -> JsonDates.put(json, "until", date));
  }
}
