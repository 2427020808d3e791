package nienbieu.export;

import java.util.List;
import java.util.function.Consumer;
import nienbieu.content.Citation;
import nienbieu.content.Correction;
import nienbieu.content.Event;
import nienbieu.content.Involvement;
import nienbieu.content.OfficeHeld;
import nienbieu.content.Organisation;
import nienbieu.content.OtherDate;
import nienbieu.content.Participation;
import nienbieu.content.Person;
import nienbieu.content.Plan;
import nienbieu.content.Rank;
import nienbieu.content.Spot;
import nienbieu.content.Timeline;
import nienbieu.json.JsonWriter;
import nienbieu.markdown.RecordKind;
import nienbieu.plan.ServedAs;

/** One event as members of JSON. What they are called in content they are called here. */
final class EventJson {
  private final Timeline timeline;
  private final JsonTexts texts;
  private final PageList pages;

  /**
   * A writer of events.
   *
   * @param timeline in which they are
   * @param texts in these languages
   * @param pages where they stand
   */
  EventJson(Timeline timeline, JsonTexts texts, PageList pages) {
    this.timeline = timeline;
    this.texts = texts;
    this.pages = pages;
  }

  /** Adds everything that is known of an event. A list is there though it is empty. */
  void write(JsonWriter json, Event event) {
    json.put("id", event.id());
    JsonDates.put(json, "date", event.date());
    texts.put(json, "date-note", event.dateNote());
    json.putArray("disputed", all -> event.disputed().forEach(one -> all.addObject(disputed(one))));
    json.putArray("planned", all -> event.planned().forEach(one -> all.addObject(planned(one))));
    json.put("kind", event.kind().word());
    json.put("status", event.status().word());
    event.mode().ifPresent(mode -> json.put("mode", mode.word()));
    texts.put(json, "title", event.title());
    texts.put(json, "summary", event.summary());
    texts.putWords(json, "body", event.body());
    json.putArray(
        "people", all -> event.people().forEach(one -> all.addObject(person(one, event))));
    json.putArray(
        "organisations",
        all -> event.organisations().forEach(one -> all.addObject(body(one, event))));
    json.putArray("places", all -> event.places().forEach(id -> all.addObject(place(id, event))));
    ids(json, "topics", event.topics());
    event.partOf().ifPresent(id -> json.put("part-of", id));
    ids(json, "related", event.related());
    json.putArray("sources", all -> event.sources().forEach(one -> all.addObject(source(one))));
    json.putArray(
        "corrections", all -> event.corrections().forEach(one -> all.addObject(correction(one))));
    pages.put(json, RecordKind.EVENT, event.id());
  }

  private Consumer<JsonWriter> disputed(OtherDate other) {
    return json -> {
      JsonDates.put(json, "date", other.date());
      json.put("source", other.source());
      texts.put(json, "note", other.note());
    };
  }

  private static Consumer<JsonWriter> planned(Plan plan) {
    return json -> {
      JsonDates.put(json, "date", plan.date());
      plan.asOf().ifPresent(day -> JsonDates.put(json, "as-of", day));
      plan.source().ifPresent(id -> json.put("source", id));
    };
  }

  private Consumer<JsonWriter> person(Participation one, Event event) {
    Person person = timeline.people().get(one.person());
    return json -> {
      json.put("person", one.person());
      texts.put(json, "name", person.calledOn(event.date()));
      ServedAs.rank(person, event.date()).stream()
          .map(held -> timeline.ranks().get(held.rank()))
          .forEach(rank -> json.putObject("rank", object -> rank(object, rank, texts)));
      json.putArray(
          "offices",
          all ->
              ServedAs.offices(person, event.date())
                  .forEach(office -> all.addObject(object -> office(object, office, texts))));
      texts.put(json, "role", one.role());
    };
  }

  /** Adds what a rank is called. */
  static void rank(JsonWriter json, Rank rank, JsonTexts texts) {
    texts.put(json, "name", rank.name());
    texts.put(json, "short", rank.shortName());
  }

  /** Adds what an office is called and where it was held. */
  static void office(JsonWriter json, OfficeHeld office, JsonTexts texts) {
    texts.put(json, "title", office.title());
    office.organisation().ifPresent(id -> json.put("organisation", id));
  }

  private Consumer<JsonWriter> body(Involvement one, Event event) {
    Organisation body = timeline.organisations().get(one.organisation());
    return json -> {
      json.put("organisation", one.organisation());
      texts.put(json, "name", body.calledOn(event.date()));
      texts.put(json, "role", one.role());
    };
  }

  private Consumer<JsonWriter> place(String id, Event event) {
    Spot place = timeline.places().get(id);
    return json -> {
      json.put("place", id);
      texts.put(json, "name", place.calledOn(event.date()));
    };
  }

  private Consumer<JsonWriter> source(Citation citation) {
    return json -> {
      json.put("source", citation.source());
      json.putArray(
          "supports", all -> citation.supports().forEach(support -> all.add(support.word())));
      texts.put(json, "note", citation.note());
    };
  }

  private Consumer<JsonWriter> correction(Correction correction) {
    return json -> {
      json.put("on", correction.on().text());
      texts.put(json, "what", correction.what());
      correction.by().ifPresent(name -> json.put("by", name));
    };
  }

  private static void ids(JsonWriter json, String name, List<String> ids) {
    json.putArray(name, all -> ids.forEach(all::add));
  }
}
