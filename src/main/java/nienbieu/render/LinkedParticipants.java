package nienbieu.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nienbieu.content.Event;
import nienbieu.content.Names;
import nienbieu.content.Organisation;
import nienbieu.content.Participation;
import nienbieu.content.Person;
import nienbieu.content.Spot;
import nienbieu.json.JsonWriter;
import nienbieu.markdown.RecordKind;

/**
 * Where an event took place and who was there, in the words of schema.org: each as it was called
 * then, as the page says. None has an identity beyond its address, so nothing of it holds
 * elsewhere.
 */
final class LinkedParticipants {
  private final Event event;
  private final Desk desk;

  LinkedParticipants(Event event, Desk desk) {
    this.event = event;
    this.desk = desk;
  }

  void write(JsonWriter members) {
    Map<String, Consumer<JsonWriter>> places = new LinkedHashMap<>();
    event.places().forEach(id -> places.put(id, place(desk.timeline().places().get(id))));
    Map<String, Consumer<JsonWriter>> people = new LinkedHashMap<>();
    event.people().forEach(one -> people.put(one.person(), person(one)));
    Map<String, Consumer<JsonWriter>> bodies = new LinkedHashMap<>();
    event
        .organisations()
        .forEach(
            one ->
                bodies.put(
                    one.organisation(),
                    body(desk.timeline().organisations().get(one.organisation()))));
    list(members, "location", places);
    list(members, "attendee", people);
    list(members, "contributor", bodies);
  }

  private static void list(
      JsonWriter members, String name, Map<String, Consumer<JsonWriter>> things) {
    if (!things.isEmpty()) {
      members.putArray(name, all -> things.values().forEach(all::addObject));
    }
  }

  private Consumer<JsonWriter> place(Spot place) {
    return json -> thing(json, "Place", place.names(), RecordKind.PLACE, place.id());
  }

  private Consumer<JsonWriter> body(Organisation body) {
    return json -> thing(json, "Organization", body.names(), RecordKind.ORGANISATION, body.id());
  }

  private Consumer<JsonWriter> person(Participation part) {
    Person person = desk.timeline().people().get(part.person());
    PersonLine then = PersonLine.of(part, event.date(), desk);
    return json -> {
      thing(json, "Person", person.names(), RecordKind.PERSON, person.id());
      if (!then.rank().text().isEmpty()) {
        json.put("honorificPrefix", then.rank().text());
      }
      List<Words> offices = then.offices();
      if (!offices.isEmpty()) {
        json.putArray("jobTitle", all -> offices.forEach(office -> all.add(office.text())));
      }
    };
  }

  private void thing(JsonWriter json, String type, Names names, RecordKind kind, String id) {
    json.put("@type", type)
        .put("name", desk.words(names.on(event.date())).text())
        .put("url", LinkedData.absolute(desk, desk.path(kind, id)));
  }
}
